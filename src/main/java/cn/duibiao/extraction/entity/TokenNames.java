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
    /** How far behind the word for help the last of several places may stand. */
    private static final int LONGEST_HELP = 12;
    private static final int MOST_PERSONS = 10;
    private static final char PERSONS = '位';
    private static final int LONGEST_OFFICE = 6;
    private static final String CITY = "城市";
    private static final String LIST_MARK = "、";

    private final EntityWords words;

    TokenNames(EntityWords words) {
        this.words = words;
    }

    List<FoundName> find(SentenceWords sentence) {
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int length = token.text().length();
            if (token.pos().equals("ns") && length > 1 && length <= LONGEST_AREA
                    && (length > 2 && isArea(sentence, token) || isListedPlace(sentence, i)
                    || isHelped(sentence, i))) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PLACE, FoundName.WEAK));
            } else if (token.pos().equals("nr") && length > 1 && (hasOffice(sentence, i) || isOneOfSeveralPersons(sentence, i))) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PERSON, FoundName.NORMAL));
            }
        }
        return names;
    }

    /** Whether HanLP knows a province, a county, a town or the like: 勐腊县. */
    private boolean isArea(SentenceWords sentence, Token token) {
        String text = token.text();
        return words.endsWith(Kind.AREA, text) && words.longestStart(Kind.BREAK, text) == 0 && !words.is(Kind.NEVER, text)
                && !Numerals.isNumeral(text.charAt(0)) && isNamed(text) && !sentence.hasPlaceIn(token.start(), token.start() + 1);
    }

    /** Whether HanLP takes a word for a place that stands in a list beside a place that is known: 长寿 in 长寿、长风. */
    private boolean isListedPlace(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return (isPlaceBehindMark(sentence, index) || isPlaceBeforeMark(sentence, index))
                && !sentence.hasPlaceIn(token.start(), token.end())
                && !words.isCommon(sentence.text(), token.start(), token.end());
    }

    /** Whether there is a name before the word for the kind of area, and no description: 勐腊|县, but not 老|城市. */
    private boolean isNamed(String area) {
        int end = area.endsWith("自治县") || area.endsWith("自治州") ? area.length() - 3 : area.length() - 1;
        return !area.endsWith(CITY) && area.indexOf('的') < 0 && !words.isCommon(area, 0, end);
    }

    /** Whether a place stands behind the word that its partner helps it: 对口帮扶|靖远. */
    private boolean isHelped(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        for (int i = index - 1; i >= 0 && token.start() - sentence.tokens().get(i).end() <= LONGEST_HELP; i--) {
            if (words.is(Kind.HELP, sentence.tokens().get(i).text())) {
                return !sentence.hasPlaceIn(token.start(), token.end())
                        && !words.isCommon(sentence.text(), token.start(), token.end());
            }
        }
        return false;
    }

    private static boolean isPlaceBehindMark(SentenceWords sentence, int index) {
        int mark = sentence.tokens().get(index).end();
        return sentence.text().startsWith(LIST_MARK, mark) && mark + 1 < sentence.text().length()
                && sentence.placeFrom(mark + 1).isPresent() && startsAlone(sentence, index);
    }

    private static boolean isPlaceBeforeMark(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return index > 0 && sentence.tokens().get(index - 1).text().equals(LIST_MARK) && token.start() > 1
                && sentence.hasPlaceIn(token.start() - 2, token.start() - 1)
                && (token.end() == sentence.text().length() || !Character.isIdeographic(sentence.text().charAt(token.end())));
    }

    /** Whether no noun stands before a token that would make one name with it. */
    private static boolean startsAlone(SentenceWords sentence, int index) {
        return index == 0 || !sentence.tokens().get(index - 1).pos().startsWith("n");
    }

    /** Whether a name stands in a list that ends with how many persons it names: 甲某、乙某|三位|教授. */
    private boolean isOneOfSeveralPersons(SentenceWords sentence, int index) {
        List<Token> tokens = sentence.tokens();
        int last = index;
        while (last + 2 < tokens.size() && last - index < MOST_PERSONS && tokens.get(last + 1).text().equals(LIST_MARK)) {
            last += 2;
        }
        int end = tokens.get(last).end();
        String text = sentence.text();
        return end + 2 < text.length() && Numerals.isNumeral(text.charAt(end)) && text.charAt(end + 1) == PERSONS
                && words.longestStart(Kind.PERSON, text.substring(end + 2, Math.min(text.length(), end + LONGEST_OFFICE))) > 0;
    }

    /** Whether an office stands before or behind a name: 区长|王某某, 李某某|同志. */
    private boolean hasOffice(SentenceWords sentence, int index) {
        return index + 1 < sentence.tokens().size() && words.is(Kind.PERSON, sentence.tokens().get(index + 1).text())
                || words.endsAt(Kind.PERSON, sentence.text(), sentence.tokens().get(index).start());
    }
}
