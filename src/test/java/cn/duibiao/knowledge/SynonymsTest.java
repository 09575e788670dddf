package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SynonymsTest {

    @TempDir
    private Path folder;

    @Test
    void otherNamesAndWordsOfDocumentsAreMeant() throws IOException {
        Synonyms synonyms = read("加梯|加装电梯\t\n没电梯\t加装电梯|既有多层住宅\n");

        assertThat(synonyms.of("加梯", Set.of())).singleElement().satisfies(meaning -> {
            assertThat(meaning.words()).containsExactly("加装电梯");
            assertThat(meaning.same()).isTrue();
            assertThat(meaning.whole()).isTrue();
        });
        assertThat(words(synonyms, "楼里没电梯")).containsExactly("加装电梯", "既有多层住宅");
    }

    @Test
    void ofTwoEntriesOneWithinTheOtherTheLongerOneIsMeant() throws IOException {
        Synonyms synonyms = read("充电\t充电设施\n电动车…充电\t电动自行车充电\n");

        assertThat(words(synonyms, "电动车在哪充电")).containsExactly("电动自行车充电");
    }

    @Test
    void aLongGapDoesNotMakeAnEntryTheSurerOne() throws IOException {
        Synonyms synonyms = read("老人…办\t养老服务\n老人…扫码\t数字鸿沟\n");

        assertThat(words(synonyms, "老人不会扫码怎么办")).contains("数字鸿沟");
    }

    @Test
    void entriesForTheSamePartAreTakenTogether() throws IOException {
        Synonyms synonyms = read("办事…慢\t一网通办|即办\n办证|办事…慢\t一网通办|减环节\n");

        assertThat(synonyms.of("办事太慢", Set.of())).singleElement().satisfies(meaning -> {
            assertThat(meaning.words()).containsExactly("一网通办", "即办", "减环节");
            assertThat(meaning.named()).as("without the gap").isEqualTo(3);
        });
    }

    @Test
    void wordsForTheSamePeopleAreReadAsOneInQueriesAndInTheTable() throws IOException {
        Synonyms synonyms = read("爸妈|老年人|爷爷奶奶|爷爷\t=老人\n老年人…吃\t助餐\n");

        for (String query : List.of("老人去哪吃", "爸妈去哪吃", "爷爷奶奶吃饭", "爷爷吃饭")) {
            assertThat(words(synonyms, query)).as(query).containsExactly("助餐");
        }
        assertThat(words(synonyms, "大人去哪吃")).isEmpty();
    }

    @Test
    void aWordThatMeansNothingElseIsAMistake() {
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> read("孤单\t\n"));
        assertThatExceptionOfType(KnowledgeException.class).isThrownBy(() -> read("孤单\t=\n"));
    }

    private static List<String> words(Synonyms synonyms, String query) {
        return synonyms.of(query, Set.of()).stream().flatMap(meaning -> meaning.words().stream()).toList();
    }

    private Synonyms read(String rows) throws IOException {
        Files.writeString(folder.resolve("synonyms.tsv"), "words\tmeans\n" + rows);
        return Synonyms.load(KnowledgeFiles.in(folder));
    }
}
