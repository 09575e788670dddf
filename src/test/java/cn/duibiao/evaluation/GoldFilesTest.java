package cn.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFilesTest {

    private static final String HEADER =
            "quote,value_text,indicator,measure,value,unit,op,status,period,region,canonical";

    @TempDir
    private Path folder;

    @Test
    void linesOfJsonBecomeFacts() throws IOException {
        Path file = write("a.jsonl", """
                {"quote": "新建学校4~6所", "value_text": "4~6所", "indicator": "新建学校", "measure": "level", "value": [4, 6], \
                "unit": "所", "op": "range", "status": "target", "period": "2021/2025", "region": "", "canonical": "", "who": 7}

                {"quote": "增速高于全市", "value_text": "高于全市", "indicator": "收入", "measure": "growth", "value": null, \
                "unit": null, "op": "=", "status": "target", "period": "", "region": ""}
                """);

        GoldFile gold = GoldFiles.read(List.of(file)).get(0);

        assertThat(gold.id()).isEqualTo("a");
        assertThat(gold.facts()).extracting(GoldFact::line, GoldFact::valueText, GoldFact::numbers, GoldFact::unit)
                .containsExactly(tuple(1L, "4~6所", List.of(4.0, 6.0), "所"), tuple(3L, "高于全市", List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void aTableOfASpreadsheetHasTheSameFacts(String charset) throws IOException {
        Path file = folder.resolve("a.csv");
        String text = HEADER + "\r\n"
                + "新建学校4~6所,4~6所,新建学校,level,4~6,所,range,target,2021/2025,,\r\n"
                + "\"三次产业结构为0.9:55:44.1，更优\",0.9:55:44.1,三次产业结构,level,0.9:55:44.1,,=,actual,2020,,\r\n"
                + "增速高于全市,高于全市,收入,growth,,,=,target,,,income\r\n";
        Files.write(file, (charset.equals("UTF-8") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset)));

        assertThat(GoldFiles.read(List.of(file)).get(0).facts())
                .extracting(GoldFact::line, GoldFact::quote, GoldFact::numbers, GoldFact::canonical).containsExactly(
                        tuple(2L, "新建学校4~6所", List.of(4.0, 6.0), ""),
                        tuple(3L, "三次产业结构为0.9:55:44.1，更优", List.of(0.9, 55.0, 44.1), ""),
                        tuple(4L, "增速高于全市", List.of(), "income"));
    }

    @Test
    void aFolderGivesItsFilesByNameAndNothingElse() throws IOException {
        write("b.jsonl", "");
        write("a.jsonl", "");
        write("a.txt", "文本");
        write("facts.csv", "no,gold");

        assertThat(GoldFiles.read(List.of(folder))).extracting(GoldFile::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "bad_json;               {\"quote\": \"a",
            "bad_json;               {} {}",
            "no_object;              [1, 2]",
            "missing;                {\"quote\": \"10%\", \"value_text\": \"10%\"}",
            "bad_value;              {\"quote\":\"10%\",\"value_text\":\"10%\",\"indicator\":\"a\",\"measure\":\"level\",\"value\":\"10%\",\"unit\":\"%\",\"op\":\"=\",\"status\":\"target\",\"period\":\"\",\"region\":\"\"}",
            "bad_value;              {\"quote\":\"10%\",\"value_text\":\"10%\",\"indicator\":\"a\",\"measure\":\"level\",\"value\":[],\"unit\":\"%\",\"op\":\"=\",\"status\":\"target\",\"period\":\"\",\"region\":\"\"}",
            "no_text_field;          {\"quote\":\"10%\",\"value_text\":\"10%\",\"indicator\":5,\"measure\":\"level\",\"value\":10,\"unit\":\"%\",\"op\":\"=\",\"status\":\"target\",\"period\":\"\",\"region\":\"\"}",
            "bad_code;               {\"quote\":\"10%\",\"value_text\":\"10%\",\"indicator\":\"a\",\"measure\":\"level\",\"value\":10,\"unit\":\"%\",\"op\":\"=\",\"status\":\"goal\",\"period\":\"\",\"region\":\"\"}",
            "empty;                  {\"quote\":\"10%\",\"value_text\":\" \",\"indicator\":\"a\",\"measure\":\"level\",\"value\":10,\"unit\":\"%\",\"op\":\"=\",\"status\":\"target\",\"period\":\"\",\"region\":\"\"}",
            "value_not_in_quote;     {\"quote\":\"10%\",\"value_text\":\"11%\",\"indicator\":\"a\",\"measure\":\"level\",\"value\":10,\"unit\":\"%\",\"op\":\"=\",\"status\":\"target\",\"period\":\"\",\"region\":\"\"}"})
    void aWrongLineOfJsonIsNamed(String problem, String line) throws IOException {
        Path file = write("a.jsonl", "\n" + line + "\n");

        assertProblem(file, problem, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "bad_value;  '增10%,10%,增,growth,10%,%,=,target,2025,,'",
            "bad_value;  '增10%,10%,增,growth,4~,%,=,target,2025,,'",
            "cell_count; '增10%,10%,增,growth,10,%,=,target,2025'",
            "bad_code;   '增10%,10%,增,rise,10,%,=,target,2025,,'",
            "bad_code;   '增10%,10%,增,growth,10,%,==,target,2025,,'"})
    void aWrongRowOfATableIsNamedByTheLineItBeginsAt(String problem, String row) throws IOException {
        Path file = write("a.csv", HEADER + "\n\"增速\n10%\",10%,增,growth,10,%,=,target,2025,,\n" + row + "\n");

        assertProblem(file, problem, 4);
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = write("a.csv", HEADER.replace(",status", "") + "\n");

        assertProblem(file, "missing", 1);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        write("a.jsonl", "x\ny\n");
        write("b.jsonl", "z\n");

        assertThatThrownBy(() -> GoldFiles.read(List.of(folder)))
                .asInstanceOf(InstanceOfAssertFactories.type(EvaluationException.class))
                .satisfies(e -> assertThat(e.problems()).extracting(Problem::line).containsExactly(1L, 2L, 1L));
    }

    @Test
    void whatIsNoTextAndWhatIsNotThereIsRefused() throws IOException {
        Path binary = folder.resolve("a.jsonl");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 7});

        assertThatThrownBy(() -> GoldFiles.read(List.of(binary))).isInstanceOf(EvaluationException.class)
                .hasMessageContaining("problem.");
        assertThatThrownBy(() -> GoldFiles.read(List.of(folder.resolve("none.jsonl"))))
                .isInstanceOf(EvaluationException.class).hasMessageContaining("problem.unreadable");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertProblem(empty, "no_gold", 0);
    }

    @Test
    void twoFilesMayNotBeOfTheSameDocument() throws IOException {
        Path one = write("a.jsonl", "");
        Path other = write("a.csv", HEADER + "\n");

        assertThatThrownBy(() -> GoldFiles.read(List.of(one, other))).isInstanceOf(EvaluationException.class)
                .hasMessageContaining("same_name");
    }

    private void assertProblem(Path file, String problem, long line) {
        assertThatThrownBy(() -> GoldFiles.read(List.of(file)))
                .asInstanceOf(InstanceOfAssertFactories.type(EvaluationException.class))
                .satisfies(e -> assertThat(e.problems().get(0)).returns("evaluate.problem." + problem, Problem::key)
                        .returns(line, Problem::line).returns(file, Problem::file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
