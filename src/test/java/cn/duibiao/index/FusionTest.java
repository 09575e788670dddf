package cn.duibiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.index.PassageQuery.Sureness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FusionTest {

    private static final List<ScoreDoc> WORDS = List.of(new ScoreDoc(1, 9), new ScoreDoc(2, 8));
    private static final int[] MEANING = {3, 2};

    @TempDir
    private Path folder;

    @Test
    void wordsDecideWhereTheyAreThoseOfThePassages() {
        assertThat(fused(Sureness.KNOWN)).containsExactly(2, 1, 3);
    }

    @Test
    void meaningSettlesLittleWhereDocumentsSayItAsItWasTyped() {
        assertThat(fused(Sureness.VERBATIM)).containsExactly(1, 2, 3);
    }

    @Test
    void bothWeighTheSameWhereItIsOnlyKnownWhatDocumentsSayForIt() {
        int[] meaning = {1, 3};

        assertThat(Fusion.fuse(List.of(new ScoreDoc(3, 9), new ScoreDoc(2, 8)), meaning, Sureness.MEANT).stream()
                .map(hit -> hit.doc)).containsExactly(3, 1, 2);
    }

    @Test
    void meaningDecidesWhereNoPassageHasTheWords() {
        assertThat(fused(Sureness.UNSURE)).containsExactly(2, 3, 1);
    }

    @Test
    void meaningWeighsMoreForWordsThatNoPassageHasHalfOf() throws Exception {
        assertThat(best("种植园里的山羊")).isEqualTo("完善ＰＭ２.５治理。");
        assertThat(best("服务更加优质吧")).isEqualTo("养老服务更加优质。");
    }

    @Test
    void whatMeaningAloneFindsObeysFilters() throws IOException, QuerySyntaxException {
        SampleIndex.write(folder);
        try (PassageSearcher searcher = SampleIndex.open(folder)) {
            List<Hit> hits = searcher.with((text, count, among) -> among.stream().limit(count).toArray())
                    .search("区:青浦区 种植园里的山羊", Filters.NONE, 20).hits();

            assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.district()).isEqualTo("青浦区"));
        }
    }

    /** The best passage where meaning finds one alone. */
    private String best(String text) throws IOException, QuerySyntaxException {
        SampleIndex.write(folder);
        try (PassageSearcher searcher = SampleIndex.open(folder)) {
            int near = 0;
            while (!searcher.text(near).startsWith("完善")) {
                near++;
            }
            int[] nearest = {near};
            return searcher.with((question, count, among) -> nearest).search(text, Filters.NONE, 5).hits().get(0).text();
        }
    }

    private static List<Integer> fused(Sureness sureness) {
        return Fusion.fuse(WORDS, MEANING, sureness).stream().map(hit -> hit.doc).toList();
    }
}
