package cn.duibiao.extraction.quantity;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells amounts that bound a class (58个10亿元以上项目, 40吨以下锅炉) from those that say how much there is. */
final class Thresholds {

    private static final int LONGEST_CLASS = 16;
    /** What settlements are measured by. */
    private static final Set<String> HOUSEHOLDS = Set.of("户", "人");
    private static final String BELOW = "以下";
    private static final String ABOVE = "以上";
    private static final Pattern COUNT_BEFORE = Pattern.compile("\\d[个家项][^,，、;；。:：\\d]{0,12}$");
    private static final Pattern COUNT_AT_END = Pattern.compile("\\d\\s?[个家项所座处条户幢栋]$");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,16}\\)|\\)(?=以上)|或[\\d.]+[万亿]?美?元");
    private static final Pattern OTHER_CURRENCY = Pattern.compile("[\\d.]+[万亿]?美?元或$");

    private final Wordings words;
    private final WordPattern countedClass;
    private final WordPattern classNoun;
    private final WordPattern amongCounted;

    Thresholds(Wordings words) {
        this.words = words;
        this.amongCounted = words.pattern("的[^,，、;；。:：\\d]{0,10}{class_noun}|、\\d+个");
        this.countedClass = words.pattern("的?达?到?有?\\d+[家个户]|[^,，、;；。:：\\d]{0,10}{class_noun}[^,，、;；。:：\\d]{0,6}\\d");
        this.classNoun = words.pattern("[^,，、;；。:：\\d]{0,10}{class_noun}");
    }

    /** 58个10亿元以上重大项目: the amount says which projects are counted, not how much there is. */
    boolean isThreshold(String text, Quantity quantity) {
        int end = behindBracket(text, quantity.span().end());
        boolean money = quantity.unit().map(unit -> unit.family().startsWith("money")).orElse(text.charAt(quantity.span().end() - 1) == '亿');
        if (!money) {
            return isUpperBound(text, quantity) || isSizeOfCounted(text, quantity) || isSizeOfSettlement(text, quantity);
        }
        Optional<String> bound = words.startingAt(WordingRole.CLASS_BOUND, text, end);
        int behind = end + bound.map(String::length).orElse(0);
        if (isOfCountedClass(text, quantity)) {
            return true;
        }
        boolean ofClass = bound.isPresent()
                ? behind < text.length() && (Character.isIdeographic(text.charAt(behind)) || isBehindCount(text, quantity))
                : isPassed(text, quantity) && (isCounted(text, end) || isCountedDirectlyBefore(text, quantity, end))
                || quantity.value() instanceof Value.Range && isCounted(text, end);
        return ofClass && words.startingAt(WordingRole.NO_CLASS, text, behind).isEmpty();
    }

    /** 7个50亿元以上,20个亿元以上项目: what is counted is named behind the last class only. */
    private static boolean isBehindCount(String text, Quantity quantity) {
        return COUNT_AT_END.matcher(wordsBefore(text, quantity)).find();
    }

    /** 40吨以下燃煤锅炉: the size of what is meant, not how much there is of it. */
    private static boolean isUpperBound(String text, Quantity quantity) {
        boolean share = quantity.unit().filter(unit -> unit.family().equals("share") || unit.family().equals("points")).isPresent();
        return !share && boundsNoun(text, quantity, BELOW);
    }

    /** 976家200平方米以上餐饮单位: the size of what is counted directly before it. */
    private static boolean isSizeOfCounted(String text, Quantity quantity) {
        return boundsNoun(text, quantity, ABOVE) && isBehindCount(text, quantity);
    }

    /** 30户以上自然村通公路: how large the villages are that are meant. */
    private boolean isSizeOfSettlement(String text, Quantity quantity) {
        boolean households = HOUSEHOLDS.contains(quantity.baseUnit());
        return households && boundsNoun(text, quantity, ABOVE)
                && words.startingAt(WordingRole.SETTLEMENT, text, quantity.span().end() + ABOVE.length()).isPresent();
    }

    private static boolean boundsNoun(String text, Quantity quantity, String bound) {
        int end = quantity.span().end();
        int behind = end + bound.length();
        return text.startsWith(bound, end) && behind < text.length() && Character.isIdeographic(text.charAt(behind));
    }

    private static String wordsBefore(String text, Quantity quantity) {
        int start = quantity.span().start();
        return text.substring(Math.max(0, start - LONGEST_CLASS), start);
    }

    /** 5亿元(3000万美元)以上项目, 10亿元或1亿美元项目: an amount in two currencies. */
    private static int behindBracket(String text, int end) {
        Matcher bracket = BRACKET.matcher(text).region(end, text.length());
        return bracket.lookingAt() ? bracket.end() : end;
    }

    /** 80个产值过10亿元的增长点: what lies beyond the amount is counted before it. */
    private boolean isOfCountedClass(String text, Quantity quantity) {
        return isPassed(text, quantity) && amongCounted.matcher(text).region(quantity.span().end(), text.length()).lookingAt()
                && COUNT_BEFORE.matcher(wordsBefore(text, quantity)).find();
    }

    /** Whether an amount is only a bound: 超5亿元, or one of two for different currencies. */
    private boolean isPassed(String text, Quantity quantity) {
        return text.startsWith("或", quantity.span().end()) && behindBracket(text, quantity.span().end()) > quantity.span().end()
                || OTHER_CURRENCY.matcher(wordsBefore(text, quantity)).find()
                || words.endingAt(WordingRole.PASSED, text, quantity.span().start()).isPresent();
    }

    /** 26个超50亿元项目. */
    private boolean isCountedDirectlyBefore(String text, Quantity quantity, int end) {
        String before = wordsBefore(text, quantity);
        int passed = words.endingAt(WordingRole.PASSED, before, before.length()).map(String::length).orElse(0);
        return COUNT_AT_END.matcher(before.substring(0, before.length() - passed)).find()
                && classNoun.matcher(text).region(end, Math.min(text.length(), end + LONGEST_CLASS)).lookingAt();
    }

    /** 投资超10亿元项目80个, 超5亿元项目新开工231个, 20—50亿元项目12个: what lies beyond the amount is counted behind it. */
    private boolean isCounted(String text, int end) {
        return countedClass.matcher(text).region(end, Math.min(text.length(), end + LONGEST_CLASS)).lookingAt();
    }
}
