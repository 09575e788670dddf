package cn.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duibiao.comparison.Facts;
import cn.duibiao.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTableTest {

    private static final TermsTable.Row OWN = new TermsTable.Row("a-2021", "一、回顾", Map.of("企业", 12, "产业", 3, "园区", 3));
    private static final TermsTable.Row NONE = new TermsTable.Row("a-2021", "", Map.of());
    private static final TermsTable.Row OTHER = new TermsTable.Row("b-2021", "", Map.of("企业", 1));
    private static final List<DocumentRow> DOCUMENTS = List.of(Facts.document("a-2021", "松江区", DocumentKind.WORK_REPORT, 2021));

    @TempDir
    Path folder;

    @Test
    void theWordsOfSomeDocumentsAreReadBackAndTheMostFrequentStandFirst() throws IOException {
        TermsTable.SCHEMA.write(folder, List.of(OWN, NONE, OTHER));

        assertThat(TermsTable.read(folder, DOCUMENTS)).contains(List.of(OWN, NONE));
        assertThat(Files.readString(folder.resolve("terms.csv"))).contains("企业 12;产业 3;园区 3");
    }

    @Test
    void aFolderOfAnOlderVersionHasNone() {
        assertThat(TermsTable.read(folder, DOCUMENTS)).isEmpty();
    }

    @Test
    void aWordWithoutCountIsAnError() throws IOException {
        Files.writeString(folder.resolve("terms.csv"), "doc_id,chapter,terms\r\na-2021,,企业;产业 3\r\n");

        assertThatThrownBy(() -> TermsTable.read(folder, DOCUMENTS)).isInstanceOf(TableException.class).hasMessageContaining("企业");
    }
}
