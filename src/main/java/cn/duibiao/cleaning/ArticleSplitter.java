package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a page into its articles. An article begins at a line that can be a title and has prose behind it, once the one
 * before it has had prose of its own; or where a speaker greets the assembly a second time.
 */
final class ArticleSplitter {

    private static final int LONGEST_TITLE = 80;
    private static final int PROSE_LINE = 40;
    private static final int ARTICLE = 200;
    private static final int REPORT = 2000;
    private static final int LINES_BEFORE_PROSE = 8;
    private static final int LINES_BELOW_BULLET = 2;

    private static final Pattern GREETING = Pattern.compile(".{0,120}各位代表[,，:：!！]?\\s*(?:现在[,，])?我(?:受|代表).*",
            Pattern.DOTALL);
    private static final Pattern GREETING_LINE = Pattern.compile("各位代表[,，:：]?");
    private static final Pattern OPENING = Pattern.compile("(?:现在[,，])?我(?:受.{2,20}委托|代表).{0,120}", Pattern.DOTALL);

    private ArticleSplitter() {
    }

    static List<Draft> split(List<Part> parts) {
        List<Integer> starts = new ArrayList<>();
        int prose = 0;
        boolean greeted = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean greets = greets(parts, i);
            boolean enough = starts.isEmpty() || prose >= ARTICLE;
            if (enough && isTitle(parts, i) || greets && greeted && prose >= REPORT) {
                int start = greets ? titleAbove(parts, i) : i;
                starts.add(start);
                prose = 0;
                greeted = false;
            }
            greeted |= greets;
            prose += isProse(parts.get(i)) ? parts.get(i).line().length() : 0;
        }
        return drafts(parts, starts);
    }

    private static List<Draft> drafts(List<Part> parts, List<Integer> starts) {
        List<Integer> bounds = new ArrayList<>(starts);
        if (bounds.isEmpty() || prose(parts.subList(0, bounds.get(0))) >= ARTICLE) {
            bounds.add(0, 0);
        } else {
            bounds.set(0, 0);
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            int end = i + 1 < bounds.size() ? bounds.get(i + 1) : parts.size();
            drafts.add(new Draft("", parts.subList(bounds.get(i), end)));
        }
        return drafts;
    }

    private static boolean isTitle(List<Part> parts, int at) {
        Part part = parts.get(at);
        if (part.role() == Part.Role.TITLE) {
            return hasTextBehind(parts, at, LINES_BEFORE_PROSE);
        }
        if (!part.isText()) {
            return false;
        }
        MappedText line = part.line();
        if (line.length() < 6 || line.length() > LONGEST_TITLE || HeadingMark.of(line).isPresent()
                || Chinese.isEnded(line) || NoteList.isTitle(line) || "《“(（".indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        boolean bullet = TitleText.BULLETS.indexOf(line.charAt(0)) >= 0;
        return (bullet || TitleText.namesDocument(line.toString()))
                && hasTextBehind(parts, at, bullet ? LINES_BELOW_BULLET : LINES_BEFORE_PROSE);
    }

    /** Whether prose that could fill an article follows before too many other lines do. */
    private static boolean hasTextBehind(List<Part> parts, int at, int most) {
        int lines = 0;
        for (int i = at + 1; i < parts.size() && lines < most; i++) {
            Part part = parts.get(i);
            if (part.isText()) {
                if (part.line().length() >= ARTICLE / 2 && Chinese.hasSentenceEnd(part.line()) || greets(parts, i)) {
                    return true;
                }
                lines++;
            }
        }
        return false;
    }

    private static boolean greets(List<Part> parts, int at) {
        if (!parts.get(at).isText()) {
            return false;
        }
        MappedText line = parts.get(at).line();
        MappedText head = line.subSequence(0, Math.min(200, line.length()));
        if (GREETING.matcher(head).matches()) {
            return true;
        }
        if (!GREETING_LINE.matcher(head).matches()) {
            return false;
        }
        int next = at + 1;
        while (next < parts.size() && parts.get(next).isBlank()) {
            next++;
        }
        return next < parts.size() && parts.get(next).isText()
                && OPENING.matcher(parts.get(next).line()).lookingAt();
    }

    /** The first of the short lines above a greeting: title, session, speaker. */
    private static int titleAbove(List<Part> parts, int greeting) {
        int start = greeting;
        for (int i = greeting - 1; i >= Math.max(0, greeting - LINES_BEFORE_PROSE); i--) {
            Part part = parts.get(i);
            if (part.isBlank() || part.role() == Part.Role.POSTED) {
                continue;
            }
            if (!part.isText() || isProse(part) || part.line().length() > LONGEST_TITLE || Chinese.isEnded(part.line())) {
                break;
            }
            start = i;
        }
        return start;
    }

    static boolean isProse(Part part) {
        return part.isText() && part.line().length() >= PROSE_LINE && Chinese.hasSentenceEnd(part.line());
    }

    static int prose(List<Part> parts) {
        return parts.stream().filter(ArticleSplitter::isProse).mapToInt(part -> part.line().length()).sum();
    }
}
