package cn.duibiao.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done with what a goal counts: added, begun, supplied, ...
 *
 * @param stated each that the name states, as the choice that its word leaves open
 * @param open   what words mean that may also say nothing (建设)
 */
record GoalActions(List<Set<String>> stated, Set<String> open) {

    /** Neither contradicts the other. */
    static final double AGREE = 1;
    /** One states what the other leaves unsaid: 净增企业, 企业. */
    static final double UNSAID = 0.7;
    static final double OTHER = 0.5;
    private static final String NONE = "none";
    private static final String NEW = "new";
    private static final String DONE = "done";
    private static final Set<String> RENEWED = Set.of("renewed");
    /** What a number is of which nothing is said: 医院总数 and 医院. */
    private static final String TOTAL = "total";

    /**
     * What the words of a name say.
     *
     * @param staged whether what is counted goes through stages: 建成 a project does not mean 新增 one
     */
    static GoalActions of(Collection<Set<String>> all, boolean staged) {
        List<Set<String>> words = all.stream().map(word -> staged && word.size() > 1 ? withoutNew(word) : word).toList();
        List<Set<String>> stated = words.stream().filter(word -> !word.contains(NONE)).toList();
        Set<String> open = words.stream().filter(word -> word.contains(NONE)).flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new GoalActions(telling(stated), open);
    }

    /** 新建 says nothing more where 交付 stands too; 新建 and 改造 together are more than 改造, but 建成 may be said of what is 改造. */
    private static List<Set<String>> telling(List<Set<String>> stated) {
        List<Set<String>> added = stated.stream().filter(word -> word.contains(NEW)).toList();
        List<Set<String>> others = stated.stream().filter(word -> !word.contains(NEW)).toList();
        boolean addedAndRenewed = others.equals(List.of(RENEWED)) && added.stream().anyMatch(word -> !word.contains(DONE));
        return others.isEmpty() || addedAndRenewed ? added : others;
    }

    /** Whether the name says that there is more of something. */
    boolean isNew() {
        return stated.stream().anyMatch(word -> word.contains(NEW));
    }

    private static Set<String> withoutNew(Set<String> word) {
        return word.stream().filter(action -> !action.equals(NEW)).collect(Collectors.toUnmodifiableSet());
    }

    double likeness(GoalActions other) {
        if (equals(other) || isMetBy(other) && other.isMetBy(this)) {
            return AGREE;
        }
        return stated.isEmpty() || other.stated.isEmpty() ? UNSAID : OTHER;
    }

    private boolean isMetBy(GoalActions other) {
        return stated.stream().allMatch(word -> word.contains(TOTAL) && other.stated.isEmpty() || Stream.concat(other.stated.stream(), Stream.of(other.open))
                .anyMatch(met -> met.stream().anyMatch(word::contains)));
    }
}
