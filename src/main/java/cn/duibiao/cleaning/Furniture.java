package cn.duibiao.cleaning;

import cn.duibiao.knowledge.FurnitureRules;
import cn.duibiao.reading.SourceBlock;
import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Width;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, line by line, text from what a site puts around it. */
final class Furniture {

    private static final int SHORT = 40;
    private static final int LINK_LINE = 60;
    private static final double MOSTLY_LINKED = 0.6;
    private static final int MENU = 3;

    private static final Pattern LABELLED_TITLE = Pattern.compile("(?:标题|题目|题名|文件标题|信息名称|名\\s*称)\\s*[:：]\\s*(.{4,80})");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})");

    private final FurnitureRules rules;

    Furniture(FurnitureRules rules) {
        this.rules = rules;
    }

    /** The line with its role, or empty where it is furniture. */
    Optional<Part> judge(MappedText text, SourceBlock.Line origin) {
        if (text.strip().length() == 0) {
            boolean cell = text.length() > 0 && text.charAt(0) == '\t';
            return Optional.of(new Part(new CleanBlock.Line(cell ? text : MappedText.empty(), 0), Part.Role.BLANK));
        }
        MappedText line = text.strip();
        if (line.length() < text.length() && text.charAt(0) == '\t' && line.length() < SHORT) {
            return Optional.of(Part.text(text, origin.headingLevel()));
        }
        String words = Width.fold(line).replaceAll("[ \\t]+", " ");
        Matcher title = LABELLED_TITLE.matcher(words);
        if (title.matches()) {
            return Optional.of(new Part(new CleanBlock.Line(line.subSequence(line.length() - title.group(1).length()), 0),
                    Part.Role.TITLE));
        }
        if (rules.isEnd(words)) {
            return Optional.of(new Part(new CleanBlock.Line(line, 0), Part.Role.END));
        }
        if (isFurniture(words, origin.linkShare())) {
            return DAY.matcher(words).find()
                    ? Optional.of(new Part(new CleanBlock.Line(line, 0), Part.Role.POSTED)) : Optional.empty();
        }
        return Optional.of(Part.text(text, origin.headingLevel()));
    }

    private boolean isFurniture(String line, double linkShare) {
        if (line.indexOf('。') < 0 && rules.isLine(line)) {
            return true;
        }
        if (Chinese.hasSentenceEnd(line)) {
            return false;
        }
        int menu = rules.menuWords(line);
        return menu >= MENU || menu >= 2 && line.length() <= SHORT
                || linkShare > MOSTLY_LINKED && line.length() < LINK_LINE;
    }

    /** The line without a remark of the site behind its last sentence. */
    MappedText withoutTail(MappedText line) {
        String text = line.toString();
        int lastEnd = lastSentenceEnd(text);
        if (lastEnd < 0) {
            return line;
        }
        for (Pattern tail : rules.tails()) {
            Matcher found = tail.matcher(text).region(lastEnd + 1, text.length());
            if (found.lookingAt()) {
                return line.subSequence(0, lastEnd + 1);
            }
        }
        return line;
    }

    private static int lastSentenceEnd(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Chinese.endsSentence(text.charAt(i))) {
                int end = i;
                while (end + 1 < text.length() && "”’」』）)".indexOf(text.charAt(end + 1)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** The ISO date in a line, or "". */
    static String day(CharSequence line) {
        Matcher day = DAY.matcher(Width.fold(line));
        return day.find() ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3))) : "";
    }
}
