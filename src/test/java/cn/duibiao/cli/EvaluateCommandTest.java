package cn.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.evaluation.Example;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private Example example;
    private String out = "";
    private String err = "";

    @BeforeEach
    void write() throws IOException {
        example = Example.in(folder);
    }

    @Test
    void scoresBandsAndDisagreementsArePrinted() {
        int code = evaluate(example.facts(), "--gold", example.gold(), "--text", example.text(), "--show", "2");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(err).isEmpty();
        assertThat(out).isEqualToNormalizingNewlines("""
                Document | Annotated | Rows | Found | Mentions P R F1   | Strict P R F1
                ---------+-----------+------+-------+-------------------+------------------
                sample   | 6         | 6    | 5     | 0.833 0.833 0.833 | 0.500 0.500 0.500

                Field         | Right of those found | P R F1
                --------------+----------------------+------------------
                Value         | 1.000                | 0.833 0.833 0.833
                Unit          | 1.000                | 0.833 0.833 0.833
                Comparator    | 1.000                | 0.833 0.833 0.833
                Target or not | 1.000                | 0.833 0.833 0.833
                Measure       | 1.000                | 0.833 0.833 0.833
                Period        | 0.800                | 0.667 0.667 0.667
                Region        | 1.000                | 0.833 0.833 0.833
                Indicator     | 0.800                | 0.667 0.667 0.667
                Canonical id  |                      | 0.500 0.333 0.400

                Confidence | Rows | Annotated | Right | Strict precision | 95% interval
                -----------+------+-----------+-------+------------------+-------------
                high       | 3    | 3         | 2     | 0.667            | 0.208–0.939
                medium     | 2    | 2         | 1     | 0.500            | 0.095–0.905
                low        | 1    | 0         | 0     | 0.000            | 0.000–0.793

                  sample | different: Canonical id gdp, found fiscal_local | 1200亿元 | 地区生产总值 | 地区生产总值完成1200亿元
                  sample | different: Period 2020, found 2019 | 6.5% | 地区生产总值 | 增长6.5%

                6 disagreements: 1 annotated but not found, 1 found but not annotated, 4 different
                7 rows in the table, 6 of them in the annotated documents
                """);
    }

    @Test
    void aFolderOfResultsHasItsFactsTableTaken() {
        int code = evaluate(folder, "--gold", example.gold().getParent(), "--text", example.text().getParent());

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out).contains("7 rows in the table");
    }

    @Test
    void theDisagreementsAreWritten() {
        Path table = folder.resolve("disagreements.csv");

        int code = evaluate(example.facts(), "--gold", example.gold(), "--text", example.text(), "--csv", table);

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out).contains("Disagreements: " + table.toAbsolutePath());
        assertThat(table).isNotEmptyFile();
    }

    @Test
    void aTableThatCannotBeWrittenIsAFailure() {
        Path table = folder.resolve("none").resolve("disagreements.csv");

        assertThat(evaluate(example.facts(), "--gold", example.gold(), "--text", example.text(), "--csv", table))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err).contains("cannot be written");
    }

    @Test
    void annotationsThatCouldNotBePlacedAreToldWithTheirLines() {
        int code = evaluate(example.facts(), "--gold", example.gold());

        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out).contains("sample   | 6 ");
        assertThat(err).startsWith(example.gold() + ", line 4: Counted as missed").contains("“新建学校三所”");
    }

    @Test
    void wrongAnnotationsAreToldWithTheirLinesInTheUsersLanguage() throws IOException {
        Files.writeString(example.gold(), Files.readString(example.gold()).replace("\"actual\"", "\"done\""));

        int code = evaluate(example.facts(), "--gold", example.gold(), "--lang", "zh");

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err.lines()).hasSize(4)
                .first().isEqualTo(example.gold() + " 第 1 行：status 写成了“done”，可用：actual estimate target");
    }

    @Test
    void aMissingFactsTableOrColumnIsWrongUsage() throws IOException {
        assertThat(evaluate(folder.resolve("none.csv"), "--gold", example.gold())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("none.csv: There is no such facts table");

        Files.writeString(example.facts(), Files.readString(example.facts()).replace("evidence", "sentence"));
        assertThat(evaluate(example.facts(), "--gold", example.gold())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("facts.csv, line 1: evidence is missing.");
    }

    @Test
    void aFactsTableInAnotherEncodingIsToldSo() throws IOException {
        Files.write(example.facts(), Files.readString(example.facts()).getBytes("GBK"));

        assertThat(evaluate(example.facts(), "--gold", example.gold())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("facts.csv: The table is not in UTF-8.");
    }

    private int evaluate(Object... arguments) {
        List<String> words = new ArrayList<>(List.of("--lang", "en", "evaluate"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Main.execute(words.toArray(String[]::new), new PrintWriter(output), new PrintWriter(errors), false);
        out = output.toString();
        err = errors.toString();
        return code;
    }
}
