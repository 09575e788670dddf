package cn.duibiao.evaluation;

import cn.duibiao.reading.ReadingException;
import cn.duibiao.reading.SourceReader;
import java.nio.file.Path;

/** Reads annotations and their texts in whatever encoding they were saved, the GBK of a spreadsheet included. */
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {
    }

    /**
     * The text with {@code \n} at the end of its lines and without a byte order mark; "" for an empty file.
     *
     * @throws EvaluationException where the file cannot be read or is no text
     */
    static String read(Path file) {
        try {
            String text = new SourceReader().read(file, file.getFileName().toString()).text();
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        } catch (ReadingException e) {
            if (e.problem() == ReadingException.Problem.EMPTY) {
                return "";
            }
            throw new EvaluationException(new Problem(e.problem().key(), file, 0, e.arguments()));
        }
    }
}
