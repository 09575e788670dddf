package cn.duibiao.extraction.quantity;

import cn.duibiao.extraction.quantity.Quantity.Numeral;
import cn.duibiao.knowledge.NonFacts;
import cn.duibiao.knowledge.Unit;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the quantities that may be facts and drops dates, names, ordinals, set phrases and bare numbers. */
public final class QuantityFilter {

    /** How far before a number the word that its unit needs may stand. */
    private static final int NEED_REACH = 20;
    /** A name in quotes that holds a number is short: “6+365”, “26条”. */
    private static final int LONGEST_QUOTED_NAME = 15;
    private static final int RATIO_REACH = 14;
    private static final int LONGEST_ORDINAL = 8;
    private static final Pattern ORDINAL_BEFORE = Pattern.compile("第[一二三四五六七八九十百\\d]{1,5}[、和至到-]$");
    private static final String LIST_MARKS = "、和及与";
    /** 4金、2银: what such a list needs may stand before its first item. */
    private static final String CLAUSE_MARKS = ",，;；:：";
    private static final char HUNDRED_MILLION = '亿';
    /** 2023/2024年榨季. */
    private static final Pattern SEASON = Pattern.compile("(?:19|20)\\d\\d/(?:19|20)?\\d\\d年");
    private static final BigDecimal YEARS = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String AT_LEAST = "以上";
    private static final String FIRMS = "企";
    private static final String AFTER_AMOUNT = ",，。;；、.!！)";

    private final NonFacts nonFacts;
    private final Wordings words;
    private final WordPattern roundAmount;
    private final WordPattern ratioBefore;
    private final Thresholds thresholds;

    public QuantityFilter(NonFacts nonFacts, Wordings words) {
        this.nonFacts = nonFacts;
        this.words = words;
        this.ratioBefore = words.pattern("{ratio_noun}[^,，、;；。:：\\d]{0,6}$");
        this.thresholds = new Thresholds(words);
        this.roundAmount = words.pattern("”?{round_amount}|(?<=级)[^,，、。;；“”]{0,2}{round_scale}");
    }

    /** @param text half-width, the one that the quantities were found in */
    public List<Quantity> keep(String text, List<Quantity> quantities) {
        List<Quantity> kept = new ArrayList<>(quantities.size());
        boolean lastDenied = false;
        for (int i = quantities.size() - 1; i >= 0; i--) {
            Quantity quantity = quantities.get(i);
            boolean measured = hasMeasure(text, quantity);
            lastDenied = measured
                    && (isDenied(text, quantity) || lastDenied && isListedWith(text, quantity, quantities.get(i + 1)));
            if (measured && isQuantity(text, quantity, lastDenied)) {
                kept.add(quantity);
            }
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    private boolean isQuantity(String text, Quantity quantity, boolean denied) {
        return quantity.numeral() == Numeral.BARE_MULTIPLIER
                || !denied && !isOtherUse(text, quantity) && hasWhatItNeeds(text, quantity);
    }

    /** An ordinal or a set phrase. */
    private boolean isDenied(String text, Quantity quantity) {
        return isOrdinalToo(text, quantity.span().start()) || nonFacts.deny(text, quantity.span().start(), quantity.span().end(), quantity.unit().map(Unit::base).orElse(""),
                quantity.numeral() == Numeral.CHINESE);
    }

    /** 第十六、十七批: the first of them says what both are. */
    private static boolean isOrdinalToo(String text, int start) {
        return ORDINAL_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_ORDINAL), start)).find();
    }

    /** 六次、七次全会: what is said behind the last of a list of numbers is said of all. */
    private static boolean isListedWith(String text, Quantity quantity, Quantity next) {
        int gap = next.span().start() - quantity.span().end();
        return gap == 1 && LIST_MARKS.indexOf(text.charAt(quantity.span().end())) >= 0 && quantity.baseUnit().equals(next.baseUnit());
    }

    /** Part of a name or the bound of a class. */
    private boolean isOtherUse(String text, Quantity quantity) {
        int start = quantity.span().start();
        int end = quantity.span().end();
        return isPartOfName(text, start, end) || isQuotedName(text, start, end) || thresholds.isThreshold(text, quantity)
                || SEASON.matcher(text).region(start, text.length()).lookingAt();
    }

    private boolean hasMeasure(String text, Quantity quantity) {
        return switch (quantity.numeral()) {
            case FRACTION -> true;
            case ARABIC -> quantity.unit().isPresent() || isRaised(text, quantity) || isRatioWithoutUnit(text, quantity);
            case CHINESE -> quantity.unit().map(unit -> unit.chineseNumerals()).orElse(false) && !isOne(quantity)
                    && !isOrdinalTwo(text, quantity);
            case BARE_MULTIPLIER -> isArranged(text, quantity) || isReached(text, quantity.span().start())
                    && ((quantity.unit().isPresent() || isSurpassed(text, quantity)) && endsClause(text, quantity.span().end())
                    || isRoundAmount(text, quantity.span().end()) || isRoundCount(text, quantity));
        };
    }

    /** 举办千场演出; 举办万人以上演出 is a kind of show, 百企 and 百亿企业 of firms. */
    private boolean isArranged(String text, Quantity quantity) {
        return words.endingAt(WordingRole.ARRANGED, text, quantity.span().start()).isPresent() && isRoundCount(text, quantity)
                && !text.startsWith(AT_LEAST, quantity.span().end()) && quantity.unit().map(Unit::text).filter(FIRMS::equals).isEmpty();
    }

    private boolean isReached(String text, int start) {
        int end = start > 0 && text.charAt(start - 1) == '“' ? start - 1 : start;
        return words.endingAt(WordingRole.PASSED, text, end).isPresent();
    }

    /** 近千名老人, 上百个项目: persons and things are counted in round numbers, too. */
    private static boolean isRoundCount(String text, Quantity quantity) {
        int end = quantity.span().end();
        boolean named = end < text.length() && Character.isIdeographic(text.charAt(end));
        return quantity.unit().map(Unit::family).filter(family -> family.equals("persons") || named && family.equals("count"))
                .isPresent();
    }

    /** 工业投资首破千亿, 人口突破千万: so large a number can do without its unit. */
    private boolean isSurpassed(String text, Quantity quantity) {
        boolean large = quantity.span().length() > 1 || text.charAt(quantity.span().start()) == HUNDRED_MILLION;
        return large && words.endingAt(WordingRole.SURPASSED, text, quantity.span().start()).isPresent();
    }

    /** 百亿大关, 千亿级台阶, 百万级人口规模: a round number for how much there is; 千亿级产业 is a kind of industry. */
    private boolean isRoundAmount(String text, int end) {
        return roundAmount.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt();
    }

    /** 突破千亿元, at the end of a clause says how much there is, 税收超亿元楼宇 what kind of building it is. */
    private static boolean endsClause(String text, int end) {
        return end >= text.length() || AFTER_AMOUNT.indexOf(text.charAt(end)) >= 0 || text.startsWith("的同时", end)
                || text.startsWith("的基础上", end);
    }

    /** 城乡居民收入比缩小至1.67: a ratio that is written as a decimal number. */
    private boolean isRatioWithoutUnit(String text, Quantity quantity) {
        int start = quantity.span().start();
        boolean decimal = text.substring(start, quantity.span().end()).indexOf('.') > 0;
        int end = quantity.span().end();
        int behind = end + words.startingAt(WordingRole.BOUND, text, end).map(String::length).orElse(0);
        return decimal && endsClause(text, behind)
                && ratioBefore.isIn(text.substring(Math.max(0, start - RATIO_REACH), start));
    }

    private static boolean isRaised(String text, Quantity quantity) {
        return NumberParser.isMultiplier(text.charAt(quantity.span().end() - 1));
    }

    /** 一家, 一项: an article rather than a count. */
    private static boolean isOne(Quantity quantity) {
        return quantity.value() instanceof Value.Single single && single.number().compareTo(BigDecimal.ONE) == 0;
    }

    /** 二次开发: a count of two is 两. */
    private static boolean isOrdinalTwo(String text, Quantity quantity) {
        int start = quantity.span().start();
        return text.charAt(start) == '二' && quantity.value() instanceof Value.Single single
                && single.number().compareTo(TWO) == 0;
    }

    /** G60, 5G, PM2.5, 6+365: Latin letters or a plus sign stick to the number. */
    private boolean isPartOfName(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean added = before == '+' && (start < 2 || !Character.isIdeographic(text.charAt(start - 2)));
        boolean named = isLatin(before) && words.endingAt(WordingRole.LATIN_INDICATOR, text, start).isEmpty();
        return named || added || before == '.' || after == '+' || before == '×'
                || isLatin(after) && isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }

    private static boolean isQuotedName(String text, int start, int end) {
        return isWithin(text, start, end, '“', '”') || isWithin(text, start, end, '‘', '’') || isWithin(text, start, end, '《', '》');
    }

    private static boolean isWithin(String text, int start, int end, char open, char close) {
        int from = lastBefore(text, start, open, close);
        if (from < 0) {
            return false;
        }
        int limit = Math.min(text.length(), open == '《' ? from + 60 : from + LONGEST_QUOTED_NAME + 2);
        return end < limit && text.substring(end, limit).indexOf(close) >= 0;
    }

    /** The opening mark before a place that is not closed yet, looked for nearby only; or -1. */
    private static int lastBefore(String text, int start, char open, char close) {
        for (int i = start - 1; i >= 0 && i > start - 60; i--) {
            if (text.charAt(i) == close) {
                return -1;
            }
            if (text.charAt(i) == open) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasWhatItNeeds(String text, Quantity quantity) {
        List<String> needs = quantity.unit().map(Unit::needs).orElse(List.of());
        if (needs.isEmpty()) {
            return true;
        }
        int start = quantity.span().start();
        String before = text.substring(Math.max(0, start - NEED_REACH), start);
        int at = needs.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
        boolean near = at >= 0 && before.substring(at).chars().noneMatch(unit -> CLAUSE_MARKS.indexOf(unit) >= 0);
        boolean time = quantity.unit().filter(unit -> unit.family().equals("time") || unit.family().equals("age")).isPresent();
        return near && (!time || quantity.value() instanceof Value.Single single && single.number().compareTo(YEARS) < 0);
    }
}
