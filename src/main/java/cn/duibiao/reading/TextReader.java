package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Plain text: every line is a block, the blank ones too, because they separate paragraphs and rows. */
final class TextReader {

    SourceFile read(Decoded decoded, String path) {
        return new SourceFile(path, "text", decoded.charset(), decoded.damaged(), decoded.text(), false, "",
                lines(decoded.text()));
    }

    private static List<SourceBlock> lines(String text) {
        List<SourceBlock> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            blocks.add(new SourceBlock.Line(MappedText.of(text, start, end), 0, 0));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return blocks;
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r' || unit == '\f' || unit == '\u2028' || unit == '\u2029') {
                return i;
            }
        }
        return text.length();
    }
}
