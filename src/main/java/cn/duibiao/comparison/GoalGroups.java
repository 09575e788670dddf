package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts facts by the goal that they speak of. */
final class GoalGroups {

    private GoalGroups() {
    }

    /**
     * The facts of each goal, both in the order of the facts. A target in words has no unit; it belongs to the numbers of
     * the same goal where these all have the same kind of unit.
     */
    static Map<Goal, List<Fact>> of(List<Fact> facts, Knowledge knowledge) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> unitGroups = new HashMap<>();
        List<Goal> own = new ArrayList<>(facts.size());
        Set<String> inWords = new HashSet<>();
        for (Fact fact : facts) {
            String name = fact.canonical().isEmpty() ? names.computeIfAbsent(fact.indicator(), Goal::folded)
                    : knowledge.indicators().seriesOf(fact.canonical(), fact.indicator());
            Goal goal = Goal.of(fact, name,
                    unitGroups.computeIfAbsent(fact.unit(), unit -> unitGroup(unit, knowledge)));
            own.add(goal);
            if (isInWords(fact)) {
                inWords.add(goal.indicator());
            }
        }
        Map<Goal, Set<String>> groups = groupsOfNumbers(facts, own, inWords);
        Map<Goal, List<Fact>> goals = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Goal goal = own.get(i);
            if (isInWords(facts.get(i))) {
                Set<String> known = groups.getOrDefault(goal.withoutGroup(), Set.of());
                goal = known.size() == 1 ? goal.inGroup(known.iterator().next()) : goal;
            }
            goals.computeIfAbsent(goal, any -> new ArrayList<>(1)).add(facts.get(i));
        }
        return goals;
    }

    /** The kinds of units that the numbers of a goal have, for the indicators that somebody states in words. */
    private static Map<Goal, Set<String>> groupsOfNumbers(List<Fact> facts, List<Goal> own, Set<String> indicators) {
        Map<Goal, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Goal goal = own.get(i);
            if (indicators.contains(goal.indicator()) && !isInWords(facts.get(i))) {
                groups.computeIfAbsent(goal.withoutGroup(), any -> new HashSet<>()).add(goal.group());
            }
        }
        return groups;
    }

    private static String unitGroup(String unit, Knowledge knowledge) {
        return knowledge.unitGroups().group(knowledge.commonUnits().of(unit).unit());
    }

    private static boolean isInWords(Fact fact) {
        return fact.value() instanceof Value.Qualitative;
    }
}
