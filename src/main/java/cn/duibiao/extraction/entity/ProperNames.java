package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.List;
import java.util.Set;

/** Tells names from mere descriptions: 徐矿|集团 is one, 县级国有|公司 is none. */
final class ProperNames {

    /** An ending that makes a name with no more than 国家 before it: 国家|卫生区. */
    private static final int LONG_ENDING = 3;
    private static final int LONGEST_WITH_SHORT_ENDING = 6;
    private static final int LONGEST_BEFORE_WEAK = 3;
    private static final int LONG_TITLE = 4;
    private static final int LONG_OFFICE = 6;
    private static final int LONGEST_COMPANY = 4;
    private static final int LONGEST_PIECE = 3;
    /** Waters that have names of two characters. */
    private static final String WATERS = "荡泾浜";
    /** Before the letter for an area, these speak of several areas or of a part of one: 各区, 城区. */
    private static final String MANY = "各全本我两跨辖驻城园市校社小片街郊山景";
    /** Parts of speech of names of places, persons and organisations. */
    private static final Set<String> NAMES = Set.of("ns", "nr", "nt");

    private final EntityWords words;

    ProperNames(EntityWords words) {
        this.words = words;
    }

    /**
     * What may be a name.
     *
     * @param first token of it
     * @param last  token of it
     */
    record Candidate(SentenceWords sentence, int first, int last, Span span, Ending ending) {

        String before() {
            return sentence.text().substring(span.start(), ending.start());
        }

        String end() {
            return sentence.text().substring(ending.start(), span.end());
        }

        /** The tokens that begin before the ending. */
        List<Token> tokensBefore() {
            return sentence.tokens().subList(first, last + 1).stream()
                    .filter(token -> token.start() < ending.start()).toList();
        }

        Token firstToken() {
            return sentence.tokens().get(first);
        }

        /** Whether the verb that follows opens what stands there, so that it is one thing: 天地科技园|开园. */
        boolean isOpened(EntityWords words) {
            return last + 1 < sentence.tokens().size() && words.is(Kind.OPENING, sentence.tokens().get(last + 1).text());
        }

        Token lastToken() {
            return sentence.tokens().get(last);
        }

        boolean hasPlace() {
            return sentence.hasPlaceIn(span.start(), ending.start());
        }

        /** Whether a noun follows without a mark between. */
        boolean isCarriedOn(EntityWords words) {
            if (last + 1 >= sentence.tokens().size()) {
                return false;
            }
            Token next = sentence.tokens().get(last + 1);
            String pos = next.pos();
            return !words.is(Kind.BREAK, next.text())
                    && (pos.startsWith("n") || pos.equals("vn") || pos.equals("b") || pos.startsWith("g"));
        }
    }

    boolean isProper(Candidate name) {
        String before = name.before();
        if (name.end().length() == 1 ? !fitsShortEnding(name) : before.length() < 2 && !words.is(Kind.PROPER, before)) {
            return false;
        }
        if (name.ending().suffix().quoted() && !(before.startsWith("“") && before.indexOf('”') == before.length() - 1)) {
            return false;
        }
        if (words.is(Kind.WEAK, name.end()) && before.length() > LONGEST_BEFORE_WEAK && before.indexOf('“') < 0) {
            return false;
        }
        if (words.is(Kind.COMPANY, name.end())) {
            return before.length() <= LONGEST_COMPANY && !name.isCarriedOn(words) && !name.hasPlace() && hasRareWord(name);
        }
        int title = Math.max(Numerals.ordinalLength(before), words.longestStart(Kind.PROPER, before));
        if (title > 0 && (title >= name.firstToken().text().length() || title > 1
                && (name.firstToken().pos().equals("nt") || name.span().start() >= name.firstToken().end()))) {
            return (title > 1 || !isOneOfMany(name)) && isTitled(name, before, title);
        }
        if (words.is(Kind.AROUND, name.end()) && name.sentence().placeFrom(name.span().start())
                .filter(place -> place.end() >= name.ending().start()).isPresent()) {
            return false;
        }
        return name.hasPlace()
                || words.hasKnownName(name.sentence().text(), name.span().start(), name.ending().start())
                || before.length() > 1 && !words.isGeneric(before)
                && (words.is(Kind.LOOSE, name.end()) || name.isOpened(words))
                || isUncommon(name);
    }

    /** Names that end with one character are short, and HanLP sees the character or the name as a word. */
    private boolean fitsShortEnding(Candidate name) {
        if (name.before().endsWith("”") && name.before().startsWith("“")) {
            return true;
        }
        Token last = name.lastToken();
        String nature = nature(last);
        boolean named = nature.equals("ns") || nature.equals("nr")
                || nature.equals("nt") && name.span().start() > last.start();
        named |= nature.equals("nt") && last.text().length() <= LONGEST_COMPANY && name.end().equals("路");
        boolean water = named && WATERS.contains(name.end());
        return (named || last.start() == name.ending().start()) && (name.before().length() > 1 || water)
                && name.span().length() <= LONGEST_WITH_SHORT_ENDING && !name.sentence().endsWithPlace(name.span());
    }

    /** What begins with 第三届, 国家 or 区 needs less. */
    private boolean isTitled(Candidate name, String before, int title) {
        String rest = before.substring(title);
        int ending = name.end().length();
        if (rest.isEmpty() && (title == 1 || Numerals.ordinalLength(before) > 0)) {
            return before.endsWith("届") || words.is(Kind.SEATED, name.end());
        }
        if (ending > 1 && title == 1) {
            return rest.length() > 1 && (!words.isGeneric(rest)
                    || rest.length() >= LONG_OFFICE && words.is(Kind.OFFICE, name.end()));
        }
        boolean policy = title == 2 && rest.length() >= LONG_TITLE && name.ending().suffix().type() == Type.POLICY;
        return policy || ending >= LONG_ENDING || ending > 1 && !words.isGeneric(rest);
    }

    /** Whether the letter for the area is part of another word: 各|区图书馆. */
    private static boolean isOneOfMany(Candidate name) {
        int start = name.span().start();
        return start > 0 && MANY.indexOf(name.sentence().text().charAt(start - 1)) >= 0;
    }

    /** Whether there is more before the ending than words that any report has. */
    private boolean isUncommon(Candidate name) {
        String text = name.sentence().text();
        int start = name.span().start();
        int end = name.ending().start();
        if (name.before().indexOf('“') < 0 && words.isCommon(text, start, end)) {
            return false;
        }
        if (name.tokensBefore().stream().anyMatch(this::isMarked)) {
            return true;
        }
        boolean road = words.endingAt(text, end)
                .filter(inner -> inner.suffix().type() == Type.PLACE && inner.start() - start > 1).isPresent();
        return name.ending().suffix().type() != Type.POLICY && end - start > 1 && !words.is(Kind.STRICT, name.end())
                && (road || hasRareWord(name));
    }

    private boolean isMarked(Token token) {
        return NAMES.contains(nature(token)) || token.text().equals("“") || words.is(Kind.PROPER, token.text())
                || Numerals.isLatin(token.text()) && Character.isLetter(token.text().charAt(0));
    }

    /** Whether one of the words before the ending is short and rare: HanLP cuts names that it does not know to pieces. */
    private boolean hasRareWord(Candidate name) {
        int ending = name.ending().start();
        return name.tokensBefore().stream().anyMatch(token -> Math.min(token.end(), ending) - token.start() <= LONGEST_PIECE
                && !words.isCommon(name.sentence().text(), token.start(), Math.min(token.end(), ending)));
    }

    private static String nature(Token token) {
        return token.pos().substring(0, Math.min(2, token.pos().length()));
    }
}
