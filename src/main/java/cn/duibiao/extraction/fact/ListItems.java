package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;
import java.util.regex.Matcher;

/** Completes a list item of which only the noun is left: 智能安防社区670个、楼宇176个; 省级示范县1个、市级3个. */
final class ListItems {

    private static final int SHORTEST_MODIFIER = 3;
    private static final int LONGEST_NOUN = 6;

    private final Verbs verbs;
    /** Nouns that a list can leave without their modifiers: they name places and bodies, not actions. */
    private final WordPattern bareNoun;
    /** Parts of what was counted before: 新增幼儿园25所、学位2700个. */
    private final WordPattern part;
    private final WordPattern rank;

    ListItems(Verbs verbs, Wordings words) {
        this.verbs = verbs;
        this.bareNoun = words.pattern("[\\u4e00-\\u9fa5]{0,2}{bare_noun}");
        this.part = words.pattern("{part_noun}");
        this.rank = words.pattern("{rank_noun}");
    }

    /**
     * The whole name of an item; empty if it needs nothing of the one before.
     *
     * @param own the item's words, not empty
     */
    Optional<String> likeTheOneBefore(NamedQuantity last, String own, QuantityContext context) {
        if (context.link() != Link.LISTED) {
            return Optional.empty();
        }
        if (isPart(last, own)) {
            return Optional.of(last.indicator() + own);
        }
        if (isOfOneKind(last, context)) {
            return withModifier(last.indicator(), own);
        }
        boolean parallel = context.right().isBlank() && last.context().right().isBlank()
                && last.context().quantity().baseUnit().equals(context.quantity().baseUnit());
        if (!parallel) {
            return Optional.empty();
        }
        return rank.matches(own) ? ofOtherRank(last.indicator(), own) : withModifier(last.indicator(), own);
    }

    /** Whether a word names a part of what was counted before. */
    private boolean isPart(NamedQuantity whole, String own) {
        return part.matches(own) && !whole.indicator().endsWith(own);
    }

    /** 亚运会8金4银: units that say what they count, without another word between them. */
    private static boolean isOfOneKind(NamedQuantity last, QuantityContext context) {
        return !last.context().quantity().noun().isEmpty() && context.left().isBlank()
                && !context.quantity().noun().isEmpty();
    }

    /** 产业集群60个,其中省级20个; 教学成果奖19项,其中特等奖1项: of what was counted before, those of a rank or a part. */
    Optional<String> ofRank(NamedQuantity all, String own) {
        if (isPart(all, own)) {
            return Optional.of(all.indicator() + own);
        }
        if (!rank.matches(own) || rank.isIn(all.indicator())) {
            return Optional.empty();
        }
        int verb = verbs.startingAt(all.indicator(), 0).map(found -> found.text().length()).orElse(0);
        return Optional.of(own + all.indicator().substring(verb));
    }

    private Optional<String> ofOtherRank(String name, String own) {
        Matcher matcher = rank.matcher(name);
        return matcher.find() ? Optional.of(matcher.replaceFirst(own)) : Optional.empty();
    }

    private Optional<String> withModifier(String name, String own) {
        if (!bareNoun.matches(own) || !verbs.startingAt(own, 0).isEmpty() || name.endsWith(own)) {
            return Optional.empty();
        }
        int verb = verbs.startingAt(name, 0).map(found -> found.text().length()).orElse(0);
        int noun = nounStart(name, own);
        return noun - verb >= SHORTEST_MODIFIER ? Optional.of(name.substring(0, noun) + own) : Optional.empty();
    }

    /** Where the noun of the item before begins: at the same character (示范县、示范点), else as long before the end. */
    private static int nounStart(String name, String own) {
        int same = name.indexOf(own.charAt(0), Math.max(0, name.length() - LONGEST_NOUN));
        return same >= 0 ? same : name.length() - own.length();
    }
}
