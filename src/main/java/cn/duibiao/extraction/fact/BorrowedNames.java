package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NameCleaner.Cleaned;
import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Completes the name of a quantity with what its clause leaves out: the verb of a list, the head of an item, or all of it. */
final class BorrowedNames {

    private static final Pattern HEADING_MARK = Pattern.compile("^[(（]?[一二三四五六七八九十\\d]+[)）、.．]\\s*");
    private static final int LONGEST_INHERITED = 30;
    private static final int LONGEST_LOOK_BACK = 200;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final NoiseWords noise;
    private final Topics topics;
    private final ListItems items;
    private final Sides sides;
    private final Succession succession;
    private final Wordings words;
    /** 日均新增市场主体196户,累计43万户: a sum is none of each day. */
    private final WordPattern perTime;
    private final WordPattern shareOf;
    /** 超过全市40%: a share of the whole, too. */
    private final WordPattern exceeding;
    private final WordPattern beyondTarget;
    /** 收入为年度计划的106%: the aim is not what is measured. */
    private final WordPattern ofAim;
    private final WordPattern partOfDocument;
    private final Industries industries;
    /** A streak of something that the clause before names: 连续60个月正增长. */
    private final WordPattern streak;
    /** What a rate or level is compared with: 产值增长20%,高于工业增速3个百分点. */
    private final WordPattern beyond;
    private final WordPattern multiple;
    private final WordPattern rate;
    private final WordPattern added;
    private final WordPattern stockReached;
    private final Ranks ranks;
    private final AmountClasses classes;

    BorrowedNames(NameCleaner cleaner, Verbs verbs, NoiseWords noise, Wordings words) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.noise = noise;
        this.topics = new Topics(cleaner, verbs, noise, words);
        this.items = new ListItems(verbs, words);
        this.sides = new Sides(words);
        this.succession = new Succession(verbs, words, sides);
        this.words = words;
        this.shareOf = words.pattern("^{size_word}?(?:{share_verb}|{share_like}|{exceeding}{whole_region}$)");
        this.perTime = words.pattern("^{per_time}");
        this.exceeding = words.pattern("^{exceeding}(?={whole_region}$)");
        this.ofAim = words.pattern("^(?:{aim_verb}{aim_kind}*|{aim_kind}+){aim_noun}$");
        this.beyondTarget = words.pattern("^{beyond}(?:{aim_kind}|{aim_noun})");
        this.partOfDocument = words.pattern("{part_of_document}");
        this.industries = new Industries(cleaner, verbs, words);
        this.rate = words.pattern("{rate_word}");
        this.beyond = words.pattern("^({growth_noun}?)(?:{than_level}[^,，、]{0,12}|{than}[^,，、]{1,12}{of_degree})$");
        this.multiple = words.pattern("^{multiple_of}[^,，、]{1,12}$");
        this.streak = words.pattern("^{streak}{streak_of}");
        this.added = words.pattern("^{added}|{added}$");
        this.stockReached = words.pattern("^{stock_reached}$");
        this.ranks = new Ranks(words);
        this.classes = new AmountClasses(words);
    }

    /** A whole name, and how much of it was borrowed. */
    record Completed(String name, Certainty certainty) {
    }

    /**
     * A quantity's own words with what they leave out.
     *
     * @param own     perhaps ""
     * @param before  the quantities of the sentence that have been named
     * @param heading of the section, for sentences that name nothing themselves
     */
    Completed complete(String own, Measure measure, QuantityContext context, List<NamedQuantity> before, String text,
            String heading) {
        String name = said(own, context, before);
        String topic = topicOf(name, context, before, text);
        boolean ofList = context.link() == Link.LISTED && !topic.isEmpty()
                && before.get(before.size() - 1).indicator().startsWith(topic);
        if (!ofList && needsHead(name, measure, context, before)) {
            String head = ofStock(head(before, text, context, heading), name, context, before);
            return new Completed(combine(head, name),
                    name.isEmpty() ? Certainty.INHERITED : Certainty.SHARED);
        }
        if (noise.isGeneric(name)) {
            return new Completed(industries.with(name, text, context), Certainty.DIRECT);
        }
        if (succession.isRelative(name, context, before)) {
            return new Completed(joined(withoutSize(listed(before)), name), Certainty.SHARED);
        }
        if (!topic.isEmpty()) {
            return new Completed(topic + name, Certainty.SHARED);
        }
        if (goesWithVerbBefore(context, before)) {
            return new Completed(before.get(before.size() - 1).indicator() + name, Certainty.SHARED);
        }
        return ofWhole(name, measure, context, before);
    }

    private String topicOf(String name, QuantityContext context, List<NamedQuantity> before, String text) {
        String topic = topics.of(name, context, before, text);
        return topic.isEmpty() || succession.isOfWholeRegion(context) ? "" : topic;
    }

    /** The words of the quantity itself, with the head of its clause. */
    private String said(String own, QuantityContext context, List<NamedQuantity> before) {
        String said = isMultiple(context) ? "" : beyond.replaceFirst(own, "$1");
        Optional<String> soFar = said.isEmpty() && !before.isEmpty() ? soFar(context.left().strip()) : Optional.empty();
        return soFar.orElseGet(() -> runOnHead(context, before, said) + said);
    }

    /** The name of a part or an item, with what it shares with the one before; a whole name as it is. */
    private Completed ofWhole(String name, Measure measure, QuantityContext context, List<NamedQuantity> before) {
        boolean among = words.beginning(WordingRole.AMONG, context.left().strip()).isPresent();
        boolean part = among || context.link() == Link.LISTED || measure == Measure.LEVEL && Succession.isNextItem(name, context, before);
        if (!part || before.isEmpty()) {
            return new Completed(name, Certainty.DIRECT);
        }
        NamedQuantity last = before.get(before.size() - 1);
        Optional<String> ofClass = classes.likeTheOneBefore(last.indicator(), name);
        if (ofClass.isPresent()) {
            return new Completed(ofClass.get(), Certainty.SHARED);
        }
        Optional<String> ofRank = among ? items.ofRank(last, name) : Optional.empty();
        return new Completed(ofRank.or(() -> items.likeTheOneBefore(last, name, context))
                .orElseGet(() -> (measure == Measure.LEVEL ? sharedVerb(before, name, context) : "") + name), Certainty.SHARED);
    }

    /** 拆除7栋6万平方米建筑: the verb before the first number is that of both. */
    private boolean goesWithVerbBefore(QuantityContext context, List<NamedQuantity> before) {
        return context.link() == Link.RUN_ON && context.left().isBlank() && !before.isEmpty()
                && verbs.isOnly(before.get(before.size() - 1).indicator(), Role.KEEP);
    }

    /** 拥有量60件,是全国平均水平的9倍: what it is a multiple of is not what is measured. */
    private boolean isMultiple(QuantityContext context) {
        return context.quantity().baseUnit().equals("倍") && multiple.isIn(context.left().strip());
    }

    private Optional<String> soFar(String text) {
        return words.beginning(WordingRole.SO_FAR, text);
    }

    private boolean isSoFar(String text) {
        return words.forms(WordingRole.SO_FAR).contains(text);
    }

    /** 三年行动计划66个项目开工28个: what stands before the first number of a clause belongs to the second one, too. */
    private String runOnHead(QuantityContext context, List<NamedQuantity> before, String own) {
        boolean namesItself = !context.quantity().noun().isEmpty();
        if (context.link() != Link.RUN_ON || before.isEmpty() || own.isEmpty() || namesItself) {
            return "";
        }
        NamedQuantity last = before.get(before.size() - 1);
        String head = cleaner.before(last.context().left()).name();
        boolean inside = !head.isEmpty() && last.indicator().startsWith(head) && last.indicator().length() > head.length();
        return inside && verbs.startingAt(head, 0).isEmpty() ? head : "";
    }

    private boolean needsHead(String own, Measure measure, QuantityContext context, List<NamedQuantity> before) {
        boolean listed = context.link() == Link.LISTED || Succession.hasSameUnit(context, before)
                || succession.isEffect(own, context, before);
        return own.isEmpty() || isSoFar(own) || noise.isPart(own) || isStreak(own, context)
                || succession.isOtherSide(own, context, before) || succession.isOfEvent(own, context, before)
                || shareOf.isIn(own) || ofAim.isIn(own) || beyondTarget.isIn(own)
                || measure != Measure.LEVEL && own.length() < 2
                || verbs.isOnly(own, Role.KEEP) && listed
                || own.length() == 1 && context.link() != Link.FIRST;
    }

    private boolean isStreak(String own, QuantityContext context) {
        Optional<String> word = words.beginning(WordingRole.STREAK, own);
        return word.isPresent() && (word.get().equals(own) || context.link() != Link.FIRST || streak.isIn(own));
    }

    /** 隐患整治390处,整治率95%; 完成投资70亿元,投资完成率99%: what both say stands once. */
    private static String joined(String head, String own) {
        int common = own.length() - 1;
        while (common > 1 && !head.endsWith(own.substring(0, common))) {
            common--;
        }
        return common > 1 ? head + own.substring(common) : head + own;
    }

    /** 办理建议131件、提案102件,满意率96%: the names of all that the clause before lists with one verb. */
    private String listed(List<NamedQuantity> before) {
        NamedQuantity last = before.get(before.size() - 1);
        String verb = verbs.startingAt(last.indicator(), 0).filter(found -> found.role() == Role.KEEP).map(Verb::text).orElse("");
        StringBuilder names = new StringBuilder(last.indicator().substring(verb.length()));
        for (int i = before.size() - 1; i > 0 && !verb.isEmpty() && goesOn(before.get(i - 1), before.get(i), verb); i--) {
            names.insert(0, before.get(i - 1).indicator().substring(verb.length()) + "、");
        }
        return verb + names;
    }

    private static boolean goesOn(NamedQuantity first, NamedQuantity next, String verb) {
        return next.context().link() == Link.LISTED && first.context().clause().equals(next.context().clause())
                && first.context().quantity().baseUnit().equals(next.context().quantity().baseUnit())
                && first.indicator().startsWith(verb) && !first.indicator().equals(next.indicator());
    }

    /** 办理建议131件、提案102件,办结率和满意率均为100%: each of the rates is that of all that the clause before lists. */
    List<String> ofThoseBefore(List<String> rates, QuantityContext context, List<NamedQuantity> before) {
        boolean relative = rates.size() > 1 && context.link() == Link.FIRST
                && rates.stream().allMatch(rate -> succession.isRelative(rate, context, before));
        return relative ? rates.stream().map(rate -> joined(withoutSize(listed(before)), rate)).toList() : rates;
    }

    /** 上市企业总数24家,总市值4000亿元: the value is that of the firms, not of their number. */
    private String withoutSize(String name) {
        return words.forms(WordingRole.SIZE_WORD).stream().filter(size -> name.endsWith(size) && name.length() > size.length())
                .findFirst().map(size -> name.substring(0, name.length() - size.length())).orElse(name);
    }

    /** The name that an item without one refers to: that of the quantity before it, else the clause before it. */
    private String head(List<NamedQuantity> before, String text, QuantityContext context, String heading) {
        if (!before.isEmpty()) {
            NamedQuantity last = before.get(before.size() - 1);
            int from = Math.min(last.context().clause().end(), context.clause().start());
            String gapText = text.substring(
                    Math.max(from, context.clause().start() - LONGEST_LOOK_BACK), context.clause().start());
            String between = cleaner.before(gapText).name();
            boolean opens = context.link() == Link.FIRST
                    || context.link() == Link.BRACKETED && gapText.chars().anyMatch(mark -> ClauseSplitter.endsSentence((char) mark));
            boolean otherSubject = between.length() >= 4 && opens && gapText.length() > 8 && !ranks.isRank(gapText)
                    && !last.context().clause().equals(context.clause());
            if (!otherSubject) {
                return last.indicator();
            }
        }
        int end = Math.max(0, context.clause().start() - 1);
        String clause = cleaner.before(text.substring(ClauseSplitter.clauseStart(text, end, end - LONGEST_LOOK_BACK), end)).name();
        String name = clause.length() >= 2 ? clause : topic(heading);
        return name.length() > LONGEST_INHERITED ? name.substring(0, LONGEST_INHERITED) : name;
    }

    /** 经营主体净增48万户、达680万户: what was reached is the number of all, not of those that were added. */
    private String ofStock(String head, String own, QuantityContext context, List<NamedQuantity> before) {
        if (!own.isEmpty() || before.isEmpty() || !stockReached.isIn(context.left().strip())) {
            return head;
        }
        String unitBefore = before.get(before.size() - 1).context().quantity().baseUnit();
        return unitBefore.equals(context.quantity().baseUnit()) ? added.replaceFirst(head, "") : head;
    }

    /** What a heading is about, "" for one that only says which part of the document it heads. */
    private String topic(String heading) {
        String title = HEADING_MARK.matcher(heading).replaceFirst("");
        return partOfDocument.isIn(title) ? "" : cleaner.before(title).name();
    }

    private String combine(String head, String own) {
        if (shareOf.isIn(own)) {
            String share = exceeding.matcher(own.substring(words.beginning(WordingRole.ABOUT, own).map(String::length).orElse(0)))
                    .replaceFirst(words.forms(WordingRole.SHARE_VERB).get(0));
            List<String> nouns = words.forms(WordingRole.SHARE_NOUN);
            return head + share + (nouns.stream().anyMatch(share::endsWith) ? "" : nouns.get(0));
        }
        boolean sum = isSoFar(own) || words.beginning(WordingRole.TOTAL_OF, own).isPresent();
        String base = sum ? perTime.replaceFirst(withoutPart(head, own), "") : withoutPart(head, own);
        Optional<Verb> ending = verbs.endingAt(base, base.length());
        boolean benefit = words.beginning(WordingRole.BENEFIT, own).isPresent();
        boolean step = verbs.begins(own, Role.KEEP) && !benefit || sum;
        if (step && ending.isPresent() && ending.get().role() == Role.KEEP) {
            base = base.substring(0, base.length() - ending.get().text().length());
        }
        Optional<Verb> beginning = verbs.startingAt(base, 0);
        if (step && beginning.isPresent() && beginning.get().role() == Role.KEEP
                && base.length() > beginning.get().text().length() + 1) {
            base = base.substring(beginning.get().text().length());
            if (verbs.isOnly(own, Role.KEEP)) {
                return own + base;
            }
        }
        String name = withoutOtherNew(base, own) + own;
        return name.isEmpty() ? own : name;
    }

    /** 产业园新签约项目20个、新投产8个: what is new in another way is not newly signed. */
    private String withoutOtherNew(String base, String own) {
        int place = own.startsWith("新") ? base.indexOf('新') : -1;
        Optional<Verb> other = place > 0 ? verbs.startingAt(base, place) : Optional.empty();
        return other.filter(verb -> verb.role() == Role.KEEP && place + verb.text().length() + 1 < base.length())
                .map(verb -> base.substring(0, place) + base.substring(place + verb.text().length())).orElse(base);
    }

    /** 信访批次下降18.3%、人次下降1.7%: one side of a thing takes the place of the other. */
    private String withoutPart(String head, String own) {
        boolean side = sides.isSide(own);
        for (int length = Math.min(6, head.length() - 2); length >= 2 && (side || noise.isPart(own)); length--) {
            String ending = head.substring(head.length() - length);
            if (side && sides.isSide(ending) || noise.isPart(ending) && !verbs.isOnly(ending, Role.KEEP)) {
                return head.substring(0, head.length() - length);
            }
        }
        return head;
    }

    /** 新建改造绿道11公里、碧道16公里: two verbs in a row belong together. */
    private String withNext(String verb, String name) {
        return verbs.startingAt(name, verb.length()).filter(next -> next.role() == Role.KEEP && next.text().length() > 1)
                .filter(next -> verb.length() + next.text().length() + 1 < name.length())
                .map(next -> verb + next.text()).orElse(verb);
    }

    /** The verb of the list's first item, where this item has none of its own: 新增. */
    private String sharedVerb(List<NamedQuantity> before, String own, QuantityContext context) {
        NamedQuantity last = before.get(before.size() - 1);
        Optional<Verb> ownVerb = verbs.startingAt(own, 0);
        Optional<Verb> first = verbs.startingAt(last.indicator(), 0);
        Cleaned said = cleaner.before(context.left());
        boolean done = said.name().isEmpty() && said.verb().filter(verb -> verb.role() == Role.DROP).isPresent();
        boolean carries = first.filter(verb -> verb.role() == Role.KEEP && !own.contains(verb.text())).isPresent()
                && ownVerb.isEmpty() && !done && !rate.isIn(own)
                && verbs.endingAt(own, own.length())
                        .filter(verb -> verb.role() == Role.KEEP && verb.text().length() > 1).isEmpty();
        if (carries) {
            return withNext(first.get().text(), last.indicator());
        }
        return soFar(own).isPresent() ? "" : soFar(last.indicator()).orElse("");
    }
}
