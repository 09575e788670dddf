package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Action;
import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what each quantity of a sentence measures.
 *
 * <p>A number stands behind its name (养老床位1049张), before it (6家综合为老服务中心) or inside it (元荡1.2公里生态岸线贯通). What
 * a list leaves out is taken from the item before: the verb (新增A、B), the head (土地出让46个、开工34个), or all of it
 * (收入583.1亿元、增长0.4%).
 */
final class IndicatorNamer {

    private final OwnWords ownWords;
    private final BorrowedNames borrowed;
    private final ParallelNames parallel;
    private final FollowingNames following;
    private final MeasureReader measures;
    private final Verbs verbs;

    IndicatorNamer(NameCleaner cleaner, MeasureReader measures, Verbs verbs, NoiseWords noise, Wordings words) {
        this.verbs = verbs;
        this.measures = measures;
        this.ownWords = new OwnWords(cleaner, verbs, measures, words);
        this.borrowed = new BorrowedNames(cleaner, verbs, noise, words);
        this.parallel = new ParallelNames(cleaner, verbs, measures, words);
        this.following = new FollowingNames(cleaner, verbs, words);
    }

    /**
     * Names all quantities of a sentence.
     *
     * @param text half-width sentence
     * @param heading of the section it stands in, for sentences that name nothing themselves
     */
    List<NamedQuantity> name(String text, List<QuantityContext> found, String heading) {
        List<QuantityContext> contexts = measures.sharingChange(found);
        List<NamedQuantity> named = new ArrayList<>(contexts.size());
        for (int i = 0; i < contexts.size(); i++) {
            int group = parallel.eachGroup(contexts, i);
            int sameOrder = group > 1 ? 0 : parallel.sameOrderGroup(contexts, i, named);
            if (group > 1) {
                named.addAll(parallel.nameEach(contexts.subList(i, i + group), named));
                i += group - 1;
            } else if (sameOrder > 1) {
                named.addAll(parallel.nameInSameOrder(contexts.subList(i, i + sameOrder), named));
                i += sameOrder - 1;
            } else {
                named.add(nameOne(text, contexts, i, named, heading));
            }
        }
        return following.complete(named);
    }

    private NamedQuantity nameOne(String text, List<QuantityContext> contexts, int index, List<NamedQuantity> before,
            String heading) {
        QuantityContext context = contexts.get(index);
        OwnWords.Read own = ownWords.read(contexts, index, before);
        BorrowedNames.Completed whole = borrowed.complete(own.name(), own.measure(), context, before, text, heading);
        boolean relative = whole.certainty() == Certainty.SHARED && context.link() == QuantityContext.Link.FIRST;
        List<String> names = relative ? parallel.ratesOfAll(context.left(), before).orElse(List.of(whole.name()))
                : whole.certainty() == Certainty.DIRECT
                ? borrowed.ofThoseBefore(parallel.splitShared(context, whole.name(), own.numberFirst()), context, before)
                : List.of(whole.name());
        Action action = measures.action(names.get(0), own.verb().or(() -> reached(context)));
        if (action == Action.UNCLEAR && context.link() == QuantityContext.Link.LISTED && isState(before)) {
            action = Action.STATE;
        }
        if (action == Action.UNCLEAR && own.measure() == Measure.LEVEL && (own.numberFirst() || isDone(before))) {
            action = Action.DONE;
        }
        boolean falls = measures.falls(context, own.verb()) || own.verb().isEmpty()
                && whole.certainty() == Certainty.INHERITED && own.measure() != Measure.LEVEL && falls(before);
        return new NamedQuantity(context, names, own.measure(), falls, whole.certainty(), action);
    }

    /** 养老床位超过1万张: the comparator is the verb. */
    private Optional<Verb> reached(QuantityContext context) {
        String left = context.left().stripTrailing();
        return verbs.endingAt(left, left.length()).filter(verb -> verb.role() == Role.REACH);
    }

    private static boolean isState(List<NamedQuantity> before) {
        return !before.isEmpty() && before.get(before.size() - 1).action() == Action.STATE;
    }

    private static boolean isDone(List<NamedQuantity> before) {
        return !before.isEmpty() && before.get(before.size() - 1).action() == Action.DONE;
    }

    private static boolean falls(List<NamedQuantity> before) {
        return !before.isEmpty() && before.get(before.size() - 1).falls();
    }
}
