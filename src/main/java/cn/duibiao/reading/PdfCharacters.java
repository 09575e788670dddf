package cn.duibiao.reading;

import java.text.Normalizer;

/** Fonts in PDF files often name a character by its radical: ⻘浦区 with U+2ED8 for 青浦区. */
final class PdfCharacters {

    /** Radicals of the supplement, which Unicode's normal forms leave as they are, that are characters by themselves. */
    private static final String RADICALS = "⺎⺒⺓⺝⺟⺠⺫⺬⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private static final String CHARACTERS = "兀巳幺月母民目示肉虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    private PdfCharacters() {
    }

    /** The text with the characters that people type. */
    static String usual(String text) {
        String usual = text;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= '\u2E80' && unit <= '\u2FDF' || unit >= '\uF900' && unit <= '\uFAFF') {
                usual = usual.replace(String.valueOf(unit), character(unit));
            }
        }
        return usual;
    }

    private static String character(char radical) {
        int supplement = RADICALS.indexOf(radical);
        return supplement >= 0 ? CHARACTERS.substring(supplement, supplement + 1)
                : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
    }
}
