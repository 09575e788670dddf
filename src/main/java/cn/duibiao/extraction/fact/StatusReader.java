package cn.duibiao.extraction.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says whether a number is wanted, reached or reckoned. */
final class StatusReader {

    private static final Pattern OLD_TARGET_BEFORE = Pattern.compile("(?<!完成)(?<!完成年度)(?:目标|指标|计划数)(?:值|数)?(?:的)?(?:为)?$");
    private static final Pattern OLD_TARGET_BEHIND = Pattern.compile("^(?:以上|左右|以内)?的?(?:年度|规划|预期|既定|计划|控制)?目标(?!的|任务)");
    private static final Pattern RECKONED = Pattern.compile("预计|初步核算|初步统计|预估|有望");
    private static final Pattern FUTURE = Pattern.compile("力争|将(?!军|来)|确保|争取|拟|规划到|目标是|预期目标|计划到");
    private static final Pattern PAST = Pattern.compile("已(?!经济)|在建|目前|截至|现有|原有|(?<![比较])(?:去年|上年)");

    private static final int LONGEST_CLAUSE = 200;

    private final String text;
    private final TimeFrame frame;

    /** @param text half-width sentence */
    StatusReader(String text, TimeFrame frame) {
        this.text = text;
        this.frame = frame;
    }

    /** @param period of the quantity */
    Status status(NamedQuantity named, String period) {
        QuantityContext context = named.context();
        int place = context.quantity().span().start();
        String clauseBefore = text.substring(Math.max(context.clause().start(), place - LONGEST_CLAUSE), place);
        if (frame.looksForward()) {
            boolean past = endsBefore(period, frame.from()) || PAST.matcher(clauseBefore).find() && !FUTURE.matcher(clauseBefore).find();
            return past ? Status.ACTUAL : Status.TARGET;
        }
        boolean oldTarget = OLD_TARGET_BEFORE.matcher(clauseBefore.strip()).find() && !MeasureReader.isBeyondTarget(clauseBefore);
        if (oldTarget || OLD_TARGET_BEHIND.matcher(context.right()).find()) {
            return Status.TARGET;
        }
        if (beginsBehind(period, frame.to()) || FUTURE.matcher(clauseBefore).find() && frame.kind() != TimeFrame.Kind.REVIEW_FIVE) {
            return Status.TARGET;
        }
        Matcher reckoned = RECKONED.matcher(text);
        return reckoned.find() && reckoned.start() < place ? Status.ESTIMATE : Status.ACTUAL;
    }

    private static boolean endsBefore(String period, int year) {
        int last = lastYear(period);
        return last > 0 && last < year;
    }

    /** 截至1月10日 in a report of January lies behind the year under review, and is no aim. */
    private static boolean beginsBehind(String period, int year) {
        return period.length() >= 4 && period.indexOf('-') < 0 && year > 0 && lastYear(period) > year;
    }

    private static int lastYear(String period) {
        int slash = period.lastIndexOf('/');
        String last = slash < 0 ? period : period.substring(slash + 1);
        return last.length() >= 4 ? Integer.parseInt(last.substring(0, 4)) : 0;
    }
}
