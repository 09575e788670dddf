package cn.duibiao.index;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.segmentation.HanLpSegmenter;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.SmartcnSegmenter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/**
 * Lucene's own checks of token streams, on random texts and on texts made of what reports are made of: offsets run
 * forward and stay in the text, positions do not step back, the end is where the text ends, and a stream that is used
 * again brings the same.
 */
public class AnalysisRandomTest extends BaseTokenStreamTestCase {

    private static final KnowledgeFiles FILES = KnowledgeFiles.packaged();
    private static final Segmenter SEGMENTER = new HanLpSegmenter(DictionaryWord.load(FILES, Regions.load(FILES)));
    private static final int TEXTS = 300;
    private static final int LONGEST_WORD = 20;
    private static final List<String> PIECES = List.of("新增养老床位", "10万", "十万", "600张", "PM2.5", "ＰＭ２.５", "“五个中心”",
            "一网通办", "。", "、", "\u3000", " ", "\n", "養老", "人才公寓", "6.5%", "3,532", "\uD842\uDFB7", "\uD83D", "\u0000", "¼", "①", "ß", "İ",
            "—", "(一)", "2021年", "/", "\u200B", "上海市松江区", "半个", "百分之五");

    @Test
    public void wordsAreSound() throws IOException {
        check(text -> Analysis.words(text, SEGMENTER.segment(text), SEGMENTER));
    }

    @Test
    public void smartcnWordsAreSound() throws IOException {
        Segmenter smartcn = new SmartcnSegmenter();
        check(text -> Analysis.words(text, smartcn.segment(text), smartcn));
    }

    @Test
    public void gramsAreSound() throws IOException {
        check(Analysis::grams);
    }

    private static void check(Function<String, List<Term>> terms) throws IOException {
        try (Analyzer analyzer = analyzer(terms)) {
            checkRandomData(random(), analyzer, TEXTS, LONGEST_WORD, false, false);
            for (int i = 0; i < TEXTS; i++) {
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), reportLike(random()), false);
            }
        }
    }

    private static String reportLike(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST_WORD); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Analyzer analyzer(Function<String, List<Term>> terms) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new ReaderTerms(terms));
            }
        };
    }

    /** The terms of what a reader gives, by way of the stream that the index is written from. */
    private static final class ReaderTerms extends Tokenizer {

        private final Function<String, List<Term>> terms;
        private ReadyTerms ready = new ReadyTerms(this, List.of(), 0);

        private ReaderTerms(Function<String, List<Term>> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            String text = all(input);
            ready = new ReadyTerms(this, terms.apply(text).stream().map(term -> new Term(term.text(),
                    correctOffset(term.start()), correctOffset(term.end()), term.step())).toList(), correctOffset(text.length()));
            ready.reset();
        }

        @Override
        public boolean incrementToken() {
            return ready.incrementToken();
        }

        @Override
        public void end() throws IOException {
            super.end();
            ready.end();
        }
    }

    private static String all(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }
}
