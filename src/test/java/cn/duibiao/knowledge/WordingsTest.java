package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingsTest {

    private static final Wordings PACKAGED = Wordings.load(KnowledgeFiles.packaged());
    private static final String HEADER = "role\tforms\tnot_after\tnot_before\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(WordingRole.class)
    void everyRoleThatRulesAskForHasWords(WordingRole role) {
        assertThat(PACKAGED.forms(role)).isNotEmpty();
    }

    @Test
    void unknownRoleIsReportedWithFileAndLine() throws IOException {
        assertThatThrownBy(() -> load("# what is meant\n" + HEADER + "streak\t连续\nstreaks\t一连\n"))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining("wordings.tsv, line 4").hasMessageContaining("streaks");
    }

    @Test
    void lineWithoutWordsIsReported() {
        assertThatThrownBy(() -> load(HEADER + "streak\t\n")).hasMessageContaining("line 2").hasMessageContaining("forms");
    }

    @Test
    void roleWithoutWordsIsReported() {
        assertThatThrownBy(() -> load(HEADER + allBut(WordingRole.STREAK))).isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("wordings.tsv").hasMessageContaining("\"streak\"");
    }

    @Test
    void linesOfOneRoleAddUpAndLongerWordsWin() throws IOException {
        Wordings words = load(HEADER + allBut(WordingRole.STREAK) + "streak\t连|续\nstreak\t连续\n");
        assertThat(words.forms(WordingRole.STREAK)).containsExactly("连续", "连", "续");
    }

    @Test
    void wordsDoNotCountInsideTheWordsTheyMustNotStandIn() throws IOException {
        Wordings words = load(HEADER + allBut(WordingRole.INTENDED) + "intended\t将\t即|名\t军|来\n");
        WordPattern intended = words.pattern("{intended}");
        assertThat(intended.isIn("今年将建成10所")).isTrue();
        assertThat(intended.isIn("将军路")).isFalse();
        assertThat(intended.isIn("将来")).isFalse();
        assertThat(intended.isIn("即将")).isFalse();
    }

    @Test
    void marksInWordsAreTakenLiterally() throws IOException {
        Wordings words = load(HEADER + allBut(WordingRole.STREAK) + "streak\t连(续)+\n");
        assertThat(words.pattern("^{streak}{0,2}$").matches("连(续)+连(续)+")).isTrue();
    }

    @Test
    void templateThatNamesNoRoleIsRefused() {
        assertThatThrownBy(() -> PACKAGED.pattern("{no_such_role}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String allBut(WordingRole left) {
        return Arrays.stream(WordingRole.values()).filter(role -> role != left).map(role -> role.code() + "\t字\n")
                .collect(Collectors.joining());
    }

    private Wordings load(String text) throws IOException {
        Files.writeString(folder.resolve("wordings.tsv"), text);
        return Wordings.load(KnowledgeFiles.in(folder));
    }
}
