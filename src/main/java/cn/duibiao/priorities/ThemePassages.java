package cn.duibiao.priorities;

import cn.duibiao.comparison.IndicatorWords;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ThemesTable;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What districts say of a theme in their own words, sub-topic by sub-topic, the shortest telling sentences first. */
public final class ThemePassages {

    /** Shorter ones are headings, longer ones lists. */
    private static final int SHORTEST = 12;
    private static final int LONGEST = 160;

    private static final Pattern NUMBERING = Pattern.compile("^[\\d一二三四五六七八九十]+[.．、]?");

    private final Themes themes;

    public ThemePassages(Themes themes) {
        this.themes = themes;
    }

    /**
     * A sentence.
     *
     * @param forward whether it stands in a part that looks forward
     */
    public record Passage(DocumentRow document, String section, String text, boolean forward) {
    }

    /**
     * A sub-topic, named by the word of the theme that its sentences share.
     *
     * @param cells one for each district, in their order
     */
    public record SubTopic(String word, List<List<Passage>> cells) {

        /** How many districts speak of it. */
        public int districts() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /**
     * The sub-topics; those of most districts first. Of each district's sentences those that look forward come first,
     * and among these the shortest.
     */
    public List<SubTopic> read(String theme, List<Region> districts, List<DocumentRow> documents, List<Fact> facts,
                               List<ThemesTable.Line> sentences) {
        Map<String, DocumentRow> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.docId(), document));
        ForwardParts forward = new ForwardParts(documents, facts);
        Map<String, List<List<Passage>>> topics = new LinkedHashMap<>();
        for (ThemesTable.Line sentence : sentences) {
            DocumentRow document = byId.get(sentence.docId());
            int column = column(districts, document);
            int length = sentence.text().strip().length();
            if (column >= 0 && sentence.theme().equals(theme) && length >= SHORTEST && length <= LONGEST
                    && !isHeading(sentence)) {
                word(theme, sentence.text()).ifPresent(word -> topics.computeIfAbsent(word, any -> cells(districts.size()))
                        .get(column).add(new Passage(document, sentence.section(), sentence.text().strip(),
                                forward.isForward(sentence.docId(), sentence.section()))));
            }
        }
        topics.values().forEach(cells -> cells.forEach(cell -> cell.sort(
                Comparator.comparing(Passage::forward).reversed().thenComparing(passage -> passage.text().length()))));
        return topics.entrySet().stream().map(entry -> new SubTopic(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SubTopic::districts).reversed()
                        .thenComparing(topic -> -topic.cells().stream().mapToInt(List::size).sum())).toList();
    }

    private static boolean isHeading(ThemesTable.Line sentence) {
        String words = NUMBERING.matcher(IndicatorWords.folded(sentence.text())).replaceFirst("").replace("。", "");
        return IndicatorWords.folded(sentence.section()).endsWith(words);
    }

    /** The word of the theme that says most: the heaviest, then the longest. */
    private Optional<String> word(String theme, String text) {
        String folded = Width.fold(text);
        String best = "";
        double weight = 0;
        for (int at = 0; at < folded.length(); at++) {
            Optional<PhraseTrie.Match<List<Themes.Evidence>>> match = themes.terms().longestAt(folded, at);
            if (match.isPresent()) {
                String word = folded.substring(match.get().span().start(), match.get().span().end());
                double found = match.get().value().stream().filter(evidence -> evidence.theme().id().equals(theme))
                        .mapToDouble(Themes.Evidence::weight).max().orElse(0);
                if (found > weight || found == weight && found > 0 && word.length() > best.length()) {
                    best = word;
                    weight = found;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int column(List<Region> districts, DocumentRow document) {
        for (int i = 0; document != null && i < districts.size(); i++) {
            if (districts.get(i).path().equals(document.regionPath())) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<Passage>> cells(int count) {
        List<List<Passage>> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }
}
