package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures of one thing that take each other's place behind its name: 预算收入36亿元、支出172亿元. */
final class Sides {

    private final List<String> all;

    Sides(Wordings words) {
        this.all = words.forms(WordingRole.SIDE);
    }

    boolean isSide(String words) {
        return all.contains(words);
    }

    /** Whether words are another side of the thing that a name ends with a side of. */
    boolean isOtherThanIn(String name, String words) {
        return isSide(words) && all.stream().anyMatch(side -> !side.equals(words) && name.endsWith(side));
    }

    /** The name of the thing, where a name ends with a side of it. */
    Optional<String> thing(String name) {
        return all.stream().filter(side -> name.endsWith(side) && name.length() > side.length())
                .max(Comparator.comparingInt(String::length)).map(side -> name.substring(0, name.length() - side.length()));
    }
}
