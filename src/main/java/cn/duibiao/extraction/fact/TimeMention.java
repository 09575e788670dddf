package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.quantity.NumberParser;
import cn.duibiao.knowledge.PlanPeriods;
import cn.duibiao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A time that a sentence names.
 *
 * @param from     first year
 * @param to       last year
 * @param part     the months of a year that are meant; empty for whole years
 * @param baseline whether the number is only compared with this time (比2015年, 从“十二五”末)
 */
record TimeMention(Span span, int from, int to, Optional<YearPart> part, boolean baseline) {

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)\\s*年?\\s*(?:[-—~－–至到]+\\s*((?:19|20)\\d\\d))\\s*年");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年\\s*(" + YearPart.SPANS + "|(?:1?\\d)月)?");
    private static final Pattern CHINESE_YEAR = Pattern.compile("([一二][九〇○零][〇○零一二三四五六七八九]{2})年");
    private static final String YEARS_COUNTED = "([二两三四五六七八九十]{1,2}|\\d{1,2})";
    private static final Pattern RECENT = Pattern.compile("(?:近|过去|最近)" + YEARS_COUNTED + "年|(?<![\\d一二三四五六七八九十〇○零])" + YEARS_COUNTED + "年来"
            + "|(?<![\\d一二三四五六七八九十〇○零第])([两二三四2-4])年(?=累计|新增)");
    private static final Pattern WITHIN = Pattern.compile("(?:未来|今后)(?![五5]年)" + YEARS_COUNTED + "年|(?<![\\d一二三四五六七八九十〇○零])" + YEARS_COUNTED + "年内");
    /** One of them stands in all of these. */
    private static final List<String> RECENT_WORDS = List.of("近", "过去", "年来", "年累计", "年新增", "未来", "今后", "年内");
    private static final Pattern MONTH = Pattern.compile("(?:(截至|截止到|截止)|(?<![\\d年至到.~-]))(1[0-2]|[1-9])月"
            + "(?:份|底|末|[上中下]旬|\\d{1,2}日)?(?!以来|至|到|-)");
    private static final Pattern PART = Pattern.compile("(?<![年\\d第])(?:" + YearPart.SPANS + ")");
    private static final Optional<YearPart> WHOLE = Optional.empty();
    private static final List<String> PLAN_END = List.of("末", "期末", "规划末");

    private static final List<String> BASELINE_WORDS = List.of("比", "较", "从", "由", "与", "相比", "比照", "自", "是");

    /** The period as the tables give it. */
    String period() {
        if (part.isPresent()) {
            return part.get().period(from);
        }
        return from == to ? Integer.toString(from) : from + "/" + to;
    }

    /** Whether it is the whole time of a five-year plan. */
    boolean isPlan() {
        return to - from == 4;
    }

    boolean isOneYear() {
        return from == to;
    }

    /** All times that a half-width sentence names, in order, relative to what its part of the document speaks of. */
    static List<TimeMention> in(String text, PlanPeriods plans, TimeFrame frame, int documentYear) {
        List<TimeMention> found = new ArrayList<>();
        boolean hasYear = text.indexOf('年') >= 0;
        if (hasYear) {
            ranges(text, found);
            years(text, found);
            chineseYears(text, found);
        }
        for (PlanPeriods.Mention named : plans.mentions(text)) {
            plan(text, named).filter(mention -> isFree(mention.span(), found)).ifPresent(found::add);
        }
        if (hasYear) {
            recent(text, frame, found);
        }
        relative(text, "去年", documentYear - 1, found);
        relative(text, "上年", documentYear - 1, found);
        relative(text, "今年", documentYear, found);
        relative(text, "明年", documentYear + 1, found);
        if (hasYear || text.contains("季度") || text.indexOf('月') >= 0) {
            parts(text, frame, found);
        }
        if (text.indexOf('月') >= 0) {
            months(text, frame, documentYear, found);
        }
        found.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return found;
    }

    private static void ranges(String text, List<TimeMention> found) {
        for (Matcher m = YEARS.matcher(text); m.find();) {
            found.add(at(text, m.start(), m.end(), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), WHOLE));
        }
    }

    private static void years(String text, List<TimeMention> found) {
        for (Matcher m = YEAR.matcher(text); m.find();) {
            int year = Integer.parseInt(m.group(1));
            TimeMention mention = at(text, m.start(), m.end(), year, year, Optional.ofNullable(m.group(2)).flatMap(YearPart::of));
            if (isFree(mention.span(), found)) {
                found.add(mention);
            }
        }
    }

    private static void chineseYears(String text, List<TimeMention> found) {
        for (Matcher m = CHINESE_YEAR.matcher(text); m.find();) {
            Optional<BigDecimal> year = NumberParser.chinese(m.group(1));
            if (year.isPresent()) {
                int value = year.get().intValueExact();
                found.add(at(text, m.start(), m.end(), value, value, WHOLE));
            }
        }
    }

    private static Optional<TimeMention> plan(String text, PlanPeriods.Mention named) {
        int end = named.span().end();
        String behind = text.substring(end, Math.min(text.length(), end + 3));
        PlanPeriods.Plan plan = named.plan();
        if (PLAN_END.stream().anyMatch(behind::startsWith)) {
            return Optional.of(at(text, named.span().start(), end, plan.last(), plan.last(), WHOLE));
        }
        boolean period = behind.startsWith("时期") || behind.startsWith("期间") || behind.startsWith("以来");
        return period ? Optional.of(at(text, named.span().start(), end, plan.first(), plan.last(), WHOLE)) : Optional.empty();
    }

    private static void recent(String text, TimeFrame frame, List<TimeMention> found) {
        if (frame.to() == 0 || RECENT_WORDS.stream().noneMatch(text::contains)) {
            return;
        }
        for (Matcher m = RECENT.matcher(text); m.find();) {
            int years = years(m);
            int last = frame.looksForward() ? frame.from() - 1 : frame.to();
            found.add(at(text, m.start(), m.end(), last - years + 1, last, WHOLE));
        }
        for (Matcher m = WITHIN.matcher(text); m.find();) {
            int years = years(m);
            boolean fromNow = m.group(1) != null && !frame.looksForward();
            int first = fromNow ? frame.to() + 1 : frame.from();
            found.add(at(text, m.start(), m.end(), first, first + years - 1, WHOLE));
        }
    }

    /** How many years are counted: the one group of a match that took part in it. */
    private static int years(Matcher match) {
        String numeral = IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).filter(Objects::nonNull)
                .findFirst().orElseThrow();
        return NumberParser.isArabic(numeral.charAt(0)) ? Integer.parseInt(numeral)
                : NumberParser.chinese(numeral).map(BigDecimal::intValueExact).orElse(1);
    }

    private static void relative(String text, String word, int year, List<TimeMention> found) {
        for (int i = text.indexOf(word); i >= 0 && year > 0; i = text.indexOf(word, i + 1)) {
            TimeMention mention = at(text, i, i + word.length(), year, year, WHOLE);
            if (isFree(mention.span(), found)) {
                found.add(mention);
            }
        }
    }

    /** 上半年, 一季度: months of the year that is spoken of, unless a year stands before them. */
    private static void parts(String text, TimeFrame frame, List<TimeMention> found) {
        for (Matcher m = PART.matcher(text); m.find() && frame.to() > 0;) {
            TimeMention mention = at(text, m.start(), m.end(), frame.to(), frame.to(), YearPart.of(m.group()));
            if (isFree(mention.span(), found)) {
                found.add(mention);
            }
        }
    }

    /** 3月中旬, 截至1月10日: a month without a year is one of the year that is spoken of, or of this year up to the session. */
    private static void months(String text, TimeFrame frame, int documentYear, List<TimeMention> found) {
        for (Matcher m = MONTH.matcher(text); m.find() && frame.to() > 0 && !frame.looksForward();) {
            boolean sinceNewYear = m.group(1) != null && m.group(2).length() == 1 && m.group(2).charAt(0) <= '2';
            int year = sinceNewYear ? documentYear : frame.to();
            TimeMention mention = at(text, m.start(), m.end(), year, year, YearPart.of(m.group(2)));
            if (isFree(mention.span(), found)) {
                found.add(mention);
            }
        }
    }

    private static TimeMention at(String text, int start, int end, int from, int to, Optional<YearPart> part) {
        boolean baseline = BASELINE_WORDS.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
        return new TimeMention(new Span(start, end), from, to, part, baseline);
    }

    private static boolean isFree(Span span, List<TimeMention> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).span().overlaps(span)) {
                return false;
            }
        }
        return true;
    }
}
