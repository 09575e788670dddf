package cn.duibiao.progress;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.progress.Progress.Verdict;
import cn.duibiao.tables.DocumentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the targets of a place against later figures. A figure for the target's own period decides; before that, a level
 * is measured against the straight line from its base, a yearly growth against the compound growth so far, and what is to
 * be added over several years against the years' share of it.
 */
public final class ProgressReader {

    /** A target that is meant as about is met from this share of it on. */
    private static final double ABOUT = 0.98;

    /** Scopes of models/scope-words.tsv whose numbers add up over the years. */
    private static final Set<String> ADDED_UP = Set.of("new", "net_new", "done", "begun", "renewed", "repaired", "cumulative");

    private final Knowledge knowledge;
    private final Observations observations;

    public ProgressReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.observations = new Observations(knowledge);
    }

    /**
     * What became of each target, in the order of the targets' last years, then of the facts. Of several statements of
     * one target the plan's counts before a report's, the newer before the older.
     *
     * @param documents of the place
     */
    public List<Progress> read(List<DocumentRow> documents, List<Fact> facts) {
        List<Progress> progress = new ArrayList<>();
        for (List<Observation> series : observations.of(documents, facts).values()) {
            for (Observation target : targets(series)) {
                progress.add(progress(target, series.stream().filter(observation -> observation.mayAnswer(target)).toList()));
            }
        }
        progress.sort(Comparator.comparing(one -> one.target().years().last()));
        return progress;
    }

    private static List<Observation> targets(List<Observation> series) {
        Map<String, Observation> targets = new LinkedHashMap<>();
        series.stream().filter(Observation::isTarget).sorted(Comparator
                        .<Observation, Boolean>comparing(target -> !target.document().kind().isPlan())
                        .thenComparing(target -> -target.document().year()).thenComparing(target -> target.fact().confidence()))
                .forEach(target -> targets.putIfAbsent(target.years() + String.join(" ", target.scope().words()), target));
        return List.copyOf(targets.values());
    }

    private Progress progress(Observation target, List<Observation> news) {
        Map<Years, Observation> best = best(news);
        Observation outcome = best.get(target.years());
        if (outcome != null) {
            boolean meets = meets(outcome.number(), target.number(), target);
            return !meets && leavesOpen(outcome, target) ? noNews(target)
                    : new Progress(target, meets ? Verdict.REACHED : Verdict.BEHIND, List.of(outcome),
                    shown(outcome.number(), target) + sign(meets, target) + shown(target.number(), target));
        }
        if (target.fact().measure() == Measure.GROWTH && target.years().isSpan()) {
            return compound(target, best);
        }
        return target.years().isSpan() ? share(target, best) : line(target, best);
    }

    /** One figure for each period: of the newest document, a figure before an estimate, the surer before the less sure. */
    private static Map<Years, Observation> best(List<Observation> news) {
        Map<Years, Observation> best = new LinkedHashMap<>();
        news.stream().sorted(Comparator.<Observation, Integer>comparing(one -> -one.document().year())
                        .thenComparing(one -> one.fact().status() == Status.ESTIMATE)
                        .thenComparing(one -> one.fact().confidence()))
                .forEach(one -> best.putIfAbsent(one.years(), one));
        return best;
    }

    /** A figure that is itself only a bound (低于4.5%) does not say that a stricter target was missed. */
    private boolean leavesOpen(Observation outcome, Observation target) {
        Op op = outcome.fact().op();
        return isLess(target) ? op == Op.AT_MOST || op == Op.LESS_THAN : op == Op.AT_LEAST || op == Op.MORE_THAN;
    }

    /** The years of the span that are known, in order, without a gap from its first year. */
    private static List<Observation> run(Observation target, Map<Years, Observation> best) {
        List<Observation> run = new ArrayList<>();
        for (int year = target.years().first(); year <= target.years().last(); year++) {
            Observation one = best.get(new Years(year, year));
            if (one == null) {
                break;
            }
            run.add(one);
        }
        return run;
    }

    private Progress compound(Observation target, Map<Years, Observation> best) {
        List<Observation> run = run(target, best);
        if (run.isEmpty()) {
            return noNews(target);
        }
        double factor = run.stream().mapToDouble(one -> 1 + one.number() / 100).reduce(1, (a, b) -> a * b);
        double rate = 100 * (Math.pow(Math.max(0, factor), 1.0 / run.size()) - 1);
        boolean meets = meets(rate, target.number(), target);
        String product = run.stream().map(one -> "(1" + (one.number() < 0 ? "-" : "+") + shown(Math.abs(one.number())) + "%)")
                .reduce((a, b) -> a + "×" + b).orElse("");
        return new Progress(target, verdict(meets, run.size() == target.years().count()), run,
                "(" + product + ")^(1/" + run.size() + ")-1 = " + shown(rate) + "%" + sign(meets, target)
                + shown(target.number()) + "%");
    }

    private Progress share(Observation target, Map<Years, Observation> best) {
        List<Observation> run = target.fact().measure() == Measure.LEVEL && isAddedUp(target) ? run(target, best) : List.of();
        if (run.isEmpty()) {
            return noNews(target);
        }
        double sum = run.stream().mapToDouble(Observation::number).sum();
        double due = target.number() * run.size() / target.years().count();
        boolean meets = meets(sum, due, target);
        String formula = run.stream().map(one -> shown(one.number(), target)).reduce((a, b) -> a + "+" + b).orElse("") + " = "
                + shown(sum, target) + sign(meets, target) + shown(target.number(), target) + "×" + run.size() + "/"
                + target.years().count() + " = " + shown(due, target);
        return new Progress(target, !isLess(target) && sum >= target.number() ? Verdict.REACHED
                : verdict(meets, run.size() == target.years().count()), run, formula);
    }

    /** A level wanted for a year that has not come: the straight line from the last year before the target was set. */
    private Progress line(Observation target, Map<Years, Observation> best) {
        TreeMap<Integer, Observation> known = new TreeMap<>();
        best.forEach((years, one) -> {
            if (!years.isSpan() && years.last() < target.years().last()) {
                known.put(years.last(), one);
            }
        });
        Map.Entry<Integer, Observation> before = known.lowerEntry(target.document().year());
        if (target.fact().measure() != Measure.LEVEL || before == null || known.lastKey() < target.document().year()) {
            return noNews(target);
        }
        Observation base = before.getValue();
        Observation latest = known.lastEntry().getValue();
        int start = base.years().last();
        int now = latest.years().last();
        double due = base.number() + (target.number() - base.number()) * (now - start) / (target.years().last() - start);
        boolean meets = meets(latest.number(), due, target);
        String formula = shown(latest.number(), target) + sign(meets, target) + shown(base.number(), target) + "+("
                + shown(target.number(), target) + "-" + shown(base.number(), target) + ")×" + (now - start) + "/"
                + (target.years().last() - start) + " = " + shown(due, target);
        return new Progress(target, meets(latest.number(), target.number(), target) ? Verdict.REACHED : verdict(meets, false),
                List.of(base, latest), formula);
    }

    private static Verdict verdict(boolean meets, boolean complete) {
        return !meets ? Verdict.BEHIND : complete ? Verdict.REACHED : Verdict.ON_TRACK;
    }

    private static Progress noNews(Observation target) {
        return new Progress(target, Verdict.NO_NEWS, List.of(), "");
    }

    private boolean meets(double number, double wanted, Observation target) {
        double slack = target.fact().op() == Op.ABOUT ? Math.abs(wanted) * (1 - ABOUT) : 1e-9 * Math.abs(wanted);
        return isLess(target) ? number <= wanted + slack : number >= wanted - slack;
    }

    /** Whether less is better: the target's comparator says so, or else the indicator. */
    private boolean isLess(Observation target) {
        Op op = target.fact().op();
        if (op == Op.AT_MOST || op == Op.LESS_THAN || op == Op.AT_LEAST || op == Op.MORE_THAN) {
            return op == Op.AT_MOST || op == Op.LESS_THAN;
        }
        Optional<Indicator> known = knowledge.indicators().ofId(target.fact().canonical());
        return known.isPresent() ? known.get().better() == Indicator.Better.DOWN : target.number() < 0;
    }

    private String sign(boolean meets, Observation target) {
        return isLess(target) ? (meets ? " ≤ " : " > ") : (meets ? " ≥ " : " < ");
    }

    /** A number in the unit of the target. */
    private static String shown(double number, Observation target) {
        return shown(number / target.factor());
    }

    /** Whether the numbers of several years may be added: those of what is built or newly won, never those of what is there. */
    private boolean isAddedUp(Observation target) {
        String name = target.fact().indicator() + knowledge.indicators().ofId(target.fact().canonical())
                .map(Indicator::name).orElse("");
        return !target.fact().unit().equals("%")
                && knowledge.scopeWords().inClause(name).stream().anyMatch(ADDED_UP::contains);
    }

    private static String shown(double number) {
        double size = Math.abs(number);
        double scale = size >= 1e8 ? 1e8 : size >= 1e5 ? 1e4 : 1;
        String digits = String.format(Locale.ROOT, "%.2f", number / scale).replaceAll("0+$", "").replaceAll("\\.$", "");
        return digits + (scale == 1e8 ? "亿" : scale == 1e4 ? "万" : "");
    }
}
