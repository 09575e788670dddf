package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.Comparator;
import java.util.Optional;

/** Gives parallel names what only the last of them says: 楼宇、园区单位面积产出; 一、二、三产业; 新开工、新竣工项目. */
final class SharedTails {

    /** 一、二、三产业. */
    private static final String NUMERALS = "一二三四五";

    private final Verbs verbs;
    private final Wordings wordings;
    private final Sides sides;
    private final WordPattern statistic;

    SharedTails(Verbs verbs, Wordings wordings, Sides sides) {
        this.verbs = verbs;
        this.wordings = wordings;
        this.sides = sides;
        this.statistic = wordings.pattern("(?:{statistic_ending}|{shared_ending})$");
    }

    /** 楼宇、园区单位面积产出分别增长: what follows the last of the parallel nouns belongs to all of them. */
    String withTail(String name, String last) {
        if (name.equals(last) || name.isEmpty() || isStatistic(name) || sides.isSide(name) && !sides.isSide(last)) {
            return name;
        }
        Optional<Verb> step = verbs.startingAt(last, 0).filter(verb -> verb.role() == Role.KEEP);
        if (step.isPresent() && verbs.isOnly(name, Role.KEEP)) {
            return name + last.substring(step.get().text().length());
        }
        boolean numeral = name.length() == 1 && isNumeral(name) && isNumeral(last);
        if (numeral || name.length() == 1 && isStatistic(last)) {
            return name + last.substring(1);
        }
        Optional<String> ending = wholeEnding(last);
        if (ending.isPresent() || name.length() == 1) {
            return name + ending.orElse("");
        }
        int shared = last.lastIndexOf(name.substring(name.length() - 2));
        if (shared >= 0 && shared + 2 < last.length()) {
            return name + last.substring(shared + 2);
        }
        return last.length() > name.length() + 1 && isStatistic(last) ? name + tail(last, name.length()) : name;
    }

    /** Whether a name ends as the names of statistics do. */
    boolean isStatistic(String name) {
        return statistic.isIn(name);
    }

    private static boolean isNumeral(String name) {
        return !name.isEmpty() && NUMERALS.indexOf(name.charAt(0)) >= 0;
    }

    /** 货物、集装箱吞吐量: an ending that is a word by itself is shared as it is. */
    private Optional<String> wholeEnding(String last) {
        return wordings.forms(WordingRole.SHARED_ENDING).stream().filter(form -> form.length() > 2 && last.endsWith(form))
                .max(Comparator.comparingInt(String::length));
    }

    /** 原煤、天然气产量: what is left of the last name, unless that begins inside a word. */
    private String tail(String last, int from) {
        String rest = last.substring(from);
        return wordings.forms(WordingRole.SHARED_ENDING).stream()
                .filter(form -> form.length() == rest.length() - 1 && form.length() > 1 && rest.endsWith(form)).findFirst().orElse(rest);
    }
}
