package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that stand side by side: paired with as many numbers (分别), or sharing one (均). */
final class ParallelNames {

    private static final int LONGEST_LIST = 12;
    private static final Pattern LIST_END = Pattern.compile(",\\s*$");
    private static final int SHORTEST_STATISTIC = 3;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final MeasureReader measures;
    private final Wordings wordings;
    private final Sides sides;
    private final SharedTails tails;
    private final WordPattern each;
    /** 氢能、储能营业收入分别增长20%: one number that all have. */
    private final WordPattern eachAtEnd;
    private final WordPattern etCetera;
    private final WordPattern all;
    private final WordPattern separator;
    private final WordPattern rate;
    private final WordPattern rateAtEnd;
    private final WordPattern perEach;
    private final WordPattern townAndCountry;
    private final WordPattern ofAim;
    private final WordPattern rank;
    private final WordPattern rankAtEnd;

    ParallelNames(NameCleaner cleaner, Verbs verbs, MeasureReader measures, Wordings wordings) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.measures = measures;
        this.wordings = wordings;
        this.sides = new Sides(wordings);
        this.tails = new SharedTails(verbs, wordings, sides);
        this.each = wordings.pattern("{each}");
        this.etCetera = wordings.pattern("{et_cetera}");
        this.eachAtEnd = wordings.pattern("{each}[^,，、]{0,6}$");
        this.all = wordings.pattern("(?<!(?<!\\d)年){all_of}{all_then}{0,2}[^、和与及均都]{0,6}$");
        this.separator = wordings.pattern("、|{and}");
        this.rate = wordings.pattern("{manner}?{relative_rate}");
        this.rateAtEnd = wordings.pattern("{relative_rate}$");
        this.townAndCountry = wordings.pattern("{town_and_country}");
        this.ofAim = wordings.pattern("(?:{aim_verb}{aim_kind}*|{aim_kind}+){aim_noun}的");
        this.perEach = wordings.pattern("^{per_each}");
        this.rank = wordings.pattern("{rank_noun}");
        this.rankAtEnd = wordings.pattern("{rank_noun}$");
    }

    /** How many quantities from here on belong to an 分别: as many as are listed behind it. */
    int eachGroup(List<QuantityContext> contexts, int from) {
        if (!each.isIn(contexts.get(from).left())) {
            return pairsUnsaid(contexts, from);
        }
        int size = 1;
        while (from + size < contexts.size() && size < LONGEST_LIST && contexts.get(from + size).link() == Link.LISTED
                && contexts.get(from + size).clause().equals(contexts.get(from).clause())) {
            size++;
        }
        return size;
    }

    /** 存款、贷款余额4260亿元、2425亿元: as many names as bare numbers pair off by themselves. */
    private int pairsUnsaid(List<QuantityContext> contexts, int from) {
        QuantityContext first = contexts.get(from);
        int size = 1;
        while (from + size < contexts.size() && size < LONGEST_LIST && isBare(contexts.get(from + size), contexts.get(from + size - 1))) {
            size++;
        }
        if (size == 1 || first.link() != Link.FIRST) {
            return 0;
        }
        String[] names = separator.split(first.left().strip());
        boolean named = Arrays.stream(names).allMatch(name -> name.strip().length() > 1);
        return names.length == size && named && tails.isStatistic(cleaner.before(first.left()).name()) ? size : 0;
    }

    private boolean isBare(QuantityContext here, QuantityContext before) {
        return here.link() == Link.LISTED && here.left().isBlank() && cleaner.after(before.right()).isEmpty()
                && cleaner.after(here.right()).isEmpty();
    }

    /**
     * 收入、税收分别达到646亿元和625亿元,增长12.7%和17%: how many quantities from here on pair off with those of the clause before.
     *
     * @return 0 if they do not
     */
    int sameOrderGroup(List<QuantityContext> contexts, int from, List<NamedQuantity> before) {
        QuantityContext first = contexts.get(from);
        if (first.link() != Link.FIRST || !Succession.isNextClause(first, before) || !cleaner.before(first.left()).name().isEmpty()) {
            return 0;
        }
        int size = listedFrom(contexts, from);
        Span clause = before.get(before.size() - 1).context().clause();
        List<NamedQuantity> last = before.stream().filter(named -> named.context().clause().equals(clause)).toList();
        boolean pairs = size > 1 && last.size() == size
                && last.stream().map(NamedQuantity::indicator).distinct().count() == size;
        return pairs ? size : 0;
    }

    /** The next numbers, listed without words of their own, of the same kind. */
    private static int listedFrom(List<QuantityContext> contexts, int from) {
        int size = 1;
        while (from + size < contexts.size() && size < LONGEST_LIST && contexts.get(from + size).link() == Link.LISTED
                && contexts.get(from + size).left().isBlank() && contexts.get(from + size - 1).right().isBlank()
                && contexts.get(from + size).quantity().baseUnit().equals(contexts.get(from).quantity().baseUnit())) {
            size++;
        }
        return size;
    }

    /** Numbers that have the names of as many numbers before them. */
    List<NamedQuantity> nameInSameOrder(List<QuantityContext> group, List<NamedQuantity> before) {
        Optional<Verb> verb = cleaner.before(group.get(0).left()).verb();
        List<NamedQuantity> named = new ArrayList<>();
        for (int k = 0; k < group.size(); k++) {
            String name = before.get(before.size() - group.size() + k).indicator();
            QuantityContext context = group.get(k);
            named.add(new NamedQuantity(context, List.of(name), measures.measure(context, verb, name),
                    measures.falls(context, verb), Certainty.SHARED, measures.action(name, verb)));
        }
        return named;
    }

    /** 合同外资、实到外资分别完成19.8亿、9亿美元: names and numbers pair off from the end. */
    List<NamedQuantity> nameEach(List<QuantityContext> group, List<NamedQuantity> before) {
        String left = group.get(0).left();
        Matcher paired = each.matcher(left);
        boolean saidSo = paired.find();
        String subjects = saidSo ? LIST_END.matcher(left.substring(0, paired.start())).replaceFirst("") : left;
        String said = saidSo ? left.substring(paired.end()) : "";
        String[] objects = separator.split(cleaner.before(said).name());
        String[] names = objects.length == group.size() && isDone(said) ? allDone(objects) : names(subjects, group, before);
        String share = shareOf(said);
        Optional<Verb> verb = cleaner.before(said).verb().or(() -> verbs.endingAt(left, left.length()));
        List<NamedQuantity> named = new ArrayList<>();
        for (int k = 0; k < group.size(); k++) {
            int at = names.length - group.size() + k;
            String name = at < 0 ? cleaner.before(subjects).name()
                    : sameOfOther(names, at).orElseGet(() -> tails.withTail(cleaner.before(names[at]).name(), tailFor(names, at)))
                    + share;
            QuantityContext context = group.get(k).left().isBlank() ? group.get(k).withLeft(said) : group.get(k);
            Measure measure = measures.measure(context, verb, name);
            String action = verb.filter(v -> v.role() == Role.KEEP).map(Verb::text).filter(v -> !name.startsWith(v)).orElse("");
            named.add(new NamedQuantity(context, List.of(action + orWhole(name, left)), measure,
                    measures.falls(context, verb), Certainty.SHARED, measures.action(name, verb)));
        }
        return named;
    }

    /** 批发业、零售业销售额和住宿业、餐饮业营业额: the next name that is whole ends as those before it do. */
    private String tailFor(String[] names, int at) {
        return Arrays.stream(names, at, names.length).map(name -> cleaner.before(name).name()).filter(tails::isStatistic).findFirst()
                .orElseGet(() -> cleaner.before(names[names.length - 1]).name());
    }

    /** The names that stand side by side; where there is only one, or none, those of the numbers before with it. */
    private String[] names(String subjects, List<QuantityContext> group, List<NamedQuantity> before) {
        int count = group.size();
        boolean rateOfEach = rate.matches(subjects.strip());
        if (before.size() >= count && wordings.forms(WordingRole.SO_FAR).contains(subjects.strip())) {
            return withoutAction(before, count).map(name -> subjects.strip() + name).toArray(String[]::new);
        }
        if (before.size() >= count && wordings.forms(WordingRole.SIZE_WORD).contains(subjects.strip())) {
            return withoutAction(before, count).map(name -> name + subjects.strip()).toArray(String[]::new);
        }
        if ((cleaner.before(subjects).name().isEmpty() || rateOfEach) && before.size() >= count) {
            return namedBefore(before, count, rateOfEach ? subjects.strip() : "");
        }
        if (areCounted(subjects, group, before)) {
            return namedBefore(before, count, "");
        }
        String[] listed = subjects.split("、");
        String[] names = ofSameThing(townAndCountry(listed.length == count ? listed : separator.split(subjects), count),
                group.get(0), before);
        Matcher per = perEach.matcher(cleaner.before(names[0]).name());
        if (per.find()) {
            for (int i = 1; i < names.length; i++) {
                names[i] = perEach.isIn(names[i]) ? names[i] : per.group() + names[i];
            }
        }
        return names;
    }

    /** 签约项目开工率、投产率分别达90%、80%, 签约项目50个,开工率、投产率分别达90%、80%: rates of the same thing. */
    private String[] ofSameThing(String[] names, QuantityContext context, List<NamedQuantity> before) {
        Matcher first = rateAtEnd.matcher(names[0].strip());
        boolean bare = Arrays.stream(names).skip(1).map(String::strip).allMatch(rate::matches);
        if (names.length < 2 || !bare || !first.find()) {
            return names;
        }
        boolean ofThingBefore = first.start() == 0 && Succession.isNextClause(context, before);
        String thing = ofThingBefore ? before.get(before.size() - 1).indicator() : names[0].strip().substring(0, first.start());
        return Stream.concat(Stream.of(first.group()), Arrays.stream(names).skip(1).map(String::strip))
                .map(one -> thing + one).toArray(String[]::new);
    }

    /** 25个省级项目、371个市级项目分别完成投资290亿元、895亿元: the names stand behind numbers of their own. */
    private boolean areCounted(String subjects, List<QuantityContext> group, List<NamedQuantity> before) {
        int count = group.size();
        if (before.size() < count || separator.split(subjects).length > 1) {
            return false;
        }
        List<NamedQuantity> counted = before.subList(before.size() - count, before.size());
        return counted.stream().allMatch(named -> named.context().clause().equals(group.get(0).clause()))
                && counted.get(count - 1).indicator().equals(cleaner.before(subjects).name());
    }

    /** 城乡居民收入分别为7万元和4万元: one word for two. */
    private String[] townAndCountry(String[] names, int count) {
        Matcher both = townAndCountry.matcher(names[names.length - 1]);
        if (count != 2 || names.length != 1 || !both.find()) {
            return names;
        }
        return new String[]{both.replaceFirst(wordings.forms(WordingRole.TOWN).get(0)),
                both.replaceFirst(wordings.forms(WordingRole.COUNTRY).get(0))};
    }

    /** 市属企业营业收入、利润分别增长: another measure of what the first name is about. */
    private Optional<String> sameOfOther(String[] names, int at) {
        String name = cleaner.before(names[at]).name();
        return at == 0 || !sides.isSide(name) ? Optional.empty()
                : sides.thing(cleaner.before(names[0]).name()).map(thing -> thing + name);
    }

    /** 收入21570元,纯收入8310元,分别增长9.7%和11.1%: the names are those of the numbers before. */
    private static String[] namedBefore(List<NamedQuantity> before, int count, String rate) {
        return before.subList(before.size() - count, before.size()).stream().map(named -> named.indicator() + rate)
                .toArray(String[]::new);
    }

    /** A、B分别新认定6家和3家,累计分别达到16家和9家: how many there are, of those that were newly named. */
    private Stream<String> withoutAction(List<NamedQuantity> before, int count) {
        return before.subList(before.size() - count, before.size()).stream().map(NamedQuantity::indicator)
                .map(name -> name.substring(verbs.startingAt(name, 0).filter(verb -> verb.role() == Role.KEEP)
                        .map(verb -> verb.text().length()).orElse(0)));
    }

    /** 分别占全市的70.7%和77.6%, 分别完成年度任务的135%和163%. */
    private String shareOf(String behind) {
        String words = behind.strip();
        if (wordings.beginning(WordingRole.SHARE_VERB, words).isEmpty()) {
            return ofAim.matches(words) ? words.substring(0, words.length() - 1) : "";
        }
        return (words.endsWith("的") ? words.substring(0, words.length() - 1) : words)
                + wordings.forms(WordingRole.SHARE_NOUN).get(0);
    }

    private static String orWhole(String name, String left) {
        return name.isEmpty() ? left.strip() : name;
    }

    /** Whether something was done to what is named, and not compared or shared. */
    private boolean isDone(String said) {
        return verbs.startingAt(said.strip(), 0).filter(verb -> verb.role() == Role.KEEP || verb.role() == Role.DROP).isPresent();
    }

    /** 分别新增A、B10家、8家: both are new; 分别建成国家级、市级产业园1家、4家: both are parks. */
    private String[] allDone(String[] names) {
        String last = names[names.length - 1];
        Matcher rankOfLast = rank.matcher(last);
        String noun = rankOfLast.lookingAt() ? last.substring(rankOfLast.end()) : "";
        String first = names[0];
        for (int i = 0; i < names.length; i++) {
            String verb = i == 0 ? "" : sharedVerb(List.of(first), names[i]);
            names[i] = verb + names[i] + (rankAtEnd.isIn(names[i]) ? noun : "");
        }
        return names;
    }

    /** 新增A、B各10家: both are new. */
    private String sharedVerb(List<String> names, String name) {
        if (names.isEmpty() || verbs.startingAt(name, 0).isPresent()) {
            return "";
        }
        return verbs.startingAt(names.get(0), 0).filter(verb -> verb.role() == Role.KEEP).map(Verb::text).orElse("");
    }

    /** 办理建议40件、提案50件,满意率均为100%: the rate is that of each. */
    Optional<List<String>> ratesOfAll(String left, List<NamedQuantity> before) {
        String own = cleaner.before(left).name();
        int size = (int) before.stream().filter(named -> named.context().clause().equals(before.get(before.size() - 1).context().clause()))
                .count();
        return size < 2 || !all.isIn(left) || !rate.matches(own) ? Optional.empty()
                : Optional.of(List.of(namedBefore(before, size, own)));
    }

    /** 家电、汽车等产业产值均增长10%: each of the examples has what stands behind 等. */
    private Optional<String[]> exampleNames(String own) {
        Matcher others = etCetera.matcher(own);
        if (!others.find() || own.indexOf('、') < 0 || own.indexOf('、') > others.start() || !tails.isStatistic(own)) {
            return Optional.empty();
        }
        String tail = own.substring(others.end());
        return Optional.of(Arrays.stream(separator.split(own.substring(0, others.start()))).map(name -> name + tail)
                .toArray(String[]::new));
    }

    /** Two whole statistics: no other reading of a single percentage makes sense. */
    private boolean areStatistics(QuantityContext context, String own) {
        if (!context.quantity().baseUnit().equals("%")) {
            return false;
        }
        String[] names = separator.split(own);
        return names.length > 1 && Arrays.stream(names).allMatch(name -> name.length() >= SHORTEST_STATISTIC && tails.isStatistic(name));
    }

    /** A和B均达到100%, 产值、增加值增长10%: both names have the number. */
    List<String> splitShared(QuantityContext context, String own, boolean numberFirst) {
        String left = context.left();
        boolean eachHas = eachAtEnd.isIn(left);
        if (numberFirst || !eachHas && !all.isIn(left) && !areStatistics(context, own)) {
            return List.of(own);
        }
        String[] parts = exampleNames(cleaner.before(left).name()).orElseGet(() -> separator.split(own));
        List<String> names = new ArrayList<>();
        for (String name : parts) {
            String bare = cleaner.before(name).name();
            String clean = eachHas ? tails.withTail(bare, cleaner.before(parts[parts.length - 1]).name()) : bare;
            if (clean.length() >= 3) {
                names.add(sharedVerb(names, clean) + clean);
            }
        }
        return names.size() < 2 ? List.of(own) : names;
    }
}
