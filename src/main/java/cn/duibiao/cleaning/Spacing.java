package cn.duibiao.cleaning;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Removes blanks that mean nothing: at the ends of a line and next to Chinese characters and marks. */
final class Spacing {

    private static final String MARKS = "，。、；：？！“”‘’（）《》【】,;:?!%";

    private Spacing() {
    }

    static MappedText tidy(MappedText line) {
        MappedText text = line.strip();
        List<Span> gone = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            boolean needless = at > 0 && end < text.length()
                    && (isChinese(text.charAt(at - 1)) || isChinese(text.charAt(end)));
            if (needless || end - at > 1) {
                gone.add(new Span(needless ? at : at + 1, end));
            }
            at = end;
        }
        return text.without(gone);
    }

    private static boolean isChinese(char unit) {
        return Chinese.isHan(unit) || MARKS.indexOf(unit) >= 0;
    }

    static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
