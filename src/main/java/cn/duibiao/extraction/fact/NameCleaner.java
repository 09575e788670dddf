package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Comparators;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strips the words around a number down to the name of what is measured. */
final class NameCleaner {

    /** (6) and (六) number the items of a list. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\((?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\)|[①-⑳]|\\d{1,2}[.、．](?!\\d)");
    /** 3个城中村(甲村、乙村和丙村)改造: a list in brackets is no part of the name. */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{9,80}\\)(?=.)");
    private static final int LONGEST_OCCASION = 20;
    private static final String EDGE_MARKS = " \t、，,;；:：。-—─·•\"”“()（）【】>*#";
    private static final Set<Role> LEADING = Set.of(Role.DROP);
    private static final Set<Role> TRAILING = Set.of(Role.UP, Role.DOWN, Role.REACH, Role.DROP);

    private final Verbs verbs;
    private final NoiseWords noise;
    private final Comparators comparators;
    private final WordPattern rateNoun;
    /** 办理时限较法定时限: what the number is compared with is not the name. */
    private final WordPattern compared;
    private final WordPattern basis;
    private final WordPattern examples;
    private final WordPattern occasion;
    private final WordPattern atLeast;
    /** 800万某市人民奋勇争先. */
    private final WordPattern people;

    NameCleaner(Verbs verbs, NoiseWords noise, Comparators comparators, Wordings words) {
        this.verbs = verbs;
        this.noise = noise;
        this.comparators = comparators;
        this.rateNoun = words.pattern("{rate_noun_ending}$");
        this.basis = words.pattern("^{basis}[^,，、]{0,14}?{basis_ending}");
        this.examples = words.pattern("以[^,，。;；]{2,40}为{standing_for}的?");
        this.atLeast = words.pattern("{at_least}(?=[\\u4e00-\\u9fff]{2})");
        this.occasion = words.pattern("{occasion}");
        this.people = words.pattern("^[^,，、;；]{0,8}{people}");
        this.compared = words.pattern("{than}{compared_with}[^,，]{0,6}$|{than_level}[^,，、]{1,8}{mean}[^,，、]{0,4}$");
    }

    /**
     * A name without its noise.
     *
     * @param name what is left, perhaps ""
     * @param verb the verb that stood next to the number, if any
     */
    record Cleaned(String name, Optional<Verb> verb) {
    }

    /** Cleans the words before a number. */
    Cleaned before(String words) {
        String name = words;
        Optional<Verb> verb = Optional.empty();
        while (!name.isEmpty()) {
            int cut = endCut(name);
            if (cut == 0) {
                Optional<Verb> ending = verbs.endingAt(name, name.length());
                if (ending.isEmpty()
                        || verb.isPresent() && isRateNoun(ending.get()) && ending.get().text().length() == name.length()) {
                    break;
                }
                if (verb.isEmpty() || isRateNoun(ending.get()) && !isChange(verb.get())) {
                    verb = ending;
                }
                if (!TRAILING.contains(ending.get().role())) {
                    break;
                }
                cut = ending.get().text().length();
            }
            name = name.substring(0, name.length() - cut);
        }
        if (verb.isEmpty()) {
            verb = verbs.endingAt(name, name.length());
        }
        return new Cleaned(balanced(beginning(withoutCircumstance(compared.replaceFirst(name, "")))), verb);
    }

    /** 按可比口径, 以龙头企业为代表的: how it is reckoned and who stands for it do not name it. */
    private String withoutCircumstance(String name) {
        String bounded = atLeast.replaceFirst(name, "");
        String rest = bounded.indexOf('以') < 0 ? bounded : examples.replaceFirst(bounded, "");
        Matcher reckoning = basis.matcher(rest);
        return withoutOccasion(reckoning.lookingAt() ? rest.substring(reckoning.end()) : rest);
    }

    /** 聚焦群众需求实施重点项目: what the action is aimed at. */
    private String withoutOccasion(String name) {
        Matcher opening = occasion.matcher(name);
        if (!opening.lookingAt()) {
            return name;
        }
        for (int i = opening.end() + 2; i < Math.min(name.length() - 1, LONGEST_OCCASION); i++) {
            if (verbs.startingAt(name, i).filter(verb -> verb.role() == Role.KEEP || verb.role() == Role.DROP)
                    .filter(verb -> verb.text().length() > 1).isPresent()) {
                return name.substring(i);
            }
        }
        return name;
    }

    private static boolean isChange(Verb verb) {
        return verb.role() == Role.UP || verb.role() == Role.DOWN;
    }

    /** 年均增长率达到15%: the rate is the measure although the verb at the number is 达到. */
    private boolean isRateNoun(Verb verb) {
        return isChange(verb) && rateNoun.isIn(verb.text());
    }

    /** Cleans the words behind a number and its unit. */
    String after(String words) {
        String name = beginning(words.indexOf('(') < 0 ? words : BRACKETED.matcher(words).replaceAll(""));
        for (int cut = endCut(name); cut > 0 && !name.isEmpty(); cut = endCut(name)) {
            name = name.substring(0, name.length() - cut);
        }
        Matcher who = people.matcher(name);
        return balanced(who.lookingAt() ? who.group() : name);
    }

    private int endCut(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        char last = name.charAt(name.length() - 1);
        if (EDGE_MARKS.indexOf(last) >= 0 && !(last == '”' && name.indexOf('“') >= 0)
                && !(last == ')' && name.indexOf('(') >= 0)) {
            return 1;
        }
        return comparators.endingAt(name, name.length()).map(phrase -> phrase.text().length())
                .or(() -> noise.atEnd(name).map(String::length))
                .orElseGet(() -> TimeWords.lengthAtEnd(name));
    }

    private String beginning(String words) {
        String name = words;
        for (int cut = beginCut(name); cut > 0 && !name.isEmpty(); cut = beginCut(name)) {
            name = name.substring(cut);
        }
        return name;
    }

    private int beginCut(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        char first = name.charAt(0);
        if (EDGE_MARKS.indexOf(first) >= 0 && !(first == '“' && name.indexOf('”') >= 0)
                && !(first == '(' && name.indexOf(')') >= 0)) {
            return 1;
        }
        Matcher number = ITEM_NUMBER.matcher(name);
        if (number.lookingAt()) {
            return number.end();
        }
        int time = TimeWords.lengthAtBeginning(name);
        if (time > 0) {
            return time;
        }
        Optional<Verb> verb = verbs.startingAt(name, 0);
        if (verb.isPresent() && LEADING.contains(verb.get().role())) {
            return verb.get().text().length();
        }
        return verb.isPresent() ? 0 : noise.atBeginning(name).map(String::length).orElse(0);
    }

    /** Without a quotation mark or bracket whose partner was cut off. */
    private static String balanced(String name) {
        String whole = name;
        if (count(whole, '“') != count(whole, '”')) {
            whole = whole.replace("“", "").replace("”", "");
        }
        if (count(whole, '(') != count(whole, ')')) {
            whole = whole.replace("(", "").replace(")", "");
        }
        return whole;
    }

    private static long count(String text, char unit) {
        return text.chars().filter(other -> other == unit).count();
    }
}
