package cn.duibiao.segmentation;

import com.hankcs.hanlp.HanLP;

/** Traditional characters as simplified ones, unit by unit, so that offsets stay. */
public final class Simplified {

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    /** Loaded when the first text comes. */
    private static final class Holder {

        private static final char[] TABLE = table();

        private static char[] table() {
            char[] table = new char[LAST_HAN - FIRST_HAN + 1];
            for (int i = 0; i < table.length; i++) {
                char unit = (char) (FIRST_HAN + i);
                String simple = HanLP.convertToSimplifiedChinese(String.valueOf(unit));
                table[i] = simple.length() == 1 ? simple.charAt(0) : unit;
            }
            return table;
        }
    }

    private Simplified() {
    }

    public static char of(char unit) {
        return unit < FIRST_HAN || unit > LAST_HAN ? unit : Holder.TABLE[unit - FIRST_HAN];
    }

    public static String of(CharSequence text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = of(text.charAt(i));
        }
        return new String(units);
    }
}
