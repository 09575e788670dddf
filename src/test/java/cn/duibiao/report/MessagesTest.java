package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.reading.ReadingException.Problem;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle chinese = Messages.in(Locale.CHINESE).bundle();
        ResourceBundle english = Messages.in(Locale.ENGLISH).bundle();

        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        for (String key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotBlank();
            if (!key.equals("usage.invalid") && !key.startsWith("compare.not_found") && !key.startsWith("compare.qual")) {
                assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
            }
        }
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everyPlaceholderIsInBothLanguages() {
        ResourceBundle chinese = Messages.in(Locale.CHINESE).bundle();
        ResourceBundle english = Messages.in(Locale.ENGLISH).bundle();

        for (String key : english.keySet()) {
            for (String placeholder : new String[] {"{0}", "{1}", "{2}", "{3}"}) {
                assertThat(chinese.getString(key).contains(placeholder)).as(key + " " + placeholder)
                        .isEqualTo(english.getString(key).contains(placeholder));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyReadingProblemHasWords(Problem problem) {
        assertThat(Messages.in(Locale.ENGLISH).get(problem.key(), "a.txt", "x", 3)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(cn.duibiao.evaluation.Problem.Kind.class)
    void everyProblemOfAnEvaluationHasWords(cn.duibiao.evaluation.Problem.Kind kind) {
        assertThat(Messages.in(Locale.ENGLISH).get(kind.key(), "x", "y", "z")).isNotBlank();
    }

    @Test
    void anyOtherLanguageGetsEnglishEvenOnAChineseSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Messages.in(Locale.FRENCH).get("search.none")).isEqualTo("Nothing found.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersHaveNoThousandsSeparator() {
        assertThat(Messages.in(Locale.ENGLISH).get("facts.found", 12345)).isEqualTo("12345 facts");
    }
}
