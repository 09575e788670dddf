package cn.duibiao.cleaning;

import cn.duibiao.knowledge.FurnitureRules;
import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Trims an article: what stands above its text and is no title, session or speaker; what stands behind its last sentence. */
final class ArticleEdges {

    private static final int LEAST_PROSE = 100;
    private static final double REST = 0.3;
    private static final int TERMS = 2;
    private static final int TERMS_DENSITY = 500;
    private static final int TITLE_LINES = 6;

    private static final Pattern KEPT_IN_HEAD = Pattern.compile("[—─－–-]{0,3}\\s*[（(]?.*(?:会议|通过|大会|批准|人民代表大会).*"
            + "|.{0,30}(?:省|市|区|县|州|旗|盟|国务院总|主)(?:长|席|理|任)(?:(?:\\s|　|;|；)*\\S.{0,12})?|(?:各位|同志们).{0,12}|.*年.*(?:回顾|总结|工作).*"
            + "|[（(].*\\d+年\\d+月\\d+日.*[)）]|\\d{4}年\\d+月\\d+日|.*报告人.*");
    private static final Pattern OFFICE = Pattern.compile(".{0,30}(?:长|主席|总理|主任)");
    private static final Pattern NAME = Pattern.compile(
            "[\\u4E00-\\u9FA5](?:[\\u4E00-\\u9FA5·]{1,6}|[ \\u3000]+[\\u4E00-\\u9FA5])");
    private static final Pattern UNFINISHED = Pattern.compile(".*[和与及、的]$|.*(?:国民经济|五年)$");
    private static final Pattern GOES_ON = Pattern.compile("^(?:和|与|及|的|二〇三五|二○三五|二O三五|2035).*");
    private static final Pattern ORGAN = Pattern.compile(".*(?:委|政府|人大|办公室|委员会|局|党)$");

    private final FurnitureRules rules;

    ArticleEdges(FurnitureRules rules) {
        this.rules = rules;
    }

    Draft trim(Draft draft, String fileTitle) {
        List<Part> parts = withoutEnd(draft.parts());
        int head = firstText(parts);
        int titleEnd = -1;
        String title = "";
        for (Part part : parts) {
            if (part.role() == Part.Role.TITLE && title.isEmpty()) {
                title = part.line().toString();
            }
        }
        int[] place = titlePlace(parts, head);
        if (place.length > 0) {
            String found = text(parts, place[0], place[1]);
            title = title.isEmpty() || !TitleText.namesDocument(title) ? found : title;
            titleEnd = place[1];
        } else if (title.isEmpty()) {
            title = TitleText.clean(fileTitle, rules);
        }
        List<Part> kept = new ArrayList<>();
        boolean office = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean name = office && part.isText() && NAME.matcher(part.line()).matches();
            office = part.isText() ? OFFICE.matcher(part.line()).matches() : office;
            boolean above = i < head && !(i > titleEnd && (isKept(part) || name))
                    || i <= titleEnd && i >= (place.length > 0 ? place[0] : 0);
            if ((part.role() == Part.Role.TEXT || part.isBlank()) && !above) {
                kept.add(part);
            }
        }
        return new Draft(TitleText.clean(title, rules), withoutLooseEnd(kept));
    }

    /** Whether there is enough prose that is not about the use of a site. */
    boolean isArticle(Draft draft) {
        return behind(draft.parts(), 0) >= LEAST_PROSE;
    }

    private static boolean isKept(Part part) {
        return part.isBlank() || !(part.block() instanceof CleanBlock.Line)
                || KEPT_IN_HEAD.matcher(part.line()).matches();
    }

    /** Cuts behind the first mark of an end that has little but forms and terms of use behind it. */
    private List<Part> withoutEnd(List<Part> parts) {
        int total = ArticleSplitter.prose(parts);
        int before = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.role() == Part.Role.END && before >= LEAST_PROSE && behind(parts, i) < REST * total) {
                return parts.subList(0, i);
            }
            before += ArticleSplitter.isProse(part) ? part.line().length() : 0;
        }
        return parts;
    }

    private int behind(List<Part> parts, int from) {
        return parts.subList(from, parts.size()).stream().filter(ArticleSplitter::isProse)
                .filter(part -> rules.termsWords(part.line().toString()) < TERMS + part.line().length() / TERMS_DENSITY)
                .mapToInt(part -> part.line().length()).sum();
    }

    /** Where the text begins: at a greeting, a heading, a table or the first prose. */
    private static int firstText(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.isText()) {
                if (part.role() == Part.Role.TEXT) {
                    return i;
                }
                continue;
            }
            MappedText line = part.line();
            boolean heading = HeadingMark.of(line).filter(mark -> mark.style() != HeadingMark.Style.DASH
                    && mark.length() < line.length()).isPresent();
            if (heading || ArticleSplitter.isProse(part) || line.toString().startsWith("各位代表")) {
                return i;
            }
        }
        return 0;
    }

    /** First and last line of the title in the head, or nothing. */
    private static int[] titlePlace(List<Part> parts, int head) {
        for (int i = 0; i < head; i++) {
            if (!parts.get(i).isText() || KEPT_IN_HEAD.matcher(parts.get(i).line()).matches()
                    && !TitleText.namesDocument(squeezed(parts, i))) {
                continue;
            }
            if (TitleText.namesDocument(squeezed(parts, i)) || isBulleted(parts, i)) {
                return new int[] {backward(parts, i), forward(parts, i, head)};
            }
        }
        return new int[0];
    }

    private static boolean isBulleted(List<Part> parts, int at) {
        return TitleText.BULLETS.indexOf(parts.get(at).line().charAt(0)) >= 0;
    }

    private static String squeezed(List<Part> parts, int at) {
        return parts.get(at).line().toString().replaceAll("[\\s\\u3000]+", "");
    }

    /** A title broken over several lines goes on upwards as long as it is unfinished there. */
    private static int backward(List<Part> parts, int last) {
        int first = last;
        int lines = 0;
        for (int i = last - 1; i >= 0 && lines < TITLE_LINES; i--) {
            if (!parts.get(i).isText()) {
                continue;
            }
            String above = squeezed(parts, i);
            String begun = squeezed(parts, first);
            boolean belongs = UNFINISHED.matcher(above).matches() || GOES_ON.matcher(begun).matches()
                    || begun.startsWith("关于") && ORGAN.matcher(above).matches();
            if (!belongs || Chinese.hasSentenceEnd(above)) {
                break;
            }
            first = i;
            lines++;
        }
        return first;
    }

    private static int forward(List<Part> parts, int last, int head) {
        int end = last;
        for (int i = last + 1; i < head; i++) {
            if (!parts.get(i).isText()) {
                continue;
            }
            String below = squeezed(parts, i);
            if (!UNFINISHED.matcher(squeezed(parts, end)).matches() && !GOES_ON.matcher(below).matches()
                    || Chinese.hasSentenceEnd(below) || below.length() > 40) {
                break;
            }
            end = i;
        }
        return end;
    }

    private static String text(List<Part> parts, int first, int last) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (parts.get(i).isText()) {
                title.append(parts.get(i).line());
            }
        }
        return title.toString();
    }

    /** Drops the short lines behind the last sentence, heading or table. */
    private static List<Part> withoutLooseEnd(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && (!parts.get(last).isText() ? parts.get(last).isBlank() : isLoose(parts.get(last)))) {
            last--;
        }
        return parts.subList(0, last + 1);
    }

    private static boolean isLoose(Part part) {
        MappedText line = part.line();
        return !Chinese.isEnded(line) && !Chinese.hasSentenceEnd(line) && line.length() < 60
                && HeadingMark.of(line).isEmpty();
    }
}
