package cn.duibiao.comparison;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Brings together goals that are no known indicators and are not worded alike but mean the same. Only goals with the same
 * measure, kind of unit, status and period come into question; a group holds together only where each is like each.
 * Made for one comparison.
 */
final class GoalAlignment {

    /** The likeness from which names are taken to mean the same, unless the user sets another. */
    static final double USUAL_THRESHOLD = 0.72;

    private final GoalSimilarity similarity;
    private final double threshold;
    private final Map<String, GoalSketch> sketches = new ConcurrentHashMap<>();
    private final Map<String, GoalSimilarity.Name> names = new ConcurrentHashMap<>();

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

    private record Named(Goal goal, List<Fact> facts) {

        private String name() {
            return facts.get(0).indicator();
        }

        /** A document that names two things names two. */
        private boolean sharesDocument(Named other) {
            for (Fact fact : facts) {
                for (Fact another : other.facts) {
                    if (fact.docId().equals(another.docId())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private record Bond(int one, int other, double likeness) {
    }

    /** Goals by their places in a list, in the order of the list. */
    private record Cluster(List<Integer> members, double likeness) {

        private Cluster with(Cluster other, double least) {
            return new Cluster(Stream.concat(members.stream(), other.members.stream()).sorted().toList(),
                    Math.min(least, Math.min(likeness, other.likeness)));
        }
    }

    /**
     * Goals; those that belong together in one group, under the goal that came first.
     *
     * @param isShared whether facts are of more than one place. Goals that are no known indicators are left out where all
     *                 that they could be compared with is of one place
     */
    List<Group> align(Map<Goal, List<Fact>> goals, Predicate<List<Fact>> isShared) {
        List<Group> groups = new ArrayList<>();
        Map<Goal, List<Named>> unknown = new LinkedHashMap<>();
        goals.forEach((goal, facts) -> {
            if (goal.canonical()) {
                groups.add(new Group(goal, facts, 1));
            } else {
                unknown.computeIfAbsent(goal.withoutIndicator(), any -> new ArrayList<>()).add(new Named(goal, facts));
            }
        });
        unknown.values().parallelStream().filter(alike -> isShared.test(facts(alike))).map(this::grouped)
                .forEachOrdered(groups::addAll);
        return groups;
    }

    private static List<Fact> facts(List<Named> goals) {
        List<Fact> facts = new ArrayList<>();
        goals.forEach(named -> facts.addAll(named.facts()));
        return facts;
    }

    private List<Group> grouped(List<Named> goals) {
        Map<Integer, Cluster> clusters = new HashMap<>();
        for (Bond bond : bonds(goals)) {
            Cluster one = clusters.getOrDefault(bond.one(), new Cluster(List.of(bond.one()), 1));
            Cluster other = clusters.getOrDefault(bond.other(), new Cluster(List.of(bond.other()), 1));
            double least = one.equals(other) ? 0 : least(goals, one, other);
            if (least >= threshold) {
                Cluster joined = one.with(other, least);
                joined.members().forEach(member -> clusters.put(member, joined));
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Cluster cluster = clusters.get(i);
            if (cluster == null) {
                groups.add(new Group(goals.get(i).goal(), goals.get(i).facts(), 1));
            } else if (cluster.members().get(0) == i) {
                groups.add(new Group(goals.get(i).goal(), facts(cluster.members().stream().map(goals::get).toList()),
                        cluster.likeness()));
            }
        }
        return groups;
    }

    /** Pairs that are alike enough, the most alike first. */
    private List<Bond> bonds(List<Named> goals) {
        GoalSketch[] drawn = new GoalSketch[goals.size()];
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = sketches.computeIfAbsent(goals.get(i).name(), similarity::sketch);
            for (int alike = next(drawn, i, 0); alike < i; alike = next(drawn, i, alike + 1)) {
                double likeness = likeness(goals.get(alike), goals.get(i));
                if (likeness >= threshold) {
                    bonds.add(new Bond(alike, i, likeness));
                }
            }
        }
        bonds.sort(Comparator.comparingDouble(Bond::likeness).reversed().thenComparingInt(Bond::one)
                .thenComparingInt(Bond::other));
        return bonds;
    }

    /** The next of the goals before one that may be alike enough; by far most are not. */
    private int next(GoalSketch[] drawn, int one, int from) {
        GoalSketch sketch = drawn[one];
        int next = from;
        while (next < one && sketch.mostWith(drawn[next]) < threshold) {
            next++;
        }
        return next;
    }

    private double likeness(Named one, Named other) {
        return one.sharesDocument(other) ? 0 : similarity.of(names.computeIfAbsent(one.name(), similarity::name),
                names.computeIfAbsent(other.name(), similarity::name));
    }

    private double least(List<Named> goals, Cluster one, Cluster other) {
        double least = 1;
        for (int left : one.members()) {
            for (int right : other.members()) {
                least = Math.min(least, likeness(goals.get(left), goals.get(right)));
            }
        }
        return least;
    }
}
