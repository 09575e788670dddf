package cn.duibiao.extraction.fact;

import cn.duibiao.document.Document;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.document.Table;
import cn.duibiao.extraction.fact.SentenceFacts.Setting;
import cn.duibiao.extraction.quantity.QuantityScanner;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the quantitative facts of a document, from its sentences and its tables. Immutable, safe for several threads. */
public final class FactExtractor {

    private static final int ID_DIGITS = 4;

    private static final String GENERAL = "general";

    private final Knowledge knowledge;
    private final SentenceFacts sentences;
    private final TableFacts tables;
    private final FrameWords frameWords;

    public FactExtractor(Knowledge knowledge) {
        this.knowledge = knowledge;
        QuantityScanner scanner = new QuantityScanner(knowledge.units());
        StrengthReader strengths = new StrengthReader(knowledge.commitmentWords());
        this.sentences = new SentenceFacts(knowledge, scanner, strengths);
        this.tables = new TableFacts(new CellValueReader(knowledge.units(), scanner, knowledge.comparators()), sentences,
                strengths, knowledge.indicators(), knowledge.tableColumns(), knowledge.units(), knowledge.wordings());
        this.frameWords = new FrameWords(knowledge.wordings());
    }

    /** The facts in document order, and the cells of its indicator tables. */
    public record Result(List<Fact> facts, List<TableCell> cells) {

        public Result {
            facts = List.copyOf(facts);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads the facts of a document.
     *
     * @param themes one for each sentence, in the document's order
     * @param places that the document names, some of which own numbers
     */
    public Result extract(SegmentedDocument segmented, List<SentenceTheme> themes, Set<String> places) {
        Document document = segmented.document();
        if (!document.metadata().kind().isPolicy()) {
            return new Result(List.of(), List.of());
        }
        return new Reading(document, themes, places).run();
    }

    /** One pass over one document. */
    private final class Reading {

        private final Document document;
        private final Map<Integer, String> themes = new HashMap<>();
        private final TimeFrames frames;
        private final OwnerReader owners;
        private final List<Fact> facts = new ArrayList<>();
        private final List<TableCell> cells = new ArrayList<>();
        /** The paragraph that is being read, and whether it opened with another place. */
        private int paragraph = -1;
        private boolean elsewhere;

        Reading(Document document, List<SentenceTheme> themes, Set<String> places) {
            this.document = document;
            this.frames = new TimeFrames(frameWords, knowledge.timeCues(), knowledge.planPeriods(), document);
            this.owners = new OwnerReader(knowledge.owners(), knowledge.verbs(), knowledge.regions(), document.metadata().region(), places);
            themes.forEach(theme -> this.themes.put(theme.sentence().ordinal(), theme.theme()));
        }

        Result run() {
            for (Sentence sentence : document.sentences()) {
                if (sentence.role() != Sentence.Role.HEADING) {
                    read(sentence);
                }
            }
            document.tables().forEach(this::read);
            return new Result(settled(), cells);
        }

        /** What a name means can depend on the other names that the document uses. */
        private List<Fact> settled() {
            Map<String, Set<String>> used = facts.stream()
                    .collect(Collectors.groupingBy(Reading::occasion, Collectors.mapping(Fact::canonical, Collectors.toSet())));
            return facts.stream().map(fact -> knowledge.indicators().meantWithoutOthers(fact.indicator(), used.get(occasion(fact)))
                    .map(indicator -> fact.withCanonical(indicator.id())).orElse(fact)).toList();
        }

        /** Two names that stand for the same time are two things; 一般公共预算收入 here may be 地方一般公共预算收入 there. */
        private static String occasion(Fact fact) {
            return fact.status() + " " + fact.period();
        }

        private void read(Sentence sentence) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                elsewhere = owners.opensElsewhere(Width.fold(sentence.text()));
            }
            Setting setting = setting(sentence.section(), frames.of(sentence), themes.getOrDefault(sentence.ordinal(), GENERAL),
                    elsewhere);
            sentences.read(sentence.text(), setting).forEach(this::add);
        }

        private Setting setting(Section section, TimeFrame frame, String theme, boolean elsewhere) {
            return new Setting(section, theme, frame, document.metadata().kind(), frames.year(), owners, elsewhere, "");
        }

        private void read(Table table) {
            Setting setting = setting(table.section(), frames.of(table.section()), GENERAL, false);
            List<TableFacts.ReadCell> read = tables.cells(table, setting);
            for (TableFacts.ReadCell cell : read) {
                String factId = cell.fact().map(this::add).orElse("");
                cells.add(new TableCell(document.id(), table.title(), cell.row(), cell.indicator(), cell.unit(), cell.binding(),
                        cell.column(), cell.valueText(), factId));
            }
            if (read.isEmpty()) {
                tables.prose(table, setting).forEach(this::add);
            }
        }

        private String add(FactDraft draft) {
            String number = Integer.toString(facts.size() + 1);
            String id = document.id() + "-" + "0".repeat(Math.max(0, ID_DIGITS - number.length())) + number;
            facts.add(draft.toFact(id, document.id(), document.metadata().district(), document.source().path()));
            return id;
        }
    }
}
