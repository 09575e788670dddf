package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Completes names with what stands behind the next number: 签约30台、完成20台电梯加装; 12个部门的300个事项. */
final class FollowingNames {

    private static final String OF = "的";
    private static final int LONGEST_SUBJECT = 10;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final WordPattern takesObject;
    private final WordPattern rankAtEnd;

    FollowingNames(NameCleaner cleaner, Verbs verbs, Wordings words) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.rankAtEnd = words.pattern("{rank_ending}$");
        this.takesObject = words.pattern("{takes_object}$");
    }

    /** The quantities of a sentence with whole names, as far as those behind them have what is missing. */
    List<NamedQuantity> complete(List<NamedQuantity> named) {
        List<NamedQuantity> whole = new ArrayList<>(named);
        for (int i = whole.size() - 2; i >= 0; i--) {
            whole.set(i, complete(whole.get(i), whole.get(i + 1), i == 0));
        }
        return whole;
    }

    private NamedQuantity complete(NamedQuantity here, NamedQuantity next, boolean first) {
        boolean directly = next.context().link() == Link.RUN_ON && cleaner.before(next.context().left()).name().isEmpty();
        if (directly && verbs.isOnly(here.indicator(), Role.KEEP)) {
            String rest = next.indicator().startsWith(here.indicator()) ? "" : here.indicator();
            return here.named(rest + next.indicator(), Certainty.SHARED);
        }
        if (here.certainty() == Certainty.INHERITED && (directly || first && (opensList(here, next) || standsBare(here, next)))) {
            return new NamedQuantity(here.context(), next.indicators(), here.measure(), here.falls(), Certainty.INHERITED, next.action());
        }
        Optional<String> tail = sharedNoun(here, next);
        if (tail.isPresent()) {
            return here.named(here.indicator() + tail.get(), Certainty.SHARED);
        }
        if (isStepBefore(here, next)) {
            return here.named(cleaner.before(here.context().left()).name() + next.indicator(), Certainty.SHARED);
        }
        String behind = isUnfinished(here, next) ? cleaner.after(next.context().right()) : "";
        return behind.length() < 2 ? here : here.named(here.indicator() + behind, Certainty.SHARED);
    }

    /** 到2022年实现约6100户、到2025年实现约10000户农民集中居住: the first of a list without a name. */
    private static boolean opensList(NamedQuantity here, NamedQuantity next) {
        return next.certainty() == Certainty.DIRECT && sameUnit(here, next)
                && here.context().clause().end() + 1 >= next.context().clause().start();
    }

    /** 4万户、9万人实现稳定脱贫: nothing but the number, before one whose name stands behind it. */
    private static boolean standsBare(NamedQuantity here, NamedQuantity next) {
        return next.context().link() == Link.LISTED && here.context().left().isBlank() && here.context().right().isBlank()
                && next.context().left().isBlank() && !next.context().right().isBlank();
    }

    /** 74项国家级、94项省级改革任务: the noun behind the last rank belongs to all of them. */
    private Optional<String> sharedNoun(NamedQuantity here, NamedQuantity next) {
        String name = here.indicator();
        Matcher rank = rankAtEnd.matcher(name);
        boolean listed = next.context().link() == Link.LISTED && sameUnit(here, next) && !here.context().right().isBlank();
        if (!listed || !rank.find()) {
            return Optional.empty();
        }
        int place = next.indicator().indexOf(rank.group());
        return place < 0 || place + rank.group().length() == next.indicator().length() ? Optional.empty()
                : Optional.of(next.indicator().substring(place + rank.group().length()));
    }

    /** 签约30台、完成20台电梯加装: only a verb, before a number whose name stands behind it. */
    private boolean isStepBefore(NamedQuantity here, NamedQuantity next) {
        QuantityContext context = here.context();
        return next.context().link() == Link.LISTED && sameUnit(here, next)
                && context.right().isBlank() && !next.context().right().isBlank()
                && verbs.isOnly(cleaner.before(context.left()).name(), Role.KEEP);
    }

    /** 12个部门的300个事项, 40家企业参与60项标准: the name goes on behind the next number. */
    private boolean isUnfinished(NamedQuantity here, NamedQuantity next) {
        String right = here.context().right().strip();
        boolean ownWords = here.certainty() == Certainty.DIRECT && next.context().link() == Link.RUN_ON
                && here.indicator().length() <= LONGEST_SUBJECT;
        return ownWords && (right.endsWith(OF) || takesObject.isIn(right));
    }

    private static boolean sameUnit(NamedQuantity here, NamedQuantity next) {
        return here.context().quantity().baseUnit().equals(next.context().quantity().baseUnit());
    }
}
