package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NameCleaner.Cleaned;
import cn.duibiao.extraction.fact.NamedQuantity.Action;
import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what each quantity of a sentence measures.
 *
 * <p>A number stands behind its name (养老床位1049张), before it (6家综合为老服务中心) or inside it (元荡1.2公里生态岸线贯通). What
 * a list leaves out is taken from the item before: the verb (新增A、B), the head (土地出让46个、开工34个), or all of it
 * (收入583.1亿元、增长0.4%).
 */
final class IndicatorNamer {

    private static final Pattern GROWTH_NAME = Pattern.compile("(?:增长率|增速|增幅|增长|升幅|降幅|下降率|削减率|降低率)$");
    private static final Pattern GROWTH_BEHIND = Pattern.compile("^(?:以上|左右)?的?(?:年均|大幅|正|负|同比|较快|较大)*(?:增速|增幅|增长|速度增长|降幅|下降)(?!到|至|为)");
    private static final Pattern FALL_BEHIND = Pattern.compile("^(?:以上|左右)?的?(?:年均|大幅|同比)*(?:负增长|降幅|下降)(?!到|至|为)");
    private static final Pattern SHARE_OF = Pattern.compile("^(?:总量|数量|规模)?(?:占|约占|相当于)");
    private static final Pattern RELATIVE = Pattern.compile("(?:率|人次|规模|金额|收益)$");
    private static final int LONGEST_RELATIVE = 4;
    private static final Pattern STATE_NAME = Pattern.compile("率|比重|比例|占比|总数|总量|人均|平均|寿命|浓度|总里程|总长|拥有量|保有量|人数$|强度|覆盖|密度|总值");
    private static final Pattern HEADING_MARK = Pattern.compile("^[(（]?[一二三四五六七八九十\\d]+[)）、.．]\\s*");
    private static final Pattern PART_OF_DOCUMENT = Pattern.compile("回顾|总结|任务|安排|目标|工作|时期|成就|问题");
    /** 网易等土地出让项目: examples, 等, and the name. */
    private static final Pattern EXAMPLES_AMID = Pattern.compile("^[^等]{2,30}(?<![平高初中上同均相不优])等(?![级待于次候离])(?:一批|各类|项目)?");
    private static final Pattern INDUSTRY = Pattern.compile("[^、和与及]{1,16}(?:产业|业|园区|基地|商圈|集团|平台)");
    /** A streak of something that the clause before names: 连续60个月正增长. */
    private static final Pattern STREAK = Pattern.compile("^连续(?:正增长|增长|下降|位居|位列|排名|名列|领先|居)");
    private static final String EACH = "分别";
    private static final Set<Role> CHANGING = Set.of(Role.UP, Role.DOWN, Role.REACH);
    private static final Pattern ALL = Pattern.compile("(?<![人日平户月地银])(?<!(?<!\\d)年)(?:均|都|全部)(?:要|将)?(?:首次|预计|力争|确保)?[^、和与及均都]{0,6}$");
    private static final Pattern STATISTIC = Pattern.compile("(?:率|额|量|收入|税收|投资|资金|产出|产值|外资|总数|人数|面积|占比|比重|比例|浓度|费|支出|总值|增加值|水平|寿命|批次|人次)$");
    private static final String NAME_SEPARATORS = "、|和|与|及|以及";
    private static final int LONGEST_INHERITED = 30;
    private static final int LONGEST_LOOK_BACK = 200;
    private static final int LONGEST_LIST = 12;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final NoiseWords noise;

    IndicatorNamer(NameCleaner cleaner, Verbs verbs, NoiseWords noise) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.noise = noise;
    }

    /**
     * Names all quantities of a sentence.
     *
     * @param text half-width sentence
     * @param heading of the section it stands in, for sentences that name nothing themselves
     */
    List<NamedQuantity> name(String text, List<QuantityContext> contexts, String heading) {
        List<NamedQuantity> named = new ArrayList<>(contexts.size());
        for (int i = 0; i < contexts.size(); i++) {
            int group = eachGroup(contexts, i);
            if (group > 1) {
                named.addAll(nameEach(contexts.subList(i, i + group)));
                i += group - 1;
            } else {
                named.add(nameOne(text, contexts.get(i), contexts, i, named, heading));
            }
        }
        return fromNext(named);
    }

    /** 到2022年实现约6100户、到2025年实现约10000户农民集中居住; 59件244项项目: named behind the next number. */
    private List<NamedQuantity> fromNext(List<NamedQuantity> named) {
        for (int i = named.size() - 2; i >= 0; i--) {
            NamedQuantity here = named.get(i);
            NamedQuantity next = named.get(i + 1);
            boolean directly = next.context().link() == Link.RUN_ON && next.context().left().isBlank();
            boolean openingList = i == 0 && next.certainty() == Certainty.DIRECT
                    && here.context().quantity().baseUnit().equals(next.context().quantity().baseUnit())
                    && here.context().clause().end() + 1 >= next.context().clause().start();
            if (directly && isActionOnly(here.indicator())) {
                named.set(i, new NamedQuantity(here.context(), List.of(here.indicator() + next.indicator()), here.measure(), here.falls(), Certainty.SHARED, here.action()));
            } else if (here.certainty() == Certainty.INHERITED && (directly || openingList)) {
                named.set(i, new NamedQuantity(here.context(), next.indicators(), here.measure(), here.falls(), Certainty.INHERITED, next.action()));
            }
        }
        return named;
    }

    /** How many quantities from here on belong to an 分别: as many as are listed behind it. */
    private static int eachGroup(List<QuantityContext> contexts, int from) {
        if (!contexts.get(from).left().contains(EACH)) {
            return 0;
        }
        int size = 1;
        while (from + size < contexts.size() && size < LONGEST_LIST && contexts.get(from + size).link() == Link.LISTED
                && contexts.get(from + size).clause().equals(contexts.get(from).clause())) {
            size++;
        }
        return size;
    }

    /** 合同外资、实到外资分别完成19.8亿、9亿美元: names and numbers pair off from the end. */
    private List<NamedQuantity> nameEach(List<QuantityContext> group) {
        String left = group.get(0).left();
        int each = left.indexOf(EACH);
        String[] names = left.substring(0, each).split(NAME_SEPARATORS);
        Optional<Verb> verb = cleaner.before(left.substring(each + EACH.length())).verb()
                .or(() -> verbs.endingAt(left, left.length()));
        List<NamedQuantity> named = new ArrayList<>();
        for (int k = 0; k < group.size(); k++) {
            int at = names.length - group.size() + k;
            String name = at >= 0 ? cleaner.before(withTail(names[at], names[names.length - 1])).name() : cleaner.before(left.substring(0, each)).name();
            QuantityContext context = group.get(k);
            Measure measure = measure(context, verb, name);
            named.add(new NamedQuantity(context, List.of(orWhole(name, left)), measure, falls(context, verb), Certainty.SHARED, action(name, verb)));
        }
        return named;
    }

    /** 楼宇、园区单位面积产出分别增长: what follows the last of the parallel nouns belongs to all of them. */
    private static String withTail(String name, String last) {
        if (name.equals(last) || name.length() < 2 || STATISTIC.matcher(name).find()) {
            return name;
        }
        int shared = last.lastIndexOf(name.substring(name.length() - 2));
        if (shared >= 0 && shared + 2 < last.length()) {
            return name + last.substring(shared + 2);
        }
        return last.length() > name.length() + 1 && STATISTIC.matcher(last).find() ? name + last.substring(name.length()) : name;
    }

    private static String orWhole(String name, String left) {
        return name.isEmpty() ? left.strip() : name;
    }

    private NamedQuantity nameOne(String text, QuantityContext context, List<QuantityContext> contexts, int index,
                                  List<NamedQuantity> before, String heading) {
        Cleaned left = cleaner.before(behindOtherItems(context));
        String right = startsName(context.right()) ? cleaner.after(firstItem(context.right())) : "";
        Optional<Verb> verb = left.verb();
        Measure measure = sameAsOutside(context, left, before).orElseGet(() -> measure(context, verb, left.name()));
        boolean numberFirst = !right.isEmpty() && measure == Measure.LEVEL && isNumberFirst(context, left, right);
        String own = numberFirst ? numberFirst(left, right) : left.name();
        if (numberFirst && context.link() == Link.FIRST) {
            own += sharedTail(contexts, index, right);
        }
        own = runOnHead(context, before, own) + own;
        List<String> names = splitShared(context.left(), own, numberFirst);
        Certainty certainty = Certainty.DIRECT;
        if (needsHead(own, measure, context, before)) {
            String head = head(before, text, context, heading, measure);
            names = List.of(combine(head, own));
            certainty = own.isEmpty() ? Certainty.INHERITED : Certainty.SHARED;
        } else if (noise.isGeneric(own)) {
            names = List.of(industryBefore(text, context) + own);
        } else if (isRelative(own, context, before)) {
            names = List.of(before.get(before.size() - 1).indicator() + own);
            certainty = Certainty.SHARED;
        } else if (context.link() == Link.LISTED && !before.isEmpty()) {
            String sharedVerb = sharedVerb(before, own);
            names = sharedVerb.isEmpty() ? names : List.of(sharedVerb + own);
            certainty = Certainty.SHARED;
        }
        Action action = action(names.get(0), verb);
        boolean doneBefore = !before.isEmpty() && before.get(before.size() - 1).action() == Action.DONE && index > 0;
        if (action == Action.UNCLEAR && measure == Measure.LEVEL && (numberFirst || doneBefore)) {
            action = Action.DONE;
        }
        boolean falls = falls(context, verb) || verb.isEmpty() && certainty == Certainty.INHERITED && measure != Measure.LEVEL
                && !before.isEmpty() && before.get(before.size() - 1).falls();
        return new NamedQuantity(context, names, measure, falls, certainty, action);
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

    /** 增长0.96%(低于全市3.87%), 增加18%和47%: a rate without words of its own is of the same kind. */
    private static Optional<Measure> sameAsOutside(QuantityContext context, Cleaned left, List<NamedQuantity> before) {
        boolean listed = context.link() == Link.LISTED && context.left().isBlank();
        if (context.link() != Link.BRACKETED && !listed || before.isEmpty() || !left.name().isEmpty()) {
            return Optional.empty();
        }
        NamedQuantity outside = before.get(before.size() - 1);
        return Optional.of(outside.measure()).filter(
                measure -> outside.context().quantity().baseUnit().equals(context.quantity().baseUnit()));
    }

    /** 引进A、B、C等6个农业招商项目: examples before 等 are not the name, the verb before them is. */
    private String behindOtherItems(QuantityContext context) {
        String left = context.left();
        String words = left.stripTrailing();
        Matcher amid = EXAMPLES_AMID.matcher(words);
        if (amid.find() && words.length() - amid.end() >= 3 && context.link() != Link.RUN_ON) {
            return (words.startsWith("累计") ? "累计" : "") + words.substring(amid.end());
        }
        boolean examples = words.endsWith("等") || words.endsWith("等地");
        boolean list = words.contains("、") && context.link() == Link.FIRST && startsName(context.right());
        if (!examples && !list) {
            return left;
        }
        for (int i = 0; i < words.length() && i < 12; i++) {
            Optional<Verb> verb = verbs.startingAt(words, i);
            if (verb.isPresent() && verb.get().text().length() > 1) {
                return verb.get().role() == Role.KEEP ? verb.get().text() : "";
            }
        }
        return "";
    }

    /** Whether what stands behind a number may be its name: words, but no verb of change. */
    private boolean startsName(String right) {
        String words = right.strip();
        return words.length() >= 2 && !GROWTH_BEHIND.matcher(words).find() && !right.isEmpty() && !Character.isWhitespace(right.charAt(0))
                && verbs.startingAt(words, 0).filter(verb -> CHANGING.contains(verb.role())).isEmpty();
    }

    private boolean isNumberFirst(QuantityContext context, Cleaned left, String right) {
        boolean percent = context.quantity().baseUnit().equals("%");
        if (left.name().isEmpty()) {
            return true;
        }
        if (left.verb().filter(v -> v.role() == Role.REACH).isPresent()) {
            return false;
        }
        boolean directly = !context.right().isEmpty() && !Character.isWhitespace(context.right().charAt(0));
        boolean shareOfName = percent && (left.verb().isPresent() || STATE_NAME.matcher(left.name()).find());
        return directly && !shareOfName && context.link() != Link.BRACKETED;
    }

    private String numberFirst(Cleaned left, String right) {
        Optional<Verb> verb = left.verb();
        if (verb.isEmpty()) {
            return left.name() + right;
        }
        if (verb.get().role() == Role.KEEP) {
            return left.name().endsWith(verb.get().text()) && left.name().length() > 10 ? verb.get().text() + right : left.name() + right;
        }
        return right;
    }

    /** 7个紧密型教育集团建设、城乡学校计划: what is listed behind a finished name has no number. */
    private String firstItem(String right) {
        int comma = right.indexOf('、');
        boolean finished = comma > 3 && verbs.endingAt(right, comma).filter(verb -> verb.role() == Role.KEEP).isPresent();
        return finished ? right.substring(0, comma) : right;
    }

    /** 864个小区、143个村全部实施封闭管理: what is said behind the last item is said of all. */
    private String sharedTail(List<QuantityContext> contexts, int index, String right) {
        int last = index;
        while (last + 1 < contexts.size() && last - index < LONGEST_LIST && contexts.get(last + 1).link() == Link.LISTED
                && contexts.get(last + 1).left().isBlank()) {
            last++;
        }
        if (last == index || right.length() > 6) {
            return "";
        }
        String tail = contexts.get(last).right();
        for (int i = 1; i < tail.length(); i++) {
            Optional<Verb> verb = verbs.startingAt(tail, i);
            if (verb.isPresent() && verb.get().text().length() > 1) {
                return cleaner.after(tail.substring(i));
            }
        }
        return "";
    }

    /** A和B均达到100%: both names have the number. */
    private List<String> splitShared(String left, String own, boolean numberFirst) {
        if (numberFirst || !ALL.matcher(left).find()) {
            return List.of(own);
        }
        List<String> names = new ArrayList<>();
        for (String name : own.split(NAME_SEPARATORS)) {
            String clean = cleaner.before(name).name();
            if (clean.length() >= 3) {
                names.add(clean);
            }
        }
        return names.size() < 2 ? List.of(own) : names;
    }

    private boolean needsHead(String own, Measure measure, QuantityContext context, List<NamedQuantity> before) {
        return own.isEmpty() || noise.isPart(own) || own.startsWith("连续") && (context.link() != Link.FIRST || STREAK.matcher(own).find()) || SHARE_OF.matcher(own).find()
                || measure != Measure.LEVEL && own.length() < 2 || isActionOnly(own) && (context.link() == Link.LISTED || sameUnitBefore(context, before))
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
        return next && last.measure() == Measure.LEVEL && !RELATIVE.matcher(last.indicator()).find()
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
    private String head(List<NamedQuantity> before, String text, QuantityContext context, String heading, Measure measure) {
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
        if (!own.isEmpty() && ending.isPresent() && ending.get().role() == Role.KEEP && isAction(own)) {
            base = base.substring(0, base.length() - ending.get().text().length());
        }
        String name = base + own;
        return name.isEmpty() ? own : name;
    }

    /** 信访批次下降18.3%、人次下降1.7%: one side of a thing takes the place of the other. */
    private String withoutPart(String head, String own) {
        for (int length = Math.min(5, head.length() - 2); length >= 2 && noise.isPart(own); length--) {
            if (noise.isPart(head.substring(head.length() - length))) {
                return head.substring(0, head.length() - length);
            }
        }
        return head;
    }

    private boolean isActionOnly(String own) {
        return verbs.startingAt(own, 0).filter(verb -> verb.role() == Role.KEEP && verb.text().length() == own.length()).isPresent();
    }

    private boolean isAction(String own) {
        return verbs.startingAt(own, 0).filter(verb -> verb.role() == Role.KEEP).isPresent();
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
        return last.indicator().startsWith("累计") && !own.startsWith("累计") ? "累计" : "";
    }

    private static Measure measure(QuantityContext context, Optional<Verb> verb, String name) {
        String unit = context.quantity().baseUnit();
        if (unit.equals("个百分点")) {
            return Measure.CHANGE;
        }
        boolean moves = verb.filter(v -> v.role() == Role.UP || v.role() == Role.DOWN).isPresent();
        boolean rate = unit.equals("%") || unit.equals("倍") || unit.equals("‰");
        boolean multiple = unit.equals("倍") && context.left().strip().endsWith("的");
        if (rate && (moves || multiple || GROWTH_NAME.matcher(name).find() || GROWTH_BEHIND.matcher(context.right()).find())) {
            return Measure.GROWTH;
        }
        return moves && !rate ? Measure.CHANGE : Measure.LEVEL;
    }

    private static boolean falls(QuantityContext context, Optional<Verb> verb) {
        return FALL_BEHIND.matcher(context.right()).find() || verb.filter(v -> v.role() == Role.DOWN).isPresent();
    }

    private Action action(String name, Optional<Verb> verb) {
        boolean keeps = begins(name, Role.KEEP) || ends(name, Role.KEEP);
        if (begins(name, Role.HOLD) || ends(name, Role.HOLD)) {
            return Action.STATE;
        }
        if (STATE_NAME.matcher(name).find() || verb.filter(v -> v.role() == Role.REACH).isPresent() && !keeps) {
            return Action.STATE;
        }
        boolean done = keeps || verb.filter(v -> v.role() == Role.DROP).isPresent();
        return done ? Action.DONE : Action.UNCLEAR;
    }

    private boolean begins(String name, Role role) {
        return verbs.startingAt(name, 0).filter(verb -> verb.role() == role).isPresent();
    }

    private boolean ends(String name, Role role) {
        return verbs.endingAt(name, name.length()).filter(verb -> verb.role() == role).isPresent();
    }
}
