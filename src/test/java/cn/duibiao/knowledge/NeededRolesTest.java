package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededRolesTest {

    private static final NeededRoles ALL_ALIKE = new NeededRoles(role -> 1);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{intended}; INTENDED",
            "^{bound}?的?{growth_behind}(?!{reaching}); GROWTH_BEHIND",
            "{aim_kind}*{aim_noun}; AIM_NOUN",
            "{all_then}{0,2}{all_of}$; ALL_OF",
            "{rate_word}|{stock_word}$; RATE_WORD STOCK_WORD",
            "(?:{rate_word}|{stock_word})$; RATE_WORD STOCK_WORD",
            "(?:{rate_word}|x)$; ''",
            "{rate_word}|[、|]; ''",
            "(?:{look_back}[^,，]{0,6})?{this_was}; THIS_WAS",
            "(?<=级)[^{}]{2}{round_scale}; ROUND_SCALE",
            "\\(\\{\\d; ''",
            "(?:(?!{compared_time})[^,，]){0,12}五; ''",
    })
    void rolesThatAMatchCannotDoWithoutAreFound(String template, String roles) {
        Set<WordingRole> expected = Arrays.stream(roles.split(" ")).filter(role -> !role.isEmpty())
                .map(WordingRole::valueOf).collect(Collectors.toSet());
        assertThat(ALL_ALIKE.of(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"{rate_word}{stock_word}, STOCK_WORD", "{stock_word}{rate_word}, STOCK_WORD"})
    void ofTwoNeededRolesTheOneWithFewerWordsIsTaken(String template, WordingRole role) {
        NeededRoles needed = new NeededRoles(one -> one == WordingRole.STOCK_WORD ? 2 : 5);
        assertThat(needed.of(template)).containsExactly(role);
    }
}
