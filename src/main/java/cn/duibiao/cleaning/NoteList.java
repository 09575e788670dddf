package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explanations of terms that stand as a numbered list at the end of a document: they become its footnotes. */
final class NoteList {

    private static final Pattern TITLE = Pattern.compile(
            "(?:附件?\\s*\\d{0,2}\\s*[:：.．、]?\\s*)?(?:\\d{1,2}\\s*[.．、]\\s*)?[《（(]?.{0,24}?"
            + "(?:名词|术语|用语|缩略语|词语|概念)(?:[、和及与].{1,6}?)?(?:解释|注释|释义|说明)[）)》]?[:：]?|注\\s*释[:：]?|注[:：]?|备注[:：]");
    private static final Pattern ITEM = Pattern.compile("[\\[［【（(〔]?\\s*(\\d{1,3})\\s*[\\]］】）)〕]?\\s*[.．、:：]?\\s*(?=\\S)");
    private static final int LONGEST_TERM = 60;

    private NoteList() {
    }

    /** Moves the list into {@code notes} and returns the rest. */
    static List<Part> take(List<Part> parts, List<Footnote> notes) {
        List<Part> rest = new ArrayList<>(parts.size());
        boolean listed = false;
        boolean open = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.isText()) {
                MappedText line = part.line();
                if (isTitle(line) && hasItemBehind(parts, i) || !listed && isBracketed(line) && isItem(line)) {
                    listed = true;
                    open = false;
                    if (!isItem(line)) {
                        continue;
                    }
                }
                if (listed && isItem(line)) {
                    notes.add(note(line));
                    open = true;
                    continue;
                }
                if (listed && open && !isTitle(line) && !endsList(line)) {
                    extend(notes, line);
                    continue;
                }
                listed = false;
            }
            rest.add(part);
        }
        return rest;
    }

    static boolean isTitle(MappedText line) {
        return line.length() <= 40 && TITLE.matcher(Spacing.tidy(line)).matches();
    }

    private static boolean hasItemBehind(List<Part> parts, int title) {
        for (int i = title + 1; i < Math.min(parts.size(), title + 6); i++) {
            if (parts.get(i).isText()) {
                return isItem(parts.get(i).line());
            }
        }
        return false;
    }

    private static boolean isBracketed(MappedText line) {
        return "[［【〔".indexOf(line.charAt(0)) >= 0;
    }

    /** A number, a term, a colon or dash or the quoted term's verb, and what it means. */
    private static boolean isItem(MappedText line) {
        Matcher item = ITEM.matcher(line);
        if (!item.lookingAt() || item.end() == item.end(1)) {
            return false;
        }
        int from = item.end();
        for (int i = from + 1; i < Math.min(line.length(), from + LONGEST_TERM); i++) {
            char unit = line.charAt(i);
            if (unit == '：' || unit == ':' || unit == '—' || unit == '是' || unit == '指') {
                return true;
            }
            if (unit == '。') {
                return false;
            }
        }
        return false;
    }

    private static Footnote note(MappedText line) {
        Matcher item = ITEM.matcher(line);
        item.lookingAt();
        return new Footnote(Integer.parseInt(item.group(1)), Spacing.tidy(line.subSequence(item.end())));
    }

    private static boolean endsList(MappedText line) {
        return line.length() < 30 && !Chinese.hasSentenceEnd(line);
    }

    private static void extend(List<Footnote> notes, MappedText line) {
        Footnote last = notes.remove(notes.size() - 1);
        notes.add(new Footnote(last.number(), MappedText.join("", List.of(last.body(), Spacing.tidy(line)))));
    }
}
