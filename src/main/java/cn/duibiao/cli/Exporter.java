package cn.duibiao.cli;

import cn.duibiao.check.Contradiction;
import cn.duibiao.check.ContradictionFinder;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.export.ExcelReport;
import cn.duibiao.export.Findings;
import cn.duibiao.export.HtmlReport;
import cn.duibiao.export.MarkdownReport;
import cn.duibiao.export.MethodNote;
import cn.duibiao.export.Sources;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.priorities.PriorityReader;
import cn.duibiao.progress.Progress;
import cn.duibiao.progress.ProgressReader;
import cn.duibiao.progress.Series;
import cn.duibiao.progress.SeriesReader;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.IndicatorTablesTable;
import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes all findings about some districts to the files that the user names. */
final class Exporter {

    private static final int LEAST_POINTS = 3;

    private final Duibiao root;
    private final ResultsFolder folder;

    Exporter(Duibiao root, ResultsFolder folder) {
        this.root = root;
        this.folder = folder;
    }

    /** Writes them, in the language of pages; does nothing where no file is named. */
    void write(ComparedDistricts compared, ExportOptions exports) {
        if (exports.isEmpty()) {
            return;
        }
        Messages messages = root.pageMessages();
        Knowledge knowledge = compared.knowledge();
        Sources sources = new Sources(compared.results().sentences(compared.comparison().documents()),
                IndicatorTablesTable.read(folder.path()), compared.facts());
        Findings findings = findings(compared, sources);
        ReadableValue readable = new ReadableValue(knowledge.comparators());
        write(exports.excel(), file -> ExcelReport.write(findings, knowledge.themes(), readable, messages, file));
        write(exports.markdown(),
                file -> Files.writeString(file, MarkdownReport.of(findings, readable, messages), StandardCharsets.UTF_8));
        write(exports.report(), file -> Files.writeString(file,
                HtmlReport.of(findings, sources, knowledge.themes(), readable, messages), StandardCharsets.UTF_8));
    }

    private Findings findings(ComparedDistricts compared, Sources sources) {
        Comparison comparison = compared.comparison();
        Knowledge knowledge = compared.knowledge();
        List<DocumentRow> own = comparison.documents();
        Set<String> ids = own.stream().map(DocumentRow::docId).collect(Collectors.toSet());
        List<Fact> ownFacts = sources.facts().stream().filter(fact -> ids.contains(fact.docId())).toList();
        List<Contradiction> contradictions = new ContradictionFinder(knowledge).find(own, ownFacts).stream()
                .filter(one -> one.kind() != Contradiction.Kind.DIFFERENT_SCOPE).toList();
        List<Progress> progress = new ProgressReader(knowledge).read(own, ownFacts);
        List<Series> series = new SeriesReader(knowledge).read(own, ownFacts.stream()
                .filter(fact -> !fact.canonical().isEmpty()).toList()).stream()
                .filter(one -> one.points().size() >= LEAST_POINTS).toList();
        return new Findings(comparison, contradictions, progress, series,
                new PriorityReader(knowledge).read(comparison.districts(), own, ownFacts, sources.sentences(),
                        compared.results().terms(own), false),
                MethodNote.of(comparison, compared.filter(), InputsTable.read(folder.path()), root.pageMessages()));
    }

    private void write(Optional<Path> file, Writing writing) {
        file.ifPresent(path -> {
            try {
                writing.to(path);
                root.out().println(root.messages().get("export.written", path.toAbsolutePath()));
            } catch (IOException e) {
                throw new WriteException(root.messages().get("error.write", path, e), e);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {

        void to(Path file) throws IOException;
    }
}
