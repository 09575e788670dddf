package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.NamedQuantity.Certainty;
import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that stand side by side: paired with as many numbers (分别), or sharing one (均). */
final class ParallelNames {

    private static final String EACH = "分别";
    private static final Pattern ALL = Pattern.compile("(?<![人日平户月地银])(?<!(?<!\\d)年)(?:均|都|全部)(?:要|将)?(?:首次|预计|力争|确保)?[^、和与及均都]{0,6}$");
    private static final Pattern STATISTIC = Pattern.compile("(?:率|额|量|收入|税收|投资|资金|产出|产值|外资|总数|人数|面积|占比|比重|比例|浓度|费|支出|总值|增加值|水平|寿命|批次|人次)$");
    private static final String NAME_SEPARATORS = "、|和|与|及|以及";
    private static final int LONGEST_LIST = 12;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final MeasureReader measures;

    ParallelNames(NameCleaner cleaner, Verbs verbs, MeasureReader measures) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.measures = measures;
    }

    /** How many quantities from here on belong to an 分别: as many as are listed behind it. */
    static int eachGroup(List<QuantityContext> contexts, int from) {
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
    List<NamedQuantity> nameEach(List<QuantityContext> group, List<NamedQuantity> before) {
        String left = group.get(0).left();
        int each = left.indexOf(EACH);
        String[] names = left.substring(0, each).isBlank() && before.size() >= group.size() ? namedBefore(before, group.size())
                : left.substring(0, each).split(NAME_SEPARATORS);
        String share = shareOf(left.substring(each + EACH.length()));
        Optional<Verb> verb = cleaner.before(left.substring(each + EACH.length())).verb()
                .or(() -> verbs.endingAt(left, left.length()));
        List<NamedQuantity> named = new ArrayList<>();
        for (int k = 0; k < group.size(); k++) {
            int at = names.length - group.size() + k;
            String name = at >= 0 ? withTail(cleaner.before(names[at]).name(), cleaner.before(names[names.length - 1]).name()) + share : cleaner.before(left.substring(0, each)).name();
            QuantityContext context = group.get(k);
            Measure measure = measures.measure(context, verb, name);
            String action = verb.filter(v -> v.role() == Role.KEEP).map(Verb::text).filter(v -> !name.startsWith(v)).orElse("");
            named.add(new NamedQuantity(context, List.of(action + orWhole(name, left)), measure, measures.falls(context, verb), Certainty.SHARED, measures.action(name, verb)));
        }
        return named;
    }

    /** 楼宇、园区单位面积产出分别增长: what follows the last of the parallel nouns belongs to all of them. */
    private static String withTail(String name, String last) {
        if (name.equals(last) || name.isEmpty() || STATISTIC.matcher(name).find()) {
            return name;
        }
        if (name.length() == 1) {
            return STATISTIC.matcher(last).find() ? name + last.substring(1) : name;
        }
        int shared = last.lastIndexOf(name.substring(name.length() - 2));
        if (shared >= 0 && shared + 2 < last.length()) {
            return name + last.substring(shared + 2);
        }
        return last.length() > name.length() + 1 && STATISTIC.matcher(last).find() ? name + last.substring(name.length()) : name;
    }

    /** 收入21570元,纯收入8310元,分别增长9.7%和11.1%: the names are those of the numbers before. */
    private static String[] namedBefore(List<NamedQuantity> before, int count) {
        return before.subList(before.size() - count, before.size()).stream().map(NamedQuantity::indicator).toArray(String[]::new);
    }

    /** 分别占全市的70.7%和77.6%. */
    private static String shareOf(String behind) {
        String words = behind.strip();
        return words.startsWith("占") ? (words.endsWith("的") ? words.substring(0, words.length() - 1) : words) + "比重" : "";
    }

    private static String orWhole(String name, String left) {
        return name.isEmpty() ? left.strip() : name;
    }

    /** A和B均达到100%: both names have the number. */
    List<String> splitShared(String left, String own, boolean numberFirst) {
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
}
