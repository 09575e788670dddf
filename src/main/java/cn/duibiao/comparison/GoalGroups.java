package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Value;
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
        Map<Goal, Set<String>> groups = new HashMap<>();
        for (Fact fact : facts) {
            if (!isInWords(fact)) {
                Goal goal = Goal.of(fact, unitGroup(fact, knowledge));
                groups.computeIfAbsent(goal.withoutGroup(), any -> new HashSet<>()).add(goal.group());
            }
        }
        Map<Goal, List<Fact>> goals = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Goal goal = Goal.of(fact, unitGroup(fact, knowledge));
            Set<String> known = groups.getOrDefault(goal.withoutGroup(), Set.of());
            if (isInWords(fact) && known.size() == 1) {
                goal = Goal.of(fact, known.iterator().next());
            }
            goals.computeIfAbsent(goal, any -> new ArrayList<>()).add(fact);
        }
        return goals;
    }

    private static String unitGroup(Fact fact, Knowledge knowledge) {
        return knowledge.unitGroups().group(knowledge.commonUnits().of(fact.unit()).unit());
    }

    private static boolean isInWords(Fact fact) {
        return fact.value() instanceof Value.Qualitative;
    }
}
