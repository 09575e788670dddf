package cn.duibiao.extraction.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes in which running text names years and periods. */
final class TimeWords {

    private static final String YEAR = "(?:(?:19|20)\\d\\d|[一二]\\s?[九〇○零0][〇○零一二三四五六七八九0]{2})";
    private static final String PLAN = "[“\"]?(?:十[一二三四五六七]|[一二三四五六七八九十])五[”\"]?";

    /** A time expression at the beginning of a text, with the preposition before it. */
    private static final Pattern AT_BEGINNING = Pattern.compile(
            "^(?:截至|截止|截止到|到|至|在|从|自|由|比|较|与|于|按照)?(?:" + YEAR + "年?(?:[-—~－–至到/]+" + YEAR + ")?年?(?:底|末|初|度(?![过假])|全年|上半年|下半年)?"
            + "(?:\\d{1,2}月(?:底|末|份)?(?:\\d{1,2}日)?)?|" + PLAN + "(?:规划)?(?:时期|期间|期末|末|以来|前期|中期)"
            + "|\\d{1,2}月(?:份|底|末|[上中下]旬|\\d{1,2}日)?|(?:上|前|后|下)半年|" + YearPart.SPANS
            + "|(?:近|过去|今后|未来|这|前)?[一二三四五两\\d]年(?:来|内|间|累计|里)?(?!期|行动)|今年|去年|明年|上年|当前|目前|同期|本届政府)"
            + "(?:时期|以来|期间|的|以前|之前|以后|之后|前(?![海湾])|后|,|,|、)?");
    /** A lone preposition or particle that a time expression leaves behind. */
    private static final Pattern AT_END = Pattern.compile(
            "(?:截至|在|从|自|由|比|较|是)?(?:" + YEAR + "年?(?:底|末|初)?|" + PLAN
            + "(?:规划)?(?:时期|期间|期末|末)?|上年|去年|上半年|下半年|[近]?[一二三五两]年(?:来|累计|间|内)?)(?:的)?$");

    /** Every time expression has one of these; most words have none, and looking for them is quicker. */
    private static final String OF_BEGINNING = "年月期前半季届末来0123456789〇零○九";
    private static final String OF_END = "年期半末五0123456789〇零○九";

    private TimeWords() {
    }

    private static boolean hasAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the time expression that a text begins with, 0 where it does not. */
    static int lengthAtBeginning(String text) {
        String beginning = text.length() > 40 ? text.substring(0, 40) : text;
        if (!hasAny(beginning, OF_BEGINNING)) {
            return 0;
        }
        Matcher matcher = AT_BEGINNING.matcher(beginning);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Length of the time expression that a text ends with, 0 where it does not. */
    static int lengthAtEnd(String text) {
        int from = Math.max(0, text.length() - 24);
        String end = text.substring(from);
        if (!hasAny(end, OF_END)) {
            return 0;
        }
        Matcher matcher = AT_END.matcher(end);
        return matcher.find() ? matcher.end() - matcher.start() : 0;
    }
}
