package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.comparison.Facts;
import cn.duibiao.comparison.ReadableValue;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.tables.DocumentRow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactQuotesTest {

    private static final DocumentRow DOCUMENT = Facts.document("a-2021", "松江区", DocumentKind.WORK_REPORT, 2021);
    private static final FactQuotes QUOTES = new FactQuotes(new ReadableValue(Comparators.load(KnowledgeFiles.packaged())),
            List.of(DOCUMENT), Messages.in(Locale.CHINESE));

    @Test
    void theNumberIsMarkedInItsSentence() {
        Fact fact = Facts.fact("a", DOCUMENT, "床位<新增>", "").value("120张", "120", "张").build();

        assertThat(QUOTES.sentence(fact))
                .isEqualTo("<blockquote>到2025年，床位&lt;新增&gt;达到<mark>120张</mark>。</blockquote>");
        assertThat(QUOTES.value(fact)).isEqualTo("<b>120张</b> 床位&lt;新增&gt;");
    }

    @Test
    void aDocumentThatIsNotComparedIsNamedByItsId() {
        DocumentRow other = Facts.document("b-2021", "青浦区", DocumentKind.WORK_REPORT, 2021);

        assertThat(QUOTES.document(Facts.fact("b", other, "床位", "").build())).isEqualTo("b-2021");
        assertThat(QUOTES.document(Facts.fact("a", DOCUMENT, "床位", "").build())).contains("松江区 2021");
    }
}
