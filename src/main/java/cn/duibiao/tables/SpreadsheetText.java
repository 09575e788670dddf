package cn.duibiao.tables;

import java.util.regex.Pattern;

/** Text from documents in tables that people open in a spreadsheet, which would run some of it as a formula. */
public final class SpreadsheetText {

    private static final String FORMULA = "=@\t\r+-";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-][\\d.,]+[^\\d(=+*/@-]*");

    private SpreadsheetText() {
    }

    /** The text, with a leading apostrophe where it begins like a formula; -3.8% and -20亿元 stay as they are. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !PLAIN_NUMBER.matcher(text).matches()
                ? "'" + text : text;
    }
}
