package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds persons and administrative areas by the part of speech that HanLP gives their names. */
final class TokenNames {

    private static final int LONGEST_AREA = 6;

    private final EntityWords words;

    TokenNames(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int length = token.text().length();
            if (token.pos().equals("ns") && length > 2 && length <= LONGEST_AREA && isArea(sentence, token)) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PLACE, FoundName.WEAK));
            } else if (token.pos().equals("nr") && length > 1 && hasOffice(sentence, i)) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PERSON, FoundName.NORMAL));
            }
        }
        return names;
    }

    /** Whether HanLP knows a province, a county, a town or the like: 勐腊县. */
    private boolean isArea(SentenceWords sentence, Token token) {
        String text = token.text();
        return words.endsWith(Kind.AREA, text) && words.longestStart(Kind.BREAK, text) == 0 && !words.is(Kind.NEVER, text)
                && !Numerals.isNumeral(text.charAt(0)) && !sentence.hasPlaceIn(token.start(), token.start() + 1);
    }

    /** Whether an office stands before or behind a name: 区长|王某某, 李某某|同志. */
    private boolean hasOffice(SentenceWords sentence, int index) {
        return index + 1 < sentence.tokens().size() && words.is(Kind.PERSON, sentence.tokens().get(index + 1).text())
                || words.endsAt(Kind.PERSON, sentence.text(), sentence.tokens().get(index).start());
    }
}
