package cn.duibiao.extraction.fact;

import cn.duibiao.document.Table;
import cn.duibiao.extraction.fact.CellValueReader.CellValue;
import cn.duibiao.extraction.fact.CellValueReader.RowUnit;
import cn.duibiao.extraction.fact.SentenceFacts.Setting;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.TableColumns;
import cn.duibiao.knowledge.Units;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import cn.duibiao.text.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the facts of a table.
 *
 * <p>An indicator table gives one fact for each value cell, with the unit of its row; a row whose value is lost gives a
 * cell without a fact. Any other table is read as text: each cell like a sentence about the name in its row.
 */
final class TableFacts {

    private static final String CELL_SEPARATOR = " | ";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("[(]([^()]{1,12})[)]\\s*$");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]+\\s*");

    private final CellValueReader cells;
    private final SentenceFacts sentences;
    private final StrengthReader strengths;
    private final Indicators indicators;
    private final TableColumns columns;
    private final Units units;
    private final TableWordings words;

    TableFacts(CellValueReader cells, SentenceFacts sentences, StrengthReader strengths, Indicators indicators,
               TableColumns columns, Units units, Wordings words) {
        this.cells = cells;
        this.sentences = sentences;
        this.strengths = strengths;
        this.indicators = indicators;
        this.columns = columns;
        this.units = units;
        this.words = new TableWordings(words);
    }

    /**
     * A cell of an indicator table.
     *
     * @param fact empty where the cell has no value
     */
    record ReadCell(int row, String indicator, String unit, Binding binding, String column, String valueText,
                    Optional<FactDraft> fact) {
    }

    /** The cells of an indicator table, or none for a table of another kind. */
    List<ReadCell> cells(Table table, Setting setting) {
        TableLayout layout = TableLayout.of(table, columns);
        if (!layout.isIndicatorTable()) {
            return List.of();
        }
        List<ReadCell> read = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            read.addAll(row(table, layout, row, setting));
        }
        return read;
    }

    private List<ReadCell> row(Table table, TableLayout layout, int row, Setting setting) {
        List<MappedText> texts = table.rows().get(row);
        List<MappedText> own = ownCells(texts, row == 0 ? List.of() : table.rows().get(row - 1));
        String indicator = name(texts.get(layout.indicator()));
        String unitText = layout.hasUnit() ? name(texts.get(layout.unit())) : unitInName(indicator);
        Binding binding = layout.hasBinding() ? binding(texts.get(layout.binding()).toString()) : Binding.NONE;
        if (indicator.isEmpty()) {
            return List.of();
        }
        if (layout.values().isEmpty()) {
            return List.of(new ReadCell(row + 1, indicator, unitText, binding, "", "", Optional.empty()));
        }
        List<ReadCell> read = new ArrayList<>();
        for (int column : layout.values()) {
            Row context = new Row(own, indicator, cells.unit(unitText), binding, table.header().get(column));
            Optional<FactDraft> fact = fact(context, column, setting);
            String valueText = fact.map(FactDraft::value)
                    .map(span -> context.evidence().subSequence(span.start(), span.end()).verbatim()).orElse("");
            read.add(new ReadCell(row + 1, indicator, unitText, binding, context.column(), valueText, fact));
        }
        return read;
    }

    /** A row and one of its value columns. */
    private record Row(List<MappedText> texts, String indicator, RowUnit unit, Binding binding, String column) {

        MappedText evidence() {
            return MappedText.join(CELL_SEPARATOR, texts.stream().filter(cell -> !cell.isBlank()).toList());
        }

        /** Where a cell begins in the evidence. */
        int startOf(int cell) {
            int start = 0;
            for (int i = 0; i < cell; i++) {
                if (!texts.get(i).isBlank()) {
                    start += texts.get(i).length() + CELL_SEPARATOR.length();
                }
            }
            return start;
        }
    }

    private Optional<FactDraft> fact(Row row, int column, Setting setting) {
        MappedText cell = row.texts().get(column);
        String folded = Width.fold(cell);
        return cells.read(folded, row.unit()).map(value -> {
            int start = row.startOf(column);
            return draft(row, folded, value, new Span(start + value.span().start(), start + value.span().end()), setting);
        });
    }

    private FactDraft draft(Row row, String cell, CellValue value, Span span, Setting setting) {
        boolean inWords = value.value() instanceof Value.Qualitative;
        boolean growth = words.growth.isIn(row.indicator()) || words.yearly.isIn(row.column())
                || inWords && words.inStep.isIn(row.evidence().toString());
        Measure measure = growth ? Measure.GROWTH : Measure.LEVEL;
        Optional<Indicator> canonical = indicators.meantBy(row.indicator(),
                measure == Measure.LEVEL && !inWords ? units.family(value.unit()) : "");
        String period = period(row, measure, setting.frame());
        Status status = status(row, period, setting);
        Value number = growth && words.fall.isIn(row.indicator()) ? fall(value.value()) : value.value();
        return new FactDraft(setting.section(), row.indicator(), canonical.map(Indicator::id).orElse(""),
                canonical.map(Indicator::theme).orElse(setting.theme()), measure, number, value.unit(), value.op(),
                status, period, "", row.binding(), strengths.ofRow(status, row.binding(), cell, value.span().end()),
                Confidence.HIGH, row.evidence(), span);
    }

    private static Value fall(Value value) {
        return value instanceof Value.Single single && single.number().signum() > 0
                ? new Value.Single(single.number().multiply(BigDecimal.ONE.negate())) : value;
    }

    /** The year of the column; averages take the whole plan. */
    private String period(Row row, Measure measure, TimeFrame frame) {
        boolean average = words.yearlyGrowth.isIn(row.indicator()) || words.yearly.isIn(row.column())
                || words.yearly.isIn(row.indicator()) && measure == Measure.GROWTH;
        if (frame.spansYears() && (average || words.sum.isIn(row.indicator() + row.column()))) {
            return frame.span();
        }
        Matcher matcher = YEAR.matcher(row.column());
        return matcher.find() ? matcher.group() : frame.lastYear();
    }

    private Status status(Row row, String period, Setting setting) {
        boolean past = words.reached.isIn(row.column())
                || period.length() == 4 && setting.year() > 0 && Integer.parseInt(period) < setting.year()
                && !words.aimed.isIn(row.column());
        return past ? Status.ACTUAL : Status.TARGET;
    }

    private static String name(MappedText cell) {
        return LINE_BREAKS.matcher(cell.toString()).replaceAll("").strip();
    }

    private static String unitInName(String indicator) {
        Matcher matcher = UNIT_IN_NAME.matcher(Width.fold(indicator));
        return matcher.find() ? matcher.group(1) : "";
    }

    private Binding binding(String cell) {
        if (words.binding.isIn(cell)) {
            return Binding.BINDING;
        }
        return words.expected.isIn(cell) ? Binding.EXPECTED : Binding.NONE;
    }

    /** The facts in the cells of a table that is no indicator table; evidence is the whole row. */
    List<FactDraft> prose(Table table, Setting setting) {
        List<FactDraft> facts = new ArrayList<>();
        List<MappedText> above = List.of();
        for (List<MappedText> row : table.rows()) {
            String subject = subject(row);
            List<MappedText> own = ownCells(row, above);
            for (int column = 0; column < row.size(); column++) {
                facts.addAll(proseCell(own, column, subject, setting));
            }
            above = row;
        }
        return facts;
    }

    /** A row without the cells that reach down from the row above: they stand in the source only once. */
    private static List<MappedText> ownCells(List<MappedText> row, List<MappedText> above) {
        return IntStream.range(0, row.size()).mapToObj(column -> column < above.size() && !row.get(column).isBlank()
                && row.get(column).sourceStart() == above.get(column).sourceStart()
                ? MappedText.empty() : row.get(column)).toList();
    }

    /** The name of what a row is about: the last short cell before the longest one. */
    private static String subject(List<MappedText> row) {
        int longest = 0;
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).length() > row.get(longest).length()) {
                longest = i;
            }
        }
        return longest < 2 ? "" : name(row.get(longest - 1));
    }

    private List<FactDraft> proseCell(List<MappedText> row, int column, String subject, Setting setting) {
        Row context = new Row(row, "", RowUnit.NONE, Binding.NONE, "");
        int shift = context.startOf(column);
        Setting about = new Setting(setting.section(), setting.theme(), setting.frame(), setting.kind(), setting.year(),
                setting.owners(), setting.elsewhere(), subject);
        List<FactDraft> facts = new ArrayList<>();
        for (FactDraft fact : sentences.read(row.get(column), about)) {
            facts.add(new FactDraft(fact.section(), fact.indicator(), fact.canonical(), fact.theme(), fact.measure(),
                    fact.number(), fact.unit(), fact.op(), fact.status(), fact.period(), fact.region(), fact.binding(),
                    fact.strength(), Confidence.LOW, context.evidence(),
                    new Span(fact.value().start() + shift, fact.value().end() + shift)));
        }
        return facts;
    }
}
