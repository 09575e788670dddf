package cn.duibiao.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.cli.CommandRun;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermCounterTest {

    private static final KnowledgeFiles FILES = KnowledgeFiles.packaged();
    private static final Regions REGIONS = Regions.load(FILES);
    private static final TermCounter COUNTER = new TermCounter(PipelineFactory.segmenter(FILES, REGIONS), REGIONS);

    @Test
    void wordsAndPhrasesOfTwoNounsAreCountedByChapterWithoutPlaces() {
        List<TermsTable.Row> rows = COUNTER.of(List.of(
                line("一、回顾 > （一）产业", "松江区产业园区，企业。"), line("一、回顾 > （二）民生", "企 业，松江区。"),
                line("二、安排", "")));

        assertThat(rows).extracting(TermsTable.Row::chapter).containsExactly("一、回顾", "二、安排");
        assertThat(rows.get(0).counts()).containsEntry("企业", 2).containsEntry("产业园区", 1)
                .doesNotContainKeys("松江区", "松江", "。");
        assertThat(rows.get(1).counts()).isEmpty();
    }

    @Test
    void theWordsThatARunHasCountedAreThoseOfItsSentences(@TempDir Path folder) {
        assertThat(CommandRun.code("run", "corpus", "--out", folder.resolve("out").toString())).isZero();
        Path out = folder.resolve("out");
        List<DocumentRow> documents = DocumentsTable.read(out);

        List<TermsTable.Row> counted = TermsTable.read(out, documents).orElseThrow();

        assertThat(counted).hasSizeGreaterThan(documents.size())
                .containsExactlyElementsOf(COUNTER.of(ThemesTable.read(out, documents)));
    }

    @Test
    void aFolderWithoutCountedWordsGivesTheSamePriorities(@TempDir Path folder) throws Exception {
        String out = folder.resolve("out").toString();
        assertThat(CommandRun.code("run", "corpus", "--out", out)).isZero();
        String before = CommandRun.output("priorities", "松江", "青浦", "长宁", "--in", out);

        Files.delete(folder.resolve("out").resolve("terms.csv"));

        assertThat(CommandRun.output("priorities", "松江", "青浦", "长宁", "--in", out)).isEqualTo(before).contains("z ");
    }

    private static ThemesTable.Line line(String section, String text) {
        return new ThemesTable.Line("a-2021", section, text, "", "");
    }
}
