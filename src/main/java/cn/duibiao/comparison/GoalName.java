package cn.duibiao.comparison;

import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.text.Width;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name says without what it only carries along: numbering, brackets, letters cut from a sentence.
 *
 * @param words  half-width, lower case, without marks and places
 * @param places that it names
 */
record GoalName(String words, Set<Region> places) {

    /** What lists put before their items: 10., (3), 三是. */
    private static final Pattern NUMBERING = Pattern.compile("\\(?(\\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}[是、)])");
    private static final int LONGEST_IN_BRACKETS = 3;
    /** Letters that lead to the rest of the sentence and hardly ever begin a word (2024年度 before) or end one (提高至 behind). */
    private static final String LEADING = "度或了至已把";
    private static final String TRAILING = "在至即再超已过为到按将";
    private static final String HOLIDAY = "度假";
    private static final int SHORTEST = 3;

    static GoalName of(String indicator, Regions regions) {
        String name = Width.fold(indicator);
        Matcher numbering = NUMBERING.matcher(name);
        String bare = withoutBrackets(numbering.lookingAt() ? name.substring(numbering.end()) : name);
        StringBuilder words = new StringBuilder(bare.length());
        Set<Region> places = new HashSet<>();
        int from = 0;
        for (Regions.Mention mention : regions.mentions(bare)) {
            if (mention.region().level() != Region.Level.COUNTRY) {
                words.append(bare, from, mention.span().start());
                from = mention.span().end();
                places.add(mention.region());
            }
        }
        return new GoalName(withoutEdges(IndicatorWords.folded(words.append(bare, from, bare.length()).toString())), places);
    }

    /** Whether each names places and not the same; a document may leave out its own. */
    boolean isElsewhere(GoalName other) {
        return !places.isEmpty() && !other.places.isEmpty() && !places.equals(other.places);
    }

    private static String withoutEdges(String name) {
        int begin = 0;
        int end = name.length();
        while (end - begin > SHORTEST && LEADING.indexOf(name.charAt(begin)) >= 0 && !name.startsWith(HOLIDAY, begin)) {
            begin++;
        }
        while (end - begin > SHORTEST && TRAILING.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(begin, end);
    }

    /** Without what stands in brackets, but a short word there belongs to the name: 院士(专家)工作站, 新(改、扩)建. */
    private static String withoutBrackets(String name) {
        if (name.indexOf('(') < 0) {
            return name;
        }
        StringBuilder without = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int close = name.charAt(at) == '(' ? name.indexOf(')', at) : -1;
            if (close < 0) {
                without.append(name.charAt(at));
            } else if (close - at <= LONGEST_IN_BRACKETS + 1 && Character.isIdeographic(name.charAt(at + 1))) {
                without.append(name, at + 1, close);
            }
            at = Math.max(at, close) + 1;
        }
        return without.toString();
    }
}
