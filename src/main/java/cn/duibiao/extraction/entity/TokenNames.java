package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds persons and administrative areas by the part of speech that HanLP gives their names. */
final class TokenNames {

    private static final int LONGEST_AREA = 6;

    private final EntityWords words;

    TokenNames(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        return Stream.concat(areas(sentence).stream(), persons(sentence).stream()).toList();
    }

    /** Provinces, counties, towns and the like that HanLP knows: 勐腊县. */
    private List<FoundName> areas(SentenceWords sentence) {
        return sentence.tokens().stream().filter(token -> token.pos().equals("ns") && token.text().length() > 2
                        && token.text().length() <= LONGEST_AREA && words.endsWith(Kind.AREA, token.text())
                        && words.longestStart(Kind.BREAK, token.text()) == 0
                        && !words.is(Kind.NEVER, token.text()) && !Numerals.isNumeral(token.text().charAt(0))
                        && !sentence.hasPlaceIn(token.start(), token.start() + 1))
                .map(token -> new FoundName(new Span(token.start(), token.end()), Type.PLACE, FoundName.WEAK)).toList();
    }

    /** Names with an office before or behind them: 区长|王某某, 李某某|同志. */
    private List<FoundName> persons(SentenceWords sentence) {
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.pos().equals("nr") && token.text().length() >= 2 && (i + 1 < sentence.tokens().size()
                    && words.is(Kind.PERSON, sentence.tokens().get(i + 1).text())
                    || words.endsAt(Kind.PERSON, sentence.text(), token.start()))) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PERSON, FoundName.NORMAL));
            }
        }
        return names;
    }
}
