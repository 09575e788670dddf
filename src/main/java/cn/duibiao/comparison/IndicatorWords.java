package cn.duibiao.comparison;

import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of an indicator without what does not change their meaning, and how alike two of them are. */
public final class IndicatorWords {

    private static final Pattern MARKS = Pattern.compile("[\\s\"“”‘’'《》（）()·、,，:：\\-—]");
    /** Words that say how a number is stated, not of what. */
    private static final Pattern FILLERS = Pattern.compile(
            "年均增长率|年均增速|年均增长|增长率|增速|增幅|年平均|年均|平均|全年|全区|全市|全省|全县|本区|我区|我市|达到|实现|完成|总数|总量|总额|数量|总");
    /** Letters that end names without meaning: 企业数, 收入额. */
    private static final Pattern TAIL = Pattern.compile("(?<=..)[数量额]$");

    private IndicatorWords() {
    }

    /** Half-width, lower case, without marks. */
    public static String folded(String words) {
        return MARKS.matcher(Width.fold(words)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The folded words without fillers; the folded words themselves where nothing else is left. */
    public static String core(String words) {
        String folded = folded(words);
        String core = TAIL.matcher(FILLERS.matcher(folded).replaceAll("")).replaceAll("");
        return core.length() < 2 ? folded : core;
    }

    /** Overlap of character pairs, 0 to 1 (Dice); 1 for equal texts, also of a single character. */
    public static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> left = pairs(one);
        Map<String, Integer> right = pairs(other);
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> pair : left.entrySet()) {
            common += Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0));
            all += pair.getValue();
        }
        all += right.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** Whether the letters of one stand in the other in their order. */
    public static boolean isSpreadIn(String one, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < one.length(); i++) {
            if (other.charAt(i) == one.charAt(at)) {
                at++;
            }
        }
        return at == one.length();
    }

    private static Map<String, Integer> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        Map<String, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        return counts;
    }
}
