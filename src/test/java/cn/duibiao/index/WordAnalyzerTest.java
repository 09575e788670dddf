package cn.duibiao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.segmentation.SmartcnSegmenter;
import cn.duibiao.segmentation.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordAnalyzerTest {

    @TempDir
    Path folder;

    @Test
    void anIndexIsCutByItsAnalyzerAndKeepsIt() throws IOException {
        Path pairs = folder.resolve("pairs");
        SampleIndex.write(pairs, WordAnalyzer.HANLP);
        SampleIndex.write(folder, WordAnalyzer.SMARTCN);

        try (DirectoryReader cutInPairs = DirectoryReader.open(new NIOFSDirectory(pairs));
             DirectoryReader cutBySmartcn = DirectoryReader.open(new NIOFSDirectory(folder))) {
            Term acrossWords = new Term(PassageFields.WORDS, "5治");
            assertThat(PassageIndex.analyzer(cutInPairs)).isEqualTo(WordAnalyzer.HANLP);
            assertThat(cutInPairs.docFreq(acrossWords)).isEqualTo(1);
            assertThat(PassageIndex.analyzer(cutBySmartcn)).isEqualTo(WordAnalyzer.SMARTCN);
            assertThat(cutBySmartcn.docFreq(acrossWords)).isZero();
            assertThat(cutBySmartcn.docFreq(new Term(PassageFields.CONTEXT, "民生"))).isPositive();
        }
    }

    @Test
    void queriesAreCutAsTheIndexIs() throws Exception {
        SampleIndex.write(folder, WordAnalyzer.SMARTCN);

        try (PassageSearcher searcher = SampleIndex.open(folder)) {
            assertThat(searcher.search("治理完善", Filters.NONE, 1).hits()).extracting(Hit::text).containsExactly("完善ＰＭ２.５治理。");
            assertThat(searcher.search("养老服务", Filters.NONE, 1).hits()).extracting(Hit::text).containsExactly("养老服务更加优质。");
            assertThat(searcher.search("六百张", Filters.NONE, 1).hits()).extracting(Hit::text).containsExactly("新增养老床位600张。");
        }
    }

    @Test
    void writingTheSameAgainWithTheSameAnalyzerIsNoChange() throws IOException {
        SampleIndex.write(folder, WordAnalyzer.SMARTCN);
        String before = PassageIndex.fingerprint(folder).orElseThrow();

        try (PassageIndex index = PassageIndex.open(folder, IndexWords.of(WordAnalyzer.SMARTCN, SampleIndex.PAIRS))) {
            index.keep("songjiang-2021-work-report");
            index.keep("qingpu-2020-plan-outline");
        }

        assertThat(PassageIndex.fingerprint(folder)).contains(before);
    }

    @Test
    void anIndexThatNamesNoAnalyzerIsOfAnotherVersion() throws IOException {
        try (NIOFSDirectory directory = new NIOFSDirectory(folder);
             IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(List.of());
        }

        assertThatThrownBy(() -> SampleIndex.open(folder)).isInstanceOf(IndexFormatTooOldException.class);
    }

    @Property(tries = 300)
    void smartcnTokensStandInOrderInAnyText(@ForAll String text) {
        int at = 0;
        for (Token token : new SmartcnSegmenter().segment(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            at = token.end();
        }
    }

    @Test
    void aLongTextIsCutWhole() {
        assertThat(new SmartcnSegmenter().segment("新增养老床位".repeat(2000))).extracting(Token::text)
                .startsWith("新增", "养老", "床位").hasSizeGreaterThanOrEqualTo(6000);
    }
}
