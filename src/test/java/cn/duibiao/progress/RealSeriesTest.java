package cn.duibiao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.progress.Progress.Verdict;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.FactsTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty years of reports of one place: promises of one report meet the figures of the next. */
class RealSeriesTest {

    private static final Path MORE = Path.of("../shared/corpus-more");
    private static final Knowledge KNOWLEDGE = Knowledge.load(KnowledgeFiles.packaged());

    @TempDir
    private Path folder;

    @Test
    void manyYearsOfReportsAnswerEachOther() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(MORE), "no documents in " + MORE);
        for (String place : List.of("驻马店", "罗湖")) {
            List<Path> files;
            try (Stream<Path> all = Files.list(MORE)) {
                files = all.filter(file -> file.getFileName().toString().contains(place)).sorted().toList();
            }
            Path out = folder.resolve(place);
            PipelineFactory.pipeline(KnowledgeFiles.packaged(), Messages.in(Locale.ENGLISH), 2).run(files, out, ProgressListener.SILENT);
            List<DocumentRow> documents = DocumentsTable.read(out);

            List<Progress> progress = new ProgressReader(KNOWLEDGE).read(documents, FactsTable.read(out));

            assertThat(progress.stream().filter(one -> one.verdict() != Verdict.NO_NEWS)).as(place).hasSizeGreaterThan(40)
                    .allSatisfy(one -> {
                        assertThat(one.formula()).isNotEmpty();
                        assertThat(one.outcomes()).isNotEmpty().allSatisfy(outcome -> {
                            assertThat(outcome.document().year()).isGreaterThanOrEqualTo(one.target().document().year());
                            assertThat(outcome.fact().evidence()).contains(outcome.fact().valueText());
                        });
                    });
        }
    }
}
