package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Text boxes that a converter has written into the running text: lines between a line with nothing but an opening and one
 * with nothing but a closing bracket. Their broken lines are joined, and they are moved behind the paragraph that they
 * interrupt.
 */
final class TextBoxes {

    private static final int LONGEST_BOX = 400;
    private static final int LONGEST_HEADING = 40;

    private TextBoxes() {
    }

    static List<Part> settle(List<Part> parts) {
        List<Part> settled = new ArrayList<>(parts.size());
        List<Part> waiting = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = isBracket(parts.get(at), "(（") ? end(parts, at) : -1;
            if (end >= 0) {
                List<Part> box = paragraphs(parts.subList(at + 1, end));
                if (isInterrupted(settled)) {
                    waiting.addAll(box);
                    at = end + 1;
                    continue;
                }
                settled.addAll(box);
                at = end + 1;
                continue;
            }
            Part part = parts.get(at);
            if (!waiting.isEmpty() && !part.isBlank()) {
                part = rejoin(settled, part);
                settled.add(part);
                settled.addAll(waiting);
                waiting.clear();
            } else {
                settled.add(part);
            }
            at++;
        }
        settled.addAll(waiting);
        return settled;
    }

    private static boolean isBracket(Part part, String brackets) {
        return part.isText() && part.line().length() == 1 && brackets.indexOf(part.line().charAt(0)) >= 0;
    }

    private static int end(List<Part> parts, int from) {
        for (int i = from + 1; i < Math.min(parts.size(), from + LONGEST_BOX); i++) {
            if (isBracket(parts.get(i), ")）")) {
                return i;
            }
            if (isBracket(parts.get(i), "(（")) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastText(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private static boolean isInterrupted(List<Part> before) {
        int last = lastText(before);
        return last >= 0 && before.get(last).isText() && Chinese.hasSentenceEnd(before.get(last).line())
                && !Chinese.isEnded(before.get(last).line());
    }

    private static Part rejoin(List<Part> settled, Part rest) {
        int last = lastText(settled);
        if (!rest.isText() || rest.heading() > 0 || HeadingMark.of(rest.line()).isPresent()) {
            return rest;
        }
        MappedText joined = MappedText.join("", List.of(settled.get(last).line(), rest.line()));
        settled.subList(last, settled.size()).clear();
        return Part.text(joined, 0);
    }

    /** The lines of a box as paragraphs, and its tables behind them. */
    private static List<Part> paragraphs(List<Part> lines) {
        List<CleanBlock.Line> paragraphs = new ArrayList<>();
        List<Part> box = new ArrayList<>();
        List<MappedText> open = new ArrayList<>();
        for (Part part : lines) {
            if (part.block() instanceof CleanBlock.Grid) {
                box.add(part);
            } else if (!part.isBlank()) {
                MappedText line = part.line();
                boolean fresh = HeadingMark.of(line).isPresent() || open.size() == 1 && isHeading(open.get(0), paragraphs);
                if (fresh || !open.isEmpty() && endsParagraph(open.get(open.size() - 1))) {
                    close(open, paragraphs);
                }
                open.add(line);
            }
        }
        close(open, paragraphs);
        if (!paragraphs.isEmpty()) {
            box.add(0, new Part(new CleanBlock.Box(paragraphs), Part.Role.TEXT));
        }
        return box;
    }

    private static boolean isHeading(MappedText line, List<CleanBlock.Line> before) {
        boolean marked = HeadingMark.of(line).isPresent();
        boolean title = before.isEmpty() && line.length() >= 6;
        return (marked || title) && line.length() <= LONGEST_HEADING && !Chinese.hasSentenceEnd(line);
    }

    private static boolean endsParagraph(MappedText line) {
        return "。！？!".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static void close(List<MappedText> open, List<CleanBlock.Line> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(new CleanBlock.Line(MappedText.join("", open), 0));
            open.clear();
        }
    }
}
