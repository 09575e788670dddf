package cn.duibiao.priorities;

import cn.duibiao.document.Section;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.segmentation.SegmentedSentence;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the words and the phrases of two nouns in the chapters of documents, without names of places, people and bodies.
 * Safe for several threads.
 */
public final class TermCounter {

    private static final int SHORTEST = 2;

    private final Segmenter segmenter;
    private final Set<String> places = new HashSet<>();

    public TermCounter(Segmenter segmenter, Regions regions) {
        this.segmenter = segmenter;
        regions.all().forEach(region -> {
            places.add(region.name());
            places.add(region.shortName());
        });
    }

    /** The heading of the first level in a path of headings. */
    static String chapter(String section) {
        int end = section.indexOf(Section.SEPARATOR);
        return end < 0 ? section : section.substring(0, end);
    }

    /** The words of a document that has been segmented, chapter by chapter; the same as those of its sentences. */
    public List<TermsTable.Row> of(SegmentedDocument document) {
        Map<String, Map<String, Integer>> chapters = new LinkedHashMap<>();
        for (SegmentedSentence sentence : document.sentences()) {
            String readable = readable(sentence.sentence().text().verbatim());
            // Mended sentences, and those with white space, were cut otherwise than what themes.csv says of them.
            List<Token> tokens = readable.equals(Width.fold(sentence.sentence().text().toString())) ? sentence.tokens()
                    : segmenter.segment(readable);
            count(tokens, chapters.computeIfAbsent(chapter(sentence.sentence().section().path()), any -> new HashMap<>()));
        }
        return rows(document.document().id(), chapters);
    }

    /** The words of sentences, for results that were written without them. */
    public List<TermsTable.Row> of(List<ThemesTable.Line> sentences) {
        Map<String, Map<String, Map<String, Integer>>> documents = new LinkedHashMap<>();
        for (ThemesTable.Line sentence : sentences) {
            count(segmenter.segment(readable(sentence.text())),
                    documents.computeIfAbsent(sentence.docId(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(chapter(sentence.section()), any -> new HashMap<>()));
        }
        List<TermsTable.Row> rows = new ArrayList<>();
        documents.forEach((document, chapters) -> rows.addAll(rows(document, chapters)));
        return rows;
    }

    private static List<TermsTable.Row> rows(String document, Map<String, Map<String, Integer>> chapters) {
        return chapters.entrySet().stream().map(chapter -> new TermsTable.Row(document, chapter.getKey(), chapter.getValue())).toList();
    }

    private static String readable(String sentence) {
        String folded = Width.fold(sentence);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isWhitespace(folded.charAt(i))) {
                return folded.replaceAll("\\s+", "");
            }
        }
        return folded;
    }

    private void count(List<Token> tokens, Map<String, Integer> counts) {
        Token before = null;
        for (Token token : tokens) {
            boolean counted = isCounted(token);
            if (counted) {
                counts.merge(token.text(), 1, Integer::sum);
                if (before != null && before.end() == token.start() && isNoun(before) && isNoun(token)) {
                    counts.merge(before.text() + token.text(), 1, Integer::sum);
                }
            }
            before = counted ? token : null;
        }
    }

    private boolean isCounted(Token token) {
        String pos = token.pos();
        return token.text().length() >= SHORTEST && !places.contains(token.text())
                && (pos.startsWith("n") || pos.startsWith("v") || pos.startsWith("a") || pos.startsWith("l")
                || pos.startsWith("i") || pos.startsWith("g"))
                && !pos.startsWith("nr") && !pos.startsWith("ns") && !pos.startsWith("nt")
                && token.text().codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean isNoun(Token token) {
        return token.pos().startsWith("n") || token.pos().startsWith("vn") || token.pos().startsWith("g");
    }
}
