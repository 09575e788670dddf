package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an indicator without what does not change their meaning, and how alike two of them are. */
public final class IndicatorWords {

    private static final String MARKS = "\"“”‘’'《》()·、,:-—";
    /** Words that say how a number is stated, not of what. */
    private static final PhraseTrie<Boolean> FILLERS = PhraseTrie.of(Stream.of("年均增长率", "年均增速", "年均增长", "增长率",
            "增速", "增幅", "年平均", "年均", "平均", "全年", "全区", "全市", "全省", "全县", "本区", "我区", "我市", "达到", "实现",
            "完成", "总数", "总量", "总额", "数量", "总").collect(Collectors.toMap(Function.identity(), filler -> true)));
    /** Letters that end names without meaning: 企业数, 收入额. */
    private static final String TAIL = "数量额";

    private IndicatorWords() {
    }

    /** What the numbers of one series share: the series of a known indicator, or ~ and the words that tell one from others. */
    public static String seriesOf(Fact fact, Indicators indicators) {
        return fact.canonical().isEmpty() ? "~" + core(fact.indicator())
                : indicators.seriesOf(fact.canonical(), fact.indicator());
    }

    /** Half-width, lower case, without marks. */
    public static String folded(String words) {
        return folded(words, MARKS);
    }

    /**
     * Half-width, lower case, without white space.
     *
     * @param without half-width marks that are left out
     */
    static String folded(String words, String without) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = Width.fold(words.charAt(i));
            if (unit > ' ' && without.indexOf(unit) < 0) {
                folded.append(unit);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The folded words without fillers; the folded words themselves where nothing else is left. */
    public static String core(String words) {
        return coreOfFolded(folded(words));
    }

    /** The same of words that are folded. */
    static String coreOfFolded(String folded) {
        StringBuilder core = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            Optional<PhraseTrie.Match<Boolean>> filler = FILLERS.longestAt(folded, at);
            if (filler.isEmpty()) {
                core.append(folded.charAt(at));
            }
            at = filler.map(found -> found.span().end()).orElse(at + 1);
        }
        if (core.length() > 2 && TAIL.indexOf(core.charAt(core.length() - 1)) >= 0) {
            core.setLength(core.length() - 1);
        }
        return core.length() < 2 ? folded : core.toString();
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
