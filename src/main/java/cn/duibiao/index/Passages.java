package cn.duibiao.index;

import cn.duibiao.document.Document;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.document.Table;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.segmentation.SegmentedSentence;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a document into passages. */
final class Passages {

    /** Neighbouring sentences share a passage up to this many UTF-16 units; longer sentences are cut. */
    private static final int LIMIT = 400;

    /** A passage of this many units needs no neighbour to be understood. */
    private static final int ENOUGH = 120;

    private static final String CELL_SEPARATOR = " | ";

    private final Extraction extraction;
    private final Segmenter segmenter;
    private final Map<Section, List<Token>> headings = new HashMap<>();
    private final List<Token> title;
    private final TreeMap<Integer, List<Fact>> facts = new TreeMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Extraction extraction, Segmenter segmenter) {
        this.extraction = extraction;
        this.segmenter = segmenter;
        Document document = extraction.segmented().document();
        this.title = segmenter.segment(document.metadata().district() + " " + document.metadata().title());
        for (Fact fact : extraction.facts()) {
            facts.computeIfAbsent(fact.place().start(), start -> new ArrayList<>()).add(fact);
        }
    }

    /**
     * The passages of a document in reading order, table rows last.
     *
     * @param segmenter for titles and table cells, which are no sentences and so have no tokens yet
     */
    static List<Passage> of(Extraction extraction, Segmenter segmenter) {
        Passages passages = new Passages(extraction, segmenter);
        passages.addSentences();
        passages.addTables();
        return passages.passages;
    }

    private void addSentences() {
        List<SegmentedSentence> sentences = extraction.segmented().sentences();
        List<SentenceTheme> themes = extraction.themes();
        List<Integer> open = new ArrayList<>();
        Optional<SegmentedSentence> lonelyHeading = Optional.empty();
        for (int i = 0; i < sentences.size(); i++) {
            SegmentedSentence sentence = sentences.get(i);
            if (!open.isEmpty() && !joins(sentences, open, sentence.sentence())) {
                close(open, sentences, themes);
            }
            if (sentence.sentence().role() == Sentence.Role.HEADING) {
                lonelyHeading.filter(heading -> !leadsTo(heading, sentence)).ifPresent(this::addHeading);
                lonelyHeading = Optional.of(sentence);
                headings.put(sentence.sentence().section(), sentence.tokens());
            } else {
                lonelyHeading = Optional.empty();
                open.add(i);
            }
        }
        if (!open.isEmpty()) {
            close(open, sentences, themes);
        }
        lonelyHeading.ifPresent(this::addHeading);
    }

    private static boolean joins(List<SegmentedSentence> sentences, List<Integer> open, Sentence next) {
        Sentence first = sentences.get(open.get(0)).sentence();
        int length = open.stream().mapToInt(i -> sentences.get(i).sentence().text().length()).sum();
        return first.paragraph() == next.paragraph() && first.role() == next.role()
                && first.section().equals(next.section())
                && length < ENOUGH && length + next.text().length() <= LIMIT;
    }

    private static boolean leadsTo(SegmentedSentence heading, SegmentedSentence next) {
        return next.sentence().section().level() > heading.sentence().section().level();
    }

    private void close(List<Integer> open, List<SegmentedSentence> sentences, List<SentenceTheme> themes) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        List<Slice> slices = new ArrayList<>();
        for (int i : open) {
            SegmentedSentence sentence = sentences.get(i);
            slices.add(new Slice(sentence.sentence().text(), sentence.tokens()));
            if (i < themes.size()) {
                int weight = sentence.sentence().text().length();
                weights.merge(themes.get(i).theme(), 2 * weight, Integer::sum);
                if (!themes.get(i).second().isEmpty()) {
                    weights.merge(themes.get(i).second(), weight, Integer::sum);
                }
            }
        }
        Section section = sentences.get(open.get(0)).sentence().section();
        for (Slice piece : Slice.join(slices).pieces(LIMIT)) {
            add(section, piece, context(section), byWeight(weights));
        }
        open.clear();
    }

    private static List<String> byWeight(Map<String, Integer> weights) {
        return weights.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    /** A heading without any text below it would not be found otherwise. */
    private void addHeading(SegmentedSentence heading) {
        Section section = heading.sentence().section();
        for (Slice piece : new Slice(heading.sentence().text(), heading.tokens()).pieces(LIMIT)) {
            add(section, piece, context(section), List.of());
        }
    }

    private void addTables() {
        for (Table table : extraction.segmented().document().tables()) {
            List<List<Token>> context = new ArrayList<>(context(table.section()));
            context.add(segmenter.segment(table.title() + " " + String.join(" ", table.header())));
            for (List<MappedText> row : table.rows()) {
                List<MappedText> cells = row.stream().filter(cell -> !cell.isBlank()).toList();
                if (!cells.isEmpty()) {
                    MappedText text = MappedText.join(CELL_SEPARATOR, cells);
                    for (Slice piece : new Slice(text, segmenter.segment(text)).pieces(LIMIT)) {
                        add(table.section(), piece, context, List.of());
                    }
                }
            }
        }
    }

    private void add(Section section, Slice slice, List<List<Token>> context, List<String> themes) {
        MappedText text = slice.text();
        if (text.isBlank()) {
            return;
        }
        List<Fact> within = text.sourceStart() == MappedText.NOWHERE ? List.of()
                : facts.subMap(text.sourceStart(), text.sourceEnd()).values().stream().flatMap(List::stream).toList();
        Set<String> statuses = within.stream().map(fact -> fact.status().code())
                .collect(Collectors.toCollection(TreeSet::new));
        passages.add(new Passage(section.path(), text, slice.tokens(), context, within.stream().map(Fact::indicator)
                .distinct().map(segmenter::segment).toList(), themes, statuses));
    }

    private List<List<Token>> context(Section section) {
        List<List<Token>> context = new ArrayList<>(List.of(title));
        for (Optional<Section> at = Optional.of(section); at.isPresent(); at = at.get().parent()) {
            context.add(headings.getOrDefault(at.get(), List.of()));
        }
        return context;
    }
}
