package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings together goals that are no known indicators and are not worded alike but mean the same. Only goals with the same
 * measure, kind of unit, status and period come into question; a group holds together only where each is like each.
 */
final class GoalAlignment {

    /** The likeness from which names are taken to mean the same, unless the user sets another. */
    static final double USUAL_THRESHOLD = 0.72;

    private final GoalSimilarity similarity;
    private final double threshold;

    GoalAlignment(Knowledge knowledge, double threshold) {
        this.similarity = new GoalSimilarity(knowledge);
        this.threshold = threshold;
    }

    /**
     * Goals that are one.
     *
     * @param likeness the least between two of its names; 1 where all are the same
     */
    record Group(Goal goal, List<Fact> facts, double likeness) {
    }

    private record Named(Goal goal, List<Fact> facts, GoalSimilarity.Name name) {
    }

    private record Bond(int one, int other, double likeness) {
    }

    /** All goals; those that belong together in one group, under the goal that came first. */
    List<Group> align(Map<Goal, List<Fact>> goals) {
        List<Group> groups = new ArrayList<>();
        Map<Goal, List<Named>> unknown = new LinkedHashMap<>();
        Map<String, GoalSimilarity.Name> names = names(goals);
        goals.forEach((goal, facts) -> {
            if (goal.canonical()) {
                groups.add(new Group(goal, facts, 1));
            } else {
                GoalSimilarity.Name name = names.get(facts.get(0).indicator());
                unknown.computeIfAbsent(goal.withoutIndicator(), any -> new ArrayList<>())
                        .add(new Named(goal, facts, name));
            }
        });
        unknown.values().parallelStream().map(this::grouped).forEachOrdered(groups::addAll);
        return groups;
    }

    private Map<String, GoalSimilarity.Name> names(Map<Goal, List<Fact>> goals) {
        Set<String> names = new HashSet<>();
        goals.forEach((goal, facts) -> {
            if (!goal.canonical()) {
                names.add(facts.get(0).indicator());
            }
        });
        return names.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), similarity::name));
    }

    private List<Group> grouped(List<Named> names) {
        int[] group = new int[names.size()];
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        double[] likeness = new double[names.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            likeness[i] = 1;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (Bond bond : bonds(names)) {
            int one = group[bond.one()];
            int other = group[bond.other()];
            double least = one == other ? 0 : least(names, members.get(one), members.get(other));
            if (least >= threshold) {
                int kept = Math.min(one, other);
                List<Integer> joined = members.remove(Math.max(one, other));
                joined.forEach(member -> group[member] = kept);
                members.get(kept).addAll(joined);
                likeness[kept] = Math.min(least, Math.min(likeness[one], likeness[other]));
            }
        }
        return members.entrySet().stream().map(entry -> new Group(names.get(entry.getKey()).goal(),
                entry.getValue().stream().sorted().flatMap(member -> names.get(member).facts().stream()).toList(),
                likeness[entry.getKey()])).toList();
    }

    /** Pairs that are alike enough, the most alike first. Names that share no pair of letters are never compared. */
    private List<Bond> bonds(List<Named> names) {
        Map<Integer, List<Integer>> byPair = new HashMap<>();
        List<Bond> bonds = new ArrayList<>();
        int[] seen = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            GoalSimilarity.Name name = names.get(i).name();
            String words = name.words();
            for (int at = 0; at + 1 < words.length(); at++) {
                List<Integer> sharing = byPair.computeIfAbsent(words.charAt(at) << 16 | words.charAt(at + 1),
                        any -> new ArrayList<>());
                for (int candidate : sharing) {
                    if (seen[candidate] != i + 1 && candidate != i) {
                        seen[candidate] = i + 1;
                        bond(names, candidate, i).ifPresent(bonds::add);
                    }
                }
                sharing.add(i);
            }
        }
        bonds.sort(Comparator.comparingDouble(Bond::likeness).reversed().thenComparingInt(Bond::one)
                .thenComparingInt(Bond::other));
        return bonds;
    }

    private Optional<Bond> bond(List<Named> names, int one, int other) {
        GoalSimilarity.Name left = names.get(one).name();
        GoalSimilarity.Name right = names.get(other).name();
        if (GoalSimilarity.most(left, right) < threshold || hasOnePlace(names.get(one), names.get(other))) {
            return Optional.empty();
        }
        double likeness = similarity.of(left, right);
        return likeness >= threshold ? Optional.of(new Bond(one, other, likeness)) : Optional.empty();
    }

    /** A document that names two things names two. */
    private static boolean hasOnePlace(Named one, Named other) {
        return one.facts().stream().anyMatch(fact -> other.facts().stream()
                .anyMatch(another -> another.docId().equals(fact.docId())));
    }

    private double least(List<Named> names, List<Integer> one, List<Integer> other) {
        double least = 1;
        for (int left : one) {
            for (int right : other) {
                least = Math.min(least, hasOnePlace(names.get(left), names.get(right)) ? 0
                        : similarity.of(names.get(left).name(), names.get(right).name()));
            }
        }
        return least;
    }
}
