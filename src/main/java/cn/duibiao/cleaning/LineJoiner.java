package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Joins lines that are pieces of one paragraph or of one heading, and drops the empty lines. */
final class LineJoiner {

    private static final int LONG = 30;
    private static final int LONGEST_HEADING = 60;
    private static final int HEADING_REST = 20;
    /** How many long lines tell how a text was broken into lines. */
    private static final int ENOUGH = 20;
    private static final double WRAPPED = 0.4;
    private static final double SPACED = 0.8;

    private final boolean wrapped;
    private final boolean spaced;

    /**
     * @param wrapped whether lines end where the page was full
     * @param spaced  whether an empty line stands behind each of them, so that it ends no paragraph
     */
    private LineJoiner(boolean wrapped, boolean spaced) {
        this.wrapped = wrapped;
        this.spaced = spaced;
    }

    static List<CleanBlock> join(List<Part> parts) {
        int all = 0;
        int open = 0;
        int openBeforeGap = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isLong(parts.get(i))) {
                all++;
                if (!Chinese.isEnded(parts.get(i).line())) {
                    open++;
                    openBeforeGap += i + 1 < parts.size() && parts.get(i + 1).isBlank() ? 1 : 0;
                }
            }
        }
        boolean wrapped = all > ENOUGH && open > WRAPPED * all;
        return new LineJoiner(wrapped, wrapped && openBeforeGap > SPACED * open).joined(parts);
    }

    private static boolean isLong(Part part) {
        return part.isText() && part.line().length() >= LONG / 2;
    }

    /** Joins lines that were broken inside of a bracket, as happens around links. */
    static List<Part> closeBrackets(List<Part> parts) {
        List<Part> closed = new ArrayList<>(parts.size());
        int last = -1;
        for (Part part : parts) {
            if (part.isText() && last >= 0 && isCutInside(closed.get(last).line(), part.line())) {
                MappedText whole = MappedText.join("", List.of(closed.get(last).line(), part.line()));
                closed.subList(last, closed.size()).clear();
                closed.add(Part.text(whole, 0));
                continue;
            }
            closed.add(part);
            last = part.isText() ? closed.size() - 1 : part.isBlank() ? last : -1;
        }
        return closed;
    }

    private static boolean isCutInside(MappedText before, MappedText line) {
        return "《“（(「".indexOf(before.charAt(before.length() - 1)) >= 0 && before.length() > 1
                || "》”）)」，。、；,;".indexOf(line.charAt(0)) >= 0 && line.length() > 1;
    }

    private List<CleanBlock> joined(List<Part> parts) {
        List<CleanBlock> blocks = new ArrayList<>();
        List<MappedText> open = new ArrayList<>();
        int heading = 0;
        boolean gap = false;
        for (Part part : parts) {
            if (part.isBlank()) {
                gap = true;
            } else if (!(part.block() instanceof CleanBlock.Line)) {
                close(open, heading, blocks);
                blocks.add(part.block());
            } else {
                boolean together = !open.isEmpty() && goesOn(open, heading, part, gap);
                if (!together) {
                    close(open, heading, blocks);
                    heading = part.heading();
                }
                open.add(part.line());
                gap = false;
            }
        }
        close(open, heading, blocks);
        return blocks;
    }

    private static void close(List<MappedText> open, int heading, List<CleanBlock> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new CleanBlock.Line(open.size() == 1 ? open.get(0) : MappedText.join("", open), heading));
            open.clear();
        }
    }

    private boolean goesOn(List<MappedText> open, int heading, Part next, boolean gap) {
        MappedText before = open.get(open.size() - 1);
        MappedText line = next.line();
        if (heading > 0 || next.heading() > 0 || HeadingMark.of(line).isPresent() || beginsAnew(line)) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        if (last == '，' || last == ',' || last == '、') {
            return true;
        }
        if (gap && !spaced || Chinese.isEnded(before)) {
            return false;
        }
        if (isTopHeading(open.get(0))) {
            return !gap && open.size() == 1 && line.length() <= HEADING_REST && !Chinese.hasSentenceEnd(line);
        }
        boolean cutParagraph = open.size() > 1 || Chinese.hasSentenceEnd(before) && before.length() >= LONG;
        return cutParagraph || wrapped && before.length() >= LONG / 2 && !isMarkedHeading(open.get(0));
    }

    private static boolean isTopHeading(MappedText line) {
        return HeadingMark.of(line).filter(mark -> mark.style() == HeadingMark.Style.CHAPTER
                || mark.style() == HeadingMark.Style.SECTION).isPresent() && line.length() <= LONGEST_HEADING;
    }

    private static boolean isMarkedHeading(MappedText line) {
        return HeadingMark.of(line).isPresent() && line.length() <= LONGEST_HEADING && !Chinese.hasSentenceEnd(line);
    }

    private static boolean beginsAnew(MappedText line) {
        String text = line.toString();
        return "•·●▪◆■★►▶".indexOf(text.charAt(0)) >= 0 || text.startsWith("各位代表") || text.startsWith("专栏")
                || text.matches("(?:表|图)\\s*\\d.*");
    }
}
