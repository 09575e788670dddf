package cn.duibiao.cli;

import cn.duibiao.index.Facets;
import cn.duibiao.index.Facets.Count;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TableSchema.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what the passages are of that were found, with the words that narrow the query to each. */
final class FacetList {

    private final Messages messages;
    private final Regions regions;
    private final Themes themes;

    FacetList(Messages messages, Regions regions, Themes themes) {
        this.messages = messages;
        this.regions = regions;
        this.themes = themes;
    }

    /**
     * Prints the counts.
     *
     * @param limit how many values of each field to print at most
     */
    void print(Facets facets, int limit, Format format, PrintWriter out) throws IOException {
        List<Count> counts = Stream.of(Facets.Field.values()).flatMap(field -> facets.counts().stream()
                .filter(count -> count.field() == field).limit(limit)).toList();
        if (format != Format.TABLE) {
            format.print(schema(), counts, out);
        } else if (facets.total() == 0) {
            out.println(messages.get("search.none"));
        } else {
            table(facets.total(), counts, out);
        }
    }

    private void table(long total, List<Count> counts, PrintWriter out) {
        out.println(messages.get("facets.found", total));
        ConsoleTable table = new ConsoleTable(Stream.of("field", "value", "passages", "filter")
                .map(column -> messages.get("facets." + column)).toList(), 10, 30, 8, 40);
        for (Count count : counts) {
            table.add(List.of(name(count), value(count), String.valueOf(count.passages()), filter(count)));
        }
        table.lines().forEach(out::println);
    }

    private TableSchema<Count> schema() {
        return new TableSchema<>("facets.csv", List.of(
                new Column<>("field", FacetList::code),
                new Column<>("value", Count::value),
                new Column<>("passages", Count::passages),
                new Column<>("filter", this::filter)));
    }

    /** What to add to the query: 区:松江区. */
    private String filter(Count count) {
        return name(count) + ":" + value(count);
    }

    private String name(Count count) {
        return messages.get("facets.field." + code(count));
    }

    private String value(Count count) {
        boolean chinese = messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return switch (count.field()) {
            case DISTRICT -> region(count.value());
            case KIND, STATUS -> chinese ? messages.label(code(count), count.value()) : count.value();
            case THEME -> chinese ? themes.withId(count.value()).map(Theme::name).orElse(count.value()) : count.value();
            case YEAR -> count.value();
        };
    }

    /** The name alone where it is enough. */
    private String region(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return regions.named(name).map(Region::path).filter(path::equals).isPresent() ? name : path;
    }

    private static String code(Count count) {
        return count.field().name().toLowerCase(Locale.ROOT);
    }
}
