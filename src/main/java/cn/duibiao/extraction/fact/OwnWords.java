package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NameCleaner.Cleaned;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of a quantity from the words of its own clause: before the number, behind it, or around it. */
final class OwnWords {

    private static final Set<Role> CHANGING = Set.of(Role.UP, Role.DOWN, Role.REACH);
    private static final Set<String> KINDS_OF = Set.of("money", "money_usd", "persons");
    private static final int LONGEST_LIST = 12;

    private static final int FARTHEST_ACTION = 12;
    private static final int LONGEST_EXAMPLES = 30;
    private static final int LONGEST_KINDS = 20;

    private static final char LIST_MARK = '、';
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final MeasureReader measures;
    private final Wordings wordings;
    /** 网易等土地出让项目: examples, 等, and the name. */
    private final WordPattern examplesAmid;
    private final WordPattern examplesAtEnd;
    /** 评估报告和40个专项报告: what stands before the conjunction is another thing. */
    private final WordPattern andAtEnd;
    /** How something was done does not name it: 8个项目全部按期完成. */
    private final WordPattern manner;
    /** Where a number puts its region says nothing of what it counts: 累计达2215家、居全国第一. */
    private final Ranks ranks;
    private final WordPattern roundAmount;
    private final WordPattern spent;
    private final WordPattern each;
    /** 我区运动员在亚运会上获2金: where something was won names it well enough. */
    private final WordPattern occasion;
    private final WordPattern statistic;
    private final WordPattern rank;
    private final WordPattern ofTime;

    OwnWords(NameCleaner cleaner, Verbs verbs, MeasureReader measures, Wordings words) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.measures = measures;
        this.wordings = words;
        this.examplesAmid = words.pattern("^([^等]{2,80}){et_cetera}{after_examples}?");
        this.examplesAtEnd = words.pattern("{examples_end}$");
        this.andAtEnd = words.pattern("(?<!^){and}$");
        this.manner = words.pattern("{manner}|{hurry}(?={hurried})");
        this.ranks = new Ranks(words);
        this.ofTime = words.pattern("^{of_time}");
        this.roundAmount = words.pattern("^”?{round_amount}");
        this.rank = words.pattern("{rank_noun}");
        this.statistic = words.pattern("(?:{statistic_ending}|{money_ending})$");
        this.occasion = words.pattern("^.*在(?=.{4,})");
        this.spent = words.pattern("{spent}$");
        this.each = words.pattern("{each}.*");
    }

    /**
     * What the words around a number say by themselves.
     *
     * @param name        perhaps ""
     * @param verb        next to the number
     * @param numberFirst whether the name, or its end, stands behind the number
     */
    record Read(String name, Optional<Verb> verb, Measure measure, boolean numberFirst) {
    }

    /**
     * Reads the words of a quantity.
     *
     * @param contexts all of the sentence
     * @param index    of the quantity among them
     * @param before   the quantities that have been named
     */
    Read read(List<QuantityContext> contexts, int index, List<NamedQuantity> before) {
        QuantityContext context = contexts.get(index);
        Optional<String> timeTaken = timeTaken(context);
        if (timeTaken.isPresent()) {
            return new Read(timeTaken.get(), Optional.empty(), Measure.LEVEL, true);
        }
        Cleaned left = changeFirst(cleaner.before(behindOtherItems(context, isCountedNext(contexts, index))), context);
        String behind = ranks.without(counted(contexts, index));
        String right = startsName(behind) ? manner.replaceAll(cleaner.after(firstItem(behind)), "") : "";
        Measure measure = MeasureReader.sameAsOutside(context, left, before)
                .orElseGet(() -> measures.measure(context, left.verb(), left.name()));
        boolean counted = measure == Measure.CHANGE && left.name().isEmpty() && !right.isEmpty() && left.verb().isPresent()
                && !context.quantity().baseUnit().equals("个百分点");
        if (counted) {
            return new Read(left.verb().get().text() + right, left.verb(), Measure.LEVEL, true);
        }
        boolean numberFirst = !right.isEmpty() && measure == Measure.LEVEL && isNumberFirst(context, left, right);
        if (!numberFirst) {
            return new Read(measure == Measure.GROWTH ? withoutCause(left.name()) : left.name(), left.verb(), measure, false);
        }
        String tail = context.link() == Link.FIRST ? sharedTail(contexts, index, right) : "";
        return new Read(numberFirst(left, right) + tail, left.verb(), measure, true);
    }

    /** 带动工业投资增长8%: the investment grew, whatever made it grow. */
    private String withoutCause(String name) {
        Optional<String> cause = wordings.beginning(WordingRole.CAUSE, name);
        return cause.filter(word -> statistic.isIn(name)).map(word -> name.substring(word.length())).orElse(name);
    }

    /** 90个省级项目完成投资70亿元: what was done and measured next is not what the first number counts. */
    private String counted(List<QuantityContext> contexts, int index) {
        String right = behindClause(contexts.get(index).right());
        boolean measuredNext = index + 1 < contexts.size() && contexts.get(index + 1).link() == Link.RUN_ON
                && contexts.get(index + 1).left().equals(right);
        for (int i = 2; measuredNext && i < right.length() - 2; i++) {
            Optional<Verb> verb = verbs.startingAt(right, i);
            int length = verb.filter(found -> found.role() == Role.DROP).map(found -> found.text().length()).orElse(0);
            if (length > 1 && i + length <= right.strip().length() - 2) {
                return right.substring(0, i);
            }
        }
        return right;
    }

    /** 甲公司等8宗16万平方米产业用地: the name is behind the next number. */
    private boolean isCountedNext(List<QuantityContext> contexts, int index) {
        return index + 1 < contexts.size() && contexts.get(index + 1).link() == Link.RUN_ON
                && cleaner.before(contexts.get(index + 1).left()).name().isEmpty() && startsName(contexts.get(index + 1).right());
    }

    /** 100所达到二级标准的医院: what stands behind a clause on how things are is what is counted. */
    private String behindClause(String right) {
        int of = right.lastIndexOf('的');
        boolean clause = of > 2 && of + 2 < right.length() && verbs.startingAt(right, 0)
                .filter(verb -> verb.role() == Role.REACH && verb.text().length() > 1).isPresent();
        return clause && right.indexOf(',') < 0 ? right.substring(of + 1) : right;
    }

    /** 仅用58天完成摘牌: how long something took. */
    private Optional<String> timeTaken(QuantityContext context) {
        boolean time = context.quantity().unit().filter(unit -> unit.family().equals("time")).isPresent();
        boolean taken = time && spent.isIn(context.left().stripTrailing());
        String done = taken ? cleaner.after(ofTime.replaceFirst(context.right(), "")) : "";
        return done.length() < 2 ? Optional.empty() : Optional.of(done + wordings.forms(WordingRole.TIME_TAKEN).get(0));
    }

    /** 压减一般性支出10%: the verb of change stands before the name. */
    private Cleaned changeFirst(Cleaned left, QuantityContext context) {
        boolean rate = context.quantity().baseUnit().equals("%");
        boolean decided = left.verb().filter(verb -> CHANGING.contains(verb.role())).isPresent();
        if (!rate || decided) {
            return left;
        }
        return verbs.startingAt(left.name(), 0).filter(verb -> verb.role() == Role.UP || verb.role() == Role.DOWN)
                .filter(verb -> verb.text().length() > 1 && left.name().length() > verb.text().length() + 1)
                .map(verb -> new Cleaned(left.name().substring(verb.text().length()), Optional.of(verb))).orElse(left);
    }

    /**
     * 引进A、B、C等6个农业招商项目: examples before 等 are not the name, the verb before them is. Where only an action stands
     * behind them (燃气、供水管网等更新改造), they are all that there is.
     *
     * @param countedNext whether the next number stands directly behind this one, and what both count behind that
     */
    private String behindOtherItems(QuantityContext context, boolean countedNext) {
        String left = context.left();
        String words = left.stripTrailing();
        if (!context.quantity().noun().isEmpty()) {
            return occasion.replaceFirst(left, "");
        }
        boolean exemplified = wordings.forms(WordingRole.ET_CETERA).stream().anyMatch(words::contains);
        Matcher amid = examplesAmid.matcher(words);
        if (exemplified && amid.find() && words.length() - amid.end() >= 3 && context.link() != Link.RUN_ON) {
            String rest = words.substring(amid.end());
            if (ofKinds(context) && amid.end() <= LONGEST_KINDS) {
                return left;
            }
            return verbs.isOnly(cleaner.before(rest).name(), Role.KEEP) ? left : leadingAction(amid.group(1)) + rest;
        }
        boolean examples = exemplified && examplesAtEnd.isIn(words);
        if (examples && words.length() <= LONGEST_EXAMPLES && !startsName(context.right()) && !countedNext) {
            return left;
        }
        boolean list = (BRACKETED.matcher(words).replaceAll("").contains("、") || andAtEnd.isIn(words)) && context.link() == Link.FIRST
                && startsName(context.right());
        if (!examples && !list) {
            return left;
        }
        return leadingAction(words);
    }

    /** 争取专项债、特别国债等资金5亿元, 招引高校毕业生等人才4万人: examples of money and of people are kinds of it, no names. */
    private static boolean ofKinds(QuantityContext context) {
        return context.quantity().unit().filter(unit -> KINDS_OF.contains(unit.family())).isPresent();
    }

    /** The action that a list of examples begins with: 举办 of 高质量举办A、B等. */
    private String leadingAction(String words) {
        Optional<String> soFar = wordings.beginning(WordingRole.SO_FAR, words);
        if (soFar.isPresent()) {
            return soFar.get();
        }
        for (int i = 0; i < words.length() && i < FARTHEST_ACTION; i++) {
            int place = i;
            Optional<Verb> verb = verbs.startingAt(words, i);
            if (verb.isPresent() && verb.get().text().length() > 1) {
                return verb.filter(OwnWords::isKept).or(() -> verbs.startingAt(words, verbEnd(verb.get(), place)).filter(OwnWords::isKept))
                        .map(Verb::text).orElse("");
            }
        }
        return "";
    }

    private static int verbEnd(Verb verb, int start) {
        return start + verb.text().length();
    }

    private static boolean isKept(Verb verb) {
        return verb.role() == Role.KEEP;
    }

    /** Whether what stands behind a number may be its name: words, but no verb of change. */
    private boolean startsName(String right) {
        String words = right.strip();
        return (words.length() >= 2 || wordings.forms(WordingRole.SHORT_NAME).contains(words))
                && !roundAmount.isIn(words) && !measures.isGrowthBehind(words) && !right.isEmpty()
                && !Character.isWhitespace(right.charAt(0)) && right.charAt(0) != LIST_MARK
                && !cleaner.after(words).isEmpty()
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
        boolean shareOfName = percent && (left.verb().isPresent() || measures.isStateName(left.name()));
        return directly && !shareOfName && context.link() != Link.BRACKETED;
    }

    private String numberFirst(Cleaned left, String right) {
        Optional<Verb> verb = left.verb();
        if (verb.isEmpty()) {
            return left.name() + right;
        }
        if (verb.get().role() == Role.KEEP) {
            boolean far = left.name().endsWith(verb.get().text()) && left.name().length() > 10;
            return (far ? verb.get().text() : left.name()) + right;
        }
        return right;
    }

    /** 7个紧密型教育集团建设、城乡学校计划: what is listed behind a finished name has no number. */
    private String firstItem(String right) {
        int comma = right.indexOf('、');
        boolean finished = comma > 3 && verbs.endingAt(right, comma).filter(verb -> verb.role() == Role.KEEP).isPresent();
        return finished ? right.substring(0, comma) : right;
    }

    /** 864个小区、143个村全部实施封闭管理, 6个市属、12个区属医院项目: what is said behind the last item is said of all. */
    private String sharedTail(List<QuantityContext> contexts, int index, String right) {
        int last = index;
        while (last + 1 < contexts.size() && last - index < LONGEST_LIST && contexts.get(last + 1).link() == Link.LISTED
                && contexts.get(last + 1).left().isBlank()) {
            last++;
        }
        if (last == index || right.length() > 6) {
            return "";
        }
        // What is said of each is measured by numbers of its own.
        String tail = each.replaceFirst(contexts.get(last).right(), "");
        Matcher otherRank = rank.matcher(tail);
        if (rank.matches(right.strip()) && otherRank.lookingAt()) {
            return cleaner.after(tail.substring(otherRank.end()));
        }
        for (int i = 1; i < tail.length(); i++) {
            Optional<Verb> verb = verbs.startingAt(tail, i);
            if (verb.isPresent() && verb.get().text().length() > 1) {
                return cleaner.after(tail.substring(i));
            }
        }
        return "";
    }
}
