package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.segmentation.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenPlacesTest {

    private static final List<Token> TOKENS = List.of(new Token("新建", "v", 0), new Token("图书馆", "n", 2), new Token("。", "w", 5));

    @Test
    void tokensAreFoundByTheirBorders() {
        assertThat(TokenPlaces.startingAt(TOKENS, 2)).isEqualTo(1);
        assertThat(TokenPlaces.endingAt(TOKENS, 5)).isEqualTo(1);
        assertThat(TokenPlaces.endingAt(TOKENS, 6)).isEqualTo(2);
    }

    @Test
    void placesInsideOfTokensAndBehindTheLastOneAreNoBorders() {
        assertThat(TokenPlaces.startingAt(TOKENS, 3)).isNegative();
        assertThat(TokenPlaces.startingAt(TOKENS, 6)).isNegative();
        assertThat(TokenPlaces.startingAt(List.of(), 0)).isNegative();
    }
}
