package cn.duibiao.cli;

import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.progress.Observation;
import cn.duibiao.progress.Series;
import cn.duibiao.progress.SeriesPoint;
import cn.duibiao.progress.SeriesReader;
import cn.duibiao.progress.SeriesTable;
import cn.duibiao.report.ConsoleTable;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code series}: an indicator over years and places, targets beside figures. */
@Command(name = "series", mixinStandardHelpOptions = true)
final class SeriesCommand implements Callable<Integer> {

    @ParentCommand
    private Duibiao root;

    @Parameters(paramLabel = "INDICATOR", descriptionKey = "option.indicator_one")
    private String indicator;

    @Mixin
    private ResultsOption in;

    @Mixin
    private DistrictsOption districts;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws IOException {
        Messages messages = root.messages();
        Format form = format.chosen(messages);
        LoadedResults results = new LoadedResults(root, in);
        Knowledge knowledge = results.knowledge();
        List<DocumentRow> documents = results.districts().documentsOf(districts.names());
        List<Series> series = new SeriesReader(knowledge).read(documents, ofIndicator(results.facts(documents), knowledge));
        ReadableValue readable = new ReadableValue(knowledge.comparators());
        if (form == Format.TABLE) {
            print(series, readable, messages);
        } else {
            form.print(SeriesTable.of(readable), SeriesTable.rows(series), root.out());
        }
        return ExitCode.OK;
    }

    /** Facts of the known indicator of this name; of those that are worded exactly so where there is none. */
    private List<Fact> ofIndicator(List<Fact> facts, Knowledge knowledge) {
        Optional<Indicator> known = knowledge.indicators().ofId(indicator.strip())
                .or(() -> knowledge.indicators().meantBy(indicator.strip(), ""));
        return facts.stream().filter(fact -> known.isPresent()
                ? fact.canonical().equals(known.get().id()) : fact.indicator().contains(indicator.strip())).toList();
    }

    private void print(List<Series> all, ReadableValue readable, Messages messages) {
        if (all.isEmpty()) {
            root.out().println(messages.get("series.none", indicator));
        }
        for (Series series : all) {
            root.out().println(series.district() + " " + series.indicator() + " "
                    + messages.label("measure", series.measure().code()));
            ConsoleTable table = new ConsoleTable(Stream.of("period", "target", "actual", "documents")
                    .map(column -> messages.get("column." + column)).toList(), 9, 20, 20, 60);
            for (SeriesPoint point : series.points()) {
                table.add(List.of(point.years().toString(), text(point.target(), readable), text(point.actual(), readable),
                        Stream.of(point.target(), point.actual()).flatMap(Optional::stream).map(one -> one.fact().docId())
                                .distinct().collect(Collectors.joining(" "))));
            }
            table.lines().forEach(root.out()::println);
            root.out().println();
        }
    }

    private static String text(Optional<Observation> observation, ReadableValue readable) {
        return observation.map(one -> readable.of(one.fact())).orElse("–");
    }
}
