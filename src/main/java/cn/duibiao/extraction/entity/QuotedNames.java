package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds names in book marks (《…》) and set formulas in quotes (“六稳”). */
final class QuotedNames {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_FORMULA = 16;
    private static final int LONGEST_EVENT = 30;
    private static final int ENOUGH = 2;
    private static final String NUMERALS = "一二三四五六七八九十百千万两双0123456789";
    private static final String NO_FORMULA = "，,。；;：:！!？?%";

    private static final String SPATIAL = "东西南北中翼轴廊核圈带城";
    private static final int PLAN_PARTS = 3;
    private static final String NO_PLACE = "、的在能好—";
    private static final int SHORTEST_OF_PLACE = 3;
    private static final int LONGEST_OF_PLACE = 9;
    private static final int LONGEST_VERB = 3;
    private static final int LONGEST_PLACE = 8;

    private static final String ACTIVITY = "活动";
    /** What stands between digits in formulas of numbers: 6+X. */
    private static final String NUMBER_LETTERS = "+XxN";
    private static final int LONGEST_SERVICE = 4;
    private static final String WORKS = "工程";
    private static final int LONGEST_NUMBERED = 12;
    /** First letters of the parts of speech of nouns and of what describes them. */
    private static final String NOUNS = "nabgj";

    private static final Pattern EACH = Pattern.compile("(?:一[^一]{1,3}){2,3}");
    private static final Pattern AMOUNT = Pattern.compile("[数十百千万0-9]+[万亿]");

    private final EntityWords words;

    QuotedNames(EntityWords words) {
        this.words = words;
    }

    /**
     * The names in a sentence.
     *
     * @param quoted how often each text stands in quotes in the document
     */
    List<FoundName> find(SentenceWords sentence, Map<String, Integer> quoted) {
        List<FoundName> found = new ArrayList<>();
        for (Span title : between(sentence.text(), '《', '》')) {
            Span name = withoutState(sentence.text(), title);
            if (name.length() > 1 && name.length() <= LONGEST_TITLE && !isWork(sentence.text(), title)) {
                found.add(new FoundName(name, Type.POLICY, FoundName.SURE));
            }
        }
        for (Span quote : between(sentence.text(), '“', '”')) {
            String text = sentence.text().substring(quote.start(), quote.end());
            Optional<FoundName> event = eventOfPlace(sentence, quote);
            if (event.isPresent()) {
                found.add(event.get());
            } else if (isActivity(sentence, quote)) {
                found.add(new FoundName(new Span(quote.start() - 1, quote.end() + 1 + ACTIVITY.length()), Type.EVENT,
                        FoundName.NORMAL));
            } else if (isNumbers(text)) {
                numbered(sentence, quote).ifPresent(found::add);
            } else if (isPlan(text) || isOfPlace(sentence, quote)
                    || isCampaign(sentence.text(), quote) || isFormula(text, quoted) && !isResult(sentence.text(), quote)) {
                found.add(new FoundName(quote, type(text), FoundName.NORMAL));
            }
        }
        return found;
    }

    /** Whether a quote with a place in it is called an activity: “企聚松江”|活动. */
    private boolean isActivity(SentenceWords sentence, Span quote) {
        return sentence.text().startsWith(ACTIVITY, quote.end() + 1) && isOfPlace(sentence, quote)
                && !isEvent(sentence.text().substring(quote.start(), quote.end()));
    }

    private static boolean isNumbers(String quoted) {
        return !quoted.isEmpty() && quoted.chars().allMatch(unit -> unit >= '0' && unit <= '9'
                || NUMBER_LETTERS.indexOf(unit) >= 0);
    }

    /** Numbers in quotes with the word that says of what they are: “3+6”|产业体系. */
    private Optional<FoundName> numbered(SentenceWords sentence, Span quote) {
        int last = 0;
        Optional<Token> token = sentence.tokenFrom(quote.end() + 1);
        while (token.isPresent() && token.get().end() - quote.end() <= LONGEST_NUMBERED && isNoun(token.get())) {
            last = words.is(Kind.NUMBERED, token.get().text()) ? token.get().end() : last;
            token = sentence.tokenFrom(token.get().end());
        }
        return last == 0 ? Optional.empty()
                : Optional.of(new FoundName(new Span(quote.start() - 1, last), Type.POLICY, FoundName.NORMAL));
    }

    private static boolean isNoun(Token token) {
        String pos = token.pos();
        return pos.equals("vn") || !pos.isEmpty() && NOUNS.indexOf(pos.charAt(0)) >= 0;
    }

    /** Whether a formula is only what was reached (实现“两个一流”) and no programme. */
    private boolean isResult(String text, Span quote) {
        String before = text.substring(Math.max(0, quote.start() - 1 - LONGEST_VERB), Math.max(0, quote.start() - 1));
        if (isProduct(text.substring(quote.start(), quote.end()))) {
            return false;
        }
        return words.typeOfName(text.substring(quote.start(), quote.end())).isEmpty()
                && words.endsWith(Kind.RESULT, before);
    }

    /** Whether the quote is a short phrase with the name of a place in it: “平安青浦”. */
    private boolean isOfPlace(SentenceWords sentence, Span quote) {
        return quote.length() > SHORTEST_OF_PLACE && quote.length() <= LONGEST_OF_PLACE
                && sentence.text().substring(quote.start(), quote.end()).chars()
                .allMatch(unit -> NO_FORMULA.indexOf(unit) < 0 && NO_PLACE.indexOf(unit) < 0)
                && sentence.hasPlaceIn(quote.start(), quote.end());
    }

    /** Whether what is in quotes is being built up as a campaign: “智慧公安”|建设. */
    private boolean isCampaign(String text, Span quote) {
        String name = text.substring(quote.start(), quote.end());
        return quote.length() > SHORTEST_OF_PLACE && quote.length() <= LONGEST_OF_PLACE && !words.is(Kind.NEVER, name)
                && name.chars().allMatch(unit -> Character.isIdeographic(unit) && NO_PLACE.indexOf(unit) < 0)
                && words.longestStart(Kind.BUILT, text.substring(quote.end() + 1, Math.min(text.length(), quote.end() + 3))) > 0;
    }

    /** A spatial strategy in parts of equal length: “两翼齐飞、新城发力、南北转型”. */
    private static boolean isPlan(String quoted) {
        String[] parts = quoted.split("[、,，]");
        return parts.length >= PLAN_PARTS && quoted.length() <= LONGEST_TITLE
                && Arrays.stream(parts).allMatch(part -> part.length() == parts[0].length() && part.length() > PLAN_PARTS)
                && Arrays.stream(parts).filter(part -> part.chars().anyMatch(unit -> SPATIAL.indexOf(unit) >= 0)).count()
                >= PLAN_PARTS - 1;
    }

    /** A place and its event: 朱家角“江南灯会”. */
    private Optional<FoundName> eventOfPlace(SentenceWords sentence, Span quote) {
        boolean event = words.endingAt(sentence.text(), quote.end())
                .filter(ending -> ending.start() > quote.start() && ending.suffix().type() == Type.EVENT).isPresent();
        for (int start = Math.max(0, quote.start() - 1 - LONGEST_PLACE); event && start < quote.start() - 1; start++) {
            if (sentence.placeFrom(start).filter(place -> place.end() == quote.start() - 1).isPresent()) {
                return Optional.of(new FoundName(new Span(start, quote.end() + 1), Type.EVENT, FoundName.NORMAL));
            }
        }
        return Optional.empty();
    }

    /** Whether a title is that of a play, a film or a book: one does not end with a word for a kind of official text. */
    private boolean isWork(String text, Span title) {
        String name = text.substring(title.start(), title.end());
        return words.endsAt(Kind.WORK, text, title.start() - 1)
                || words.typeOfName(name).isEmpty() && words.endingAt(text, title.end()).isEmpty()
                && !words.endsWith(Kind.TEXT, name) && !name.endsWith(")");
    }

    private Span withoutState(String text, Span title) {
        String name = text.substring(title.start(), title.end());
        int bracket = name.lastIndexOf('(');
        return bracket > 0 && words.is(Kind.STATE, name.substring(bracket))
                ? new Span(title.start(), title.start() + bracket) : title;
    }

    private boolean isFormula(String text, Map<String, Integer> quoted) {
        if (text.length() < 2 || text.length() > (isEvent(text) ? LONGEST_EVENT : LONGEST_FORMULA) || isSlogan(text)
                || words.is(Kind.NEVER, text)
                || text.length() > 2 && text.charAt(text.length() - 2) == '连'
                || words.typeOfName(text).isEmpty() && (isSentence(text) || words.is(Kind.DESCRIBING, text.substring(text.length() - 1)))
                || text.chars().anyMatch(unit -> NO_FORMULA.indexOf(unit) >= 0)) {
            return false;
        }
        return words.typeOfName(text).isPresent() || NUMERALS.indexOf(text.charAt(0)) >= 0
                || isProduct(text) || isService(text)
                || quoted.getOrDefault(text, 0) >= ENOUGH && text.length() > ENOUGH
                || text.indexOf('、') < 0
                && words.endingAt(text, text.length()).filter(ending -> ending.start() > 0).isPresent();
    }

    /** Whether a long quote is a request and no name: 规划建设好…合作区. */
    private boolean isSentence(String text) {
        return text.length() > LONGEST_OF_PLACE && (text.indexOf('的') >= 0 || words.longestStart(Kind.BREAK, text) > 1)
                || text.chars().noneMatch(Character::isIdeographic);
    }

    /** Whether a quote is a product by its last letter: “电梯码”. */
    private boolean isProduct(String text) {
        return text.length() > 2 && text.indexOf('、') < 0 && words.is(Kind.PRODUCT, text.substring(text.length() - 1));
    }

    /** Whether a quote is a service by its last letter: “一窗通”. */
    private boolean isService(String text) {
        return text.length() > 2 && text.length() <= LONGEST_SERVICE && words.is(Kind.SERVICE, text.substring(text.length() - 1));
    }

    private boolean isEvent(String text) {
        return words.endingAt(text, text.length())
                .filter(ending -> ending.start() > 0 && ending.suffix().type() == Type.EVENT).isPresent();
    }

    /** What is only said in numbers: amounts (“百亿大关”), 一居一道, 两手抓、两手硬, 政府+园区+银行. */
    private boolean isSlogan(String text) {
        if (words.typeOfName(text).isPresent()) {
            return false;
        }
        String[] parts = text.split("、");
        boolean parallel = parts.length > 1
                && Arrays.stream(parts).allMatch(part -> text.startsWith(part.substring(0, Math.min(2, part.length()))));
        boolean spatial = text.chars().anyMatch(unit -> SPATIAL.indexOf(unit) >= 0);
        return parallel || !spatial && EACH.matcher(text).matches() || AMOUNT.matcher(text).lookingAt()
                || text.indexOf('+') >= 0 && text.chars().noneMatch(Character::isDigit);
    }

    private Type type(String text) {
        boolean formula = NUMERALS.indexOf(text.charAt(0)) >= 0;
        if (!formula && isProduct(text) && words.typeOfName(text).isEmpty()) {
            return Type.PROJECT;
        }
        if (text.endsWith(WORKS) && words.typeOfName(text).isEmpty()) {
            return Type.POLICY;
        }
        return words.typeOfName(text).orElseGet(() -> words.endingAt(text, text.length())
                .filter(ending -> ending.start() > 0 && ending.start() < text.length() - 1)
                .map(ending -> words.startsWith(Kind.TITLE, text) || words.startsWith(Kind.PROVINCIAL, text)
                        ? ending.suffix().titled().orElse(ending.suffix().type()) : ending.suffix().type())
                .filter(type -> !formula || type == Type.EVENT)
                .orElse(Type.POLICY));
    }

    /** What stands between two marks, without the marks; a mark that opens again starts anew. */
    static List<Span> between(String text, char open, char close) {
        int first = text.indexOf(open);
        if (first < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                start = i + 1;
            } else if (text.charAt(i) == close && start >= 0) {
                spans.add(new Span(start, i));
                start = -1;
            }
        }
        return spans;
    }
}
