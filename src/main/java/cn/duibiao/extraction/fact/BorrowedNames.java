package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes the name of a quantity with what its clause leaves out: the verb of a list, the head of an item, or all of it. */
final class BorrowedNames {

    private static final Pattern SHARE_OF = Pattern.compile("^(?:总量|数量|规模)?(?:占(?!地|用)|约占|相当于)");
    private static final Pattern RELATIVE = Pattern.compile("^(?:[^、,，]{0,2}(?:人次|规模|金额|收益|产值)|(?:按期|按时)?(?:办复|办结|满意|解决|纠错|采纳|合格|达标|签约|审结|销项|成交|中签|落地|开工|竣工|投产|整改|化解|调解)率|(?:注册|到位|计划|合同|协议)?(?:总)?(?:投资额?|资金|引资))$");
    private static final Pattern BEYOND_TARGET = Pattern.compile("^超(?:年度|全年|省定|市定|年初|预期|既定|时序|计划|目标)");
    private static final int LONGEST_RELATIVE = 7;
    private static final Pattern HEADING_MARK = Pattern.compile("^[(（]?[一二三四五六七八九十\\d]+[)）、.．]\\s*");
    private static final Pattern PART_OF_DOCUMENT = Pattern.compile("回顾|总结|任务|安排|目标|工作|时期|成就|问题");
    private static final Pattern INDUSTRY = Pattern.compile("[^、和与及]{1,16}(?:产业|业|园区|基地|商圈|集团|平台)");
    /** A streak of something that the clause before names: 连续60个月正增长. */
    private static final Pattern STREAK = Pattern.compile("^连续(?:正增长|增长|下降|位居|位列|排名|名列|领先|居)");
    private static final String TOTAL = "总";
    private static final String IN_ALL = "累计";
    private static final String AMONG = "其中";
    private static final int LONGEST_INHERITED = 30;
    private static final int LONGEST_LOOK_BACK = 200;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final NoiseWords noise;
    private final Topics topics;
    private final ListItems items;

    BorrowedNames(NameCleaner cleaner, Verbs verbs, NoiseWords noise) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.noise = noise;
        this.topics = new Topics(cleaner, verbs);
        this.items = new ListItems(verbs);
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
    Completed complete(String own, Measure measure, QuantityContext context, List<NamedQuantity> before, String text, String heading) {
        boolean allSoFar = own.isEmpty() && !before.isEmpty() && context.left().strip().startsWith(IN_ALL);
        String name = allSoFar ? IN_ALL : runOnHead(context, before, own) + own;
        if (needsHead(name, measure, context, before)) {
            return new Completed(combine(head(before, text, context, heading), name), name.isEmpty() ? Certainty.INHERITED : Certainty.SHARED);
        }
        if (noise.isGeneric(name)) {
            return new Completed(industryBefore(text, context) + name, Certainty.DIRECT);
        }
        String topic = noise.isOfTopic(name) ? topics.before(text, context.clause().start()) : "";
        if (!topic.isEmpty()) {
            return new Completed(topic + name, Certainty.SHARED);
        }
        if (isRelative(name, context, before)) {
            return new Completed(before.get(before.size() - 1).indicator() + name, Certainty.SHARED);
        }
        boolean listed = (context.link() == Link.LISTED || context.left().strip().startsWith(AMONG)) && !before.isEmpty();
        if (!listed) {
            return new Completed(name, Certainty.DIRECT);
        }
        return new Completed(items.likeTheOneBefore(before.get(before.size() - 1), name, context)
                .orElseGet(() -> sharedVerb(before, name) + name), Certainty.SHARED);
    }

    /** 三年行动计划66个项目开工28个: what stands before the first number of a clause belongs to the second one, too. */
    private String runOnHead(QuantityContext context, List<NamedQuantity> before, String own) {
        if (context.link() != Link.RUN_ON || before.isEmpty() || own.isEmpty()) {
            return "";
        }
        NamedQuantity last = before.get(before.size() - 1);
        String head = cleaner.before(last.context().left()).name();
        boolean inside = !head.isEmpty() && last.indicator().startsWith(head) && last.indicator().length() > head.length();
        return inside && verbs.startingAt(head, 0).isEmpty() ? head : "";
    }

    private boolean needsHead(String own, Measure measure, QuantityContext context, List<NamedQuantity> before) {
        return own.isEmpty() || own.equals(IN_ALL) || noise.isPart(own) || own.startsWith("连续") && (context.link() != Link.FIRST || STREAK.matcher(own).find()) || SHARE_OF.matcher(own).find()
                || BEYOND_TARGET.matcher(own).find()
                || measure != Measure.LEVEL && own.length() < 2 || verbs.isOnly(own, Role.KEEP) && (context.link() == Link.LISTED || sameUnitBefore(context, before))
                || own.length() == 1 && context.link() != Link.FIRST;
    }

    /** 发展知识型服务业,实现增加值年均增长20%: whose value it is stands in the clause before, if that names an industry or place. */
    private String industryBefore(String text, QuantityContext context) {
        int end = context.clause().start() - 1;
        if (end <= 0 || ",，".indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int start = lastStop(text.substring(Math.max(0, end - LONGEST_LOOK_BACK), end)) + Math.max(0, end - LONGEST_LOOK_BACK);
        Matcher matcher = INDUSTRY.matcher(text.substring(start, end));
        return matcher.find() ? cleaner.before(matcher.group()).name() : "";
    }

    /** 受理行政复议案件356件,纠错率10.4%: a rate or amount of what the clause before is about. */
    private boolean isRelative(String own, QuantityContext context, List<NamedQuantity> before) {
        if (before.isEmpty() || own.length() > LONGEST_RELATIVE || context.link() != Link.FIRST || !RELATIVE.matcher(own).find()) {
            return false;
        }
        NamedQuantity last = before.get(before.size() - 1);
        boolean next = context.clause().start() - last.context().clause().end() <= 1;
        return next && last.measure() == Measure.LEVEL && !last.indicator().endsWith(own)
                && !own.startsWith(last.indicator()) && verbs.startingAt(own, 0).isEmpty() && !last.context().quantity().baseUnit().equals("%");
    }

    /** 新开工10万平方米,完工2万平方米: the next step of the same thing. */
    private static boolean sameUnitBefore(QuantityContext context, List<NamedQuantity> before) {
        if (before.isEmpty()) {
            return false;
        }
        QuantityContext last = before.get(before.size() - 1).context();
        return context.clause().start() - last.clause().end() <= 1
                && last.quantity().baseUnit().equals(context.quantity().baseUnit());
    }

    /** The name that an item without one refers to: that of the quantity before it, else the clause before it. */
    private String head(List<NamedQuantity> before, String text, QuantityContext context, String heading) {
        if (!before.isEmpty()) {
            NamedQuantity last = before.get(before.size() - 1);
            int from = Math.min(last.context().clause().end(), context.clause().start());
            String gapText = text.substring(Math.max(from, context.clause().start() - LONGEST_LOOK_BACK), context.clause().start());
            String between = cleaner.before(gapText).name();
            boolean otherSubject = between.length() >= 4 && context.link() == Link.FIRST
                    && gapText.length() > 8 && !last.context().clause().equals(context.clause());
            if (!otherSubject) {
                return last.indicator();
            }
        }
        String earlier = text.substring(Math.max(0, context.clause().start() - LONGEST_LOOK_BACK), context.clause().start());
        int stop = lastStop(earlier);
        String clause = cleaner.before(earlier.substring(stop)).name();
        String name = clause.length() >= 2 ? clause : topic(heading);
        return name.length() > LONGEST_INHERITED ? name.substring(0, LONGEST_INHERITED) : name;
    }

    /** What a heading is about, "" for one that only says which part of the document it heads. */
    private String topic(String heading) {
        String words = HEADING_MARK.matcher(heading).replaceFirst("");
        return PART_OF_DOCUMENT.matcher(words).find() ? "" : cleaner.before(words).name();
    }

    private static int lastStop(String text) {
        for (int i = text.length() - 2; i >= 0; i--) {
            if (",，;；。！？:：".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private String combine(String head, String own) {
        if (SHARE_OF.matcher(own).find()) {
            String share = own.startsWith("约") ? own.substring(1) : own;
            return head + share + (share.endsWith("比重") || share.endsWith("比例") ? "" : "比重");
        }
        String base = withoutPart(head, own);
        Optional<Verb> ending = verbs.endingAt(base, base.length());
        boolean step = verbs.begins(own, Role.KEEP) || own.startsWith(TOTAL) || own.equals(IN_ALL);
        if (step && ending.isPresent() && ending.get().role() == Role.KEEP) {
            base = base.substring(0, base.length() - ending.get().text().length());
        }
        Optional<Verb> beginning = verbs.startingAt(base, 0);
        if (step && beginning.isPresent() && beginning.get().role() == Role.KEEP && base.length() > beginning.get().text().length() + 1) {
            base = base.substring(beginning.get().text().length());
        }
        String name = base + own;
        return name.isEmpty() ? own : name;
    }

    /** 信访批次下降18.3%、人次下降1.7%: one side of a thing takes the place of the other. */
    private String withoutPart(String head, String own) {
        for (int length = Math.min(5, head.length() - 2); length >= 2 && noise.isPart(own); length--) {
            String ending = head.substring(head.length() - length);
            if (noise.isPart(ending) && !verbs.isOnly(ending, Role.KEEP)) {
                return head.substring(0, head.length() - length);
            }
        }
        return head;
    }

    /** The verb of the list's first item, where this item has none of its own: 新增. */
    private String sharedVerb(List<NamedQuantity> before, String own) {
        NamedQuantity last = before.get(before.size() - 1);
        Optional<Verb> ownVerb = verbs.startingAt(own, 0);
        Optional<Verb> first = verbs.startingAt(last.indicator(), 0);
        boolean carries = first.filter(verb -> verb.role() == Role.KEEP).isPresent() && ownVerb.isEmpty()
                && verbs.endingAt(own, own.length()).filter(verb -> verb.role() == Role.KEEP && verb.text().length() > 1).isEmpty();
        if (carries) {
            return first.get().text();
        }
        return last.indicator().startsWith(IN_ALL) && !own.startsWith(IN_ALL) ? IN_ALL : "";
    }
}
