package cn.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.comparison.Facts;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetsTableTest {

    private static final Set<String> TWO = Set.of("a-2021", "c-2023");

    @TempDir
    Path folder;

    @BeforeEach
    void writeFactsOfThreeDocuments() throws IOException {
        List<OffsetsTable.Row> rows = new ArrayList<>();
        try (TableWriter<Fact> facts = FactsTable.SCHEMA.writer(folder)) {
            for (String document : List.of("a-2021", "b-2022", "c-2023", "d-2024")) {
                long start = size(facts);
                for (int i = 0; i < 3 && !document.startsWith("d"); i++) {
                    facts.write(Facts.fact(document + "-" + i, Facts.document(document, "松江区", DocumentKind.WORK_REPORT, 2021), "增速", "gdp")
                            .words("约" + i + "%，\"预计\"\n").build());
                }
                rows.add(OffsetsTable.row(folder, document, start, size(facts)));
            }
        }
        OffsetsTable.SCHEMA.write(folder, rows);
    }

    @Test
    void factsOfSomeDocumentsAreReadWithoutTheOthers() throws IOException {
        List<Fact> expected = expected();
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, Files.readString(file).replace("b-2022", "b-????"));

        assertThat(FactsTable.read(folder, TWO)).isEqualTo(expected);
        assertThat(FactsTable.read(folder, Set.of("a-2021", "d-2024"))).hasSize(3);
        assertThat(OffsetsTable.rows(folder, TWO)).isPresent();
    }

    @Test
    void factsThatWereChangedByHandAreReadAsTheyAreNow() throws IOException {
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, Files.readString(file).replace("c-2023", "a-2021"));

        assertThat(OffsetsTable.rows(folder, TWO)).isEmpty();
        assertThat(FactsTable.read(folder, TWO)).hasSize(6).allMatch(fact -> fact.docId().equals("a-2021"));
    }

    @Test
    void rowsThatWereAddedByHandAreReadToo() throws IOException {
        Path file = folder.resolve("facts.csv");
        String text = Files.readString(file);
        String row = text.substring(text.indexOf("\r\n") + 2, text.indexOf("\r\n", text.indexOf("\r\n") + 2) + 2);
        Files.writeString(file, text + row, StandardCharsets.UTF_8);

        assertThat(FactsTable.read(folder, TWO)).hasSize(7);
    }

    @Test
    void aFolderWithoutOffsetsIsReadWhole() throws IOException {
        List<Fact> expected = expected();
        Files.delete(folder.resolve("offsets.csv"));

        assertThat(FactsTable.read(folder, TWO)).isEqualTo(expected);
    }

    private List<Fact> expected() {
        return FactsTable.read(folder).stream().filter(fact -> TWO.contains(fact.docId())).toList();
    }

    private long size(TableWriter<Fact> facts) throws IOException {
        facts.flush();
        return Files.size(folder.resolve("facts.csv"));
    }
}
