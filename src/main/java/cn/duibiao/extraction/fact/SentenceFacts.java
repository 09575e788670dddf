package cn.duibiao.extraction.fact;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Section;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Quantity;
import cn.duibiao.extraction.quantity.QuantityFilter;
import cn.duibiao.extraction.quantity.QuantityScanner;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.knowledge.Indicator;
import cn.duibiao.knowledge.Indicators;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Owners;
import cn.duibiao.knowledge.PlanPeriods;
import cn.duibiao.knowledge.Units;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import cn.duibiao.text.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the facts of one sentence: quantities, then names, then time, status and owner. */
final class SentenceFacts {

    /**
     * What a sentence does not say itself.
     *
     * @param theme   of the sentence
     * @param frame   what its part of the document speaks of
     * @param kind    of the document
     * @param year    of the document
     * @param elsewhere whether its paragraph opened with another place, whose numbers may be those without an owner
     * @param subject put before names that have no subject of their own: the project of a table row; mostly ""
     */
    record Setting(Section section, String theme, TimeFrame frame, DocumentKind kind, int year, OwnerReader owners,
            boolean elsewhere, String subject) {
    }

    private final QuantityScanner scanner;
    private final QuantityFilter filter;
    private final ClauseSplitter clauses;
    private final Wordings words;
    private final WordPattern persons;
    private final WordPattern personsCounted;
    private final WordPattern visits;
    private final WordPattern money;
    private final WordPattern policyName;
    private final WordPattern campaignOver;
    private final MeasureReader measures;
    private final IndicatorNamer namer;
    private final PeriodWords periodWords;
    private final StatusWords statusWords;
    private final Comparison comparison;
    private final QualitativeTargets qualitative;
    private final Indicators indicators;
    private final Units units;
    private final PlanPeriods plans;
    private final StrengthReader strengths;
    private final ConfidenceRater confidences;

    SentenceFacts(Knowledge knowledge, QuantityScanner scanner, StrengthReader strengths) {
        this.scanner = scanner;
        this.strengths = strengths;
        this.filter = new QuantityFilter(knowledge.nonFacts(), knowledge.wordings());
        this.words = knowledge.wordings();
        this.clauses = new ClauseSplitter(words);
        this.persons = words.pattern("^[\\u4e00-\\u9fa5]{0,8}?{person_noun}");
        this.personsCounted = words.pattern("{population}$");
        this.visits = words.pattern("{visitor}$");
        this.money = words.pattern("{money_ending}$");
        this.policyName = words.pattern("{policy_act}[^,，;；]*{policy_unit}$");
        this.campaignOver = words.pattern("[两二三四五]年{campaign_noun}[^,，;；。]{0,8}{over}");
        this.measures = new MeasureReader(knowledge.verbs(), words);
        NameCleaner cleaner = new NameCleaner(knowledge.verbs(), knowledge.noiseWords(), knowledge.comparators(), words);
        this.namer = new IndicatorNamer(cleaner, measures, knowledge.verbs(), knowledge.noiseWords(), words);
        this.periodWords = new PeriodWords(words);
        this.statusWords = new StatusWords(words);
        this.comparison = new Comparison(knowledge.comparators(), words);
        this.qualitative = new QualitativeTargets(knowledge.qualitativePhrases(), knowledge.indicators(), cleaner, words);
        this.indicators = knowledge.indicators();
        this.units = knowledge.units();
        this.plans = knowledge.planPeriods();
        this.confidences = new ConfidenceRater(knowledge.verbs());
    }

    /** The facts of a sentence, in order of their numbers. */
    List<FactDraft> read(MappedText sentence, Setting setting) {
        String text = Width.fold(sentence);
        List<FactDraft> facts = new ArrayList<>();
        List<Quantity> quantities = filter.keep(text, scanner.scan(text));
        List<TimeMention> mentions = quantities.isEmpty() ? List.of()
                : TimeMention.in(text, plans, setting.frame(), setting.year());
        List<QuantityContext> contexts = clauses.contexts(text, quantities);
        List<NamedQuantity> named = namer.name(text, contexts, setting.subject().isEmpty() ? setting.section().heading() : "");
        if (!named.isEmpty()) {
            facts.addAll(ofNumbers(sentence, text, setting, mentions, named));
        }
        for (QualitativeTargets.Target target : qualitative.in(text, setting.frame().looksForward(), named)) {
            if (quantities.stream().noneMatch(quantity -> quantity.span().overlaps(target.words()))) {
                facts.add(draft(sentence, text, setting, target));
            }
        }
        facts.sort(Comparator.comparingInt(fact -> fact.value().start()));
        return facts;
    }

    private List<FactDraft> ofNumbers(MappedText sentence, String text, Setting setting, List<TimeMention> mentions,
                                      List<NamedQuantity> named) {
        List<FactDraft> facts = new ArrayList<>();
        PeriodReader periods = new PeriodReader(periodWords, text, setting.frame(), mentions, !setting.kind().isPlan());
        StatusReader statuses = new StatusReader(statusWords, measures, text, setting.frame());
        Map<Owners.Owner, Integer> governing = setting.owners().governing(text);
        int firstZone = setting.elsewhere() ? 0 : setting.owners().firstZone(text);
        int campaignOver = campaignOver(text);
        QuantityContext[] bounded = bounded(named);
        boolean mayHaveSubject = setting.owners().mayHaveSubject(text);
        Optional<String> zone = Optional.empty();
        for (int i = 0; i < named.size(); i++) {
            NamedQuantity one = named.get(i);
            Optional<QuantityContext> next = i + 1 < named.size() ? Optional.of(named.get(i + 1).context()) : Optional.empty();
            String period = periods.period(one, next);
            Status status = statuses.status(one, period);
            period = status == Status.ACTUAL ? periods.reachedBefore(period) : period;
            if (bounded[i] != one.context()) {
                one = new NamedQuantity(one.context().withRight(bounded[i].right()), one.indicators(), one.measure(), one.falls(),
                        one.certainty(), one.action());
            }
            Span span = one.context().quantity().span();
            Strength strength = strengths.of(status, text, span.start(), span.end());
            zone = setting.owners().zone(one, zone);
            Optional<String> subject = mayHaveSubject ? setting.owners().subject(text, one) : Optional.empty();
            String owner = setting.owners().owner(governing, one, zone, subject);
            boolean unsure = owner.isEmpty() && firstZone < span.start() || campaignOver < span.start()
                    || mayBePolicyName(one.context());
            Confidence most = unsure ? Confidence.MEDIUM : Confidence.HIGH;
            for (String indicator : one.indicators()) {
                facts.add(draft(sentence, setting, one, indicator, period, status, strength, owner, most));
            }
        }
        return facts;
    }

    /** 工业三年行动收官,新增产能250亿元: behind the end of a campaign numbers may be those of all its years. */
    private int campaignOver(String text) {
        Matcher matcher = campaignOver.matcher(text);
        return matcher.find() ? matcher.end() : text.length();
    }

    /** 10%、8%和6%以上, 25、40微克以内: for each number the last one of its list, which has what bounds them all. */
    private static QuantityContext[] bounded(List<NamedQuantity> named) {
        QuantityContext[] bounded = new QuantityContext[named.size()];
        for (int i = bounded.length - 1; i >= 0; i--) {
            QuantityContext here = named.get(i).context();
            boolean shared = i + 1 < bounded.length && sharesBound(here, named.get(i + 1).context());
            bounded[i] = shared ? bounded[i + 1] : here;
        }
        return bounded;
    }

    private static boolean sharesBound(QuantityContext here, QuantityContext next) {
        boolean adjacent = next.quantity().span().start() - here.quantity().span().end() == 1;
        return next.link() == QuantityContext.Link.LISTED && adjacent
                && here.quantity().baseUnit().equals(next.quantity().baseUnit());
    }

    /** 出台优化营商环境20条: what was issued, or how much of it. */
    private boolean mayBePolicyName(QuantityContext context) {
        return policyName.isIn(context.left().strip() + context.quantity().baseUnit());
    }

    private FactDraft draft(MappedText sentence, Setting setting, NamedQuantity named, String indicator,
                            String period, Status status, Strength strength, String owner, Confidence most) {
        QuantityContext context = named.context();
        Quantity quantity = context.quantity();
        String name = setting.subject() + indicator;
        String unit = unit(quantity, name, context.right());
        boolean difference = measures.isBeyondTarget(context.left()) || measures.isGap(context.left(), unit);
        Optional<Indicator> canonical = difference ? Optional.empty() : canonical(name, named.measure(), unit);
        return new FactDraft(setting.section(), name, canonical.map(Indicator::id).orElse(""),
                canonical.map(Indicator::theme).orElse(setting.theme()), named.measure(),
                signed(quantity.value(), named), unit, comparison.op(quantity, context.left(), context.right()), status,
                period, owner, Binding.NONE, strength,
                confidences.rate(named, name, canonical.isPresent(), period, setting.frame(), setting.kind()).atMost(most),
                sentence, quantity.span());
    }

    /** A number with a multiplier alone counts what its indicator ends with, or what follows: 参与人次84.7万, 预算收入298亿, 11万农户. */
    private String unit(Quantity quantity, String indicator, String right) {
        String unit = quantity.baseUnit();
        if (!unit.isEmpty() || !(quantity.value() instanceof Value.Single)) {
            return unit;
        }
        if (indicator.endsWith("人次")) {
            return "人次";
        }
        if (money.isIn(indicator) || words.beginning(WordingRole.ROUND_AMOUNT, right).isPresent()) {
            return "元";
        }
        if (words.beginning(WordingRole.HOUSE_NOUN, right).isPresent()) {
            return "户";
        }
        if (visits.isIn(indicator)) {
            return "人次";
        }
        return persons.isIn(right) || personsCounted.isIn(indicator) ? "人" : "";
    }

    /** 收入降幅收窄4个百分点 is no change of the income itself, 人口和GDP超过湾区的70% no amount of it. */
    private Optional<Indicator> canonical(String name, Measure measure, String unit) {
        if (measure == Measure.CHANGE && measures.isGrowthName(name)) {
            return Optional.empty();
        }
        String family = measure == Measure.GROWTH ? "" : units.family(unit);
        return indicators.meantBy(name, family)
                .filter(indicator -> !family.equals("share") || !indicator.families().contains("money"));
    }

    private static Value signed(Value value, NamedQuantity named) {
        boolean negative = named.falls() && named.measure() != Measure.LEVEL;
        if (!negative) {
            return value;
        }
        if (value instanceof Value.Single single) {
            return new Value.Single(single.number().negate());
        }
        return value instanceof Value.Range range ? new Value.Range(negate(range.high()), negate(range.low())) : value;
    }

    private static BigDecimal negate(BigDecimal number) {
        return number.negate();
    }

    private FactDraft draft(MappedText sentence, String text, Setting setting, QualitativeTargets.Target target) {
        TimeFrame frame = setting.frame();
        String period = target.measure() == Measure.LEVEL && !target.overTime() ? frame.lastYear() : frame.span();
        Status status = frame.looksForward() ? Status.TARGET : Status.ACTUAL;
        return new FactDraft(setting.section(), target.indicator(), target.canonical().map(Indicator::id).orElse(""),
                target.canonical().map(Indicator::theme).orElse(setting.theme()), target.measure(),
                new Value.Qualitative(), "", Op.EQUAL, status, period, "", Binding.NONE,
                strengths.of(status, text, target.words().start(), target.words().end()),
                confidences.rate(target, frame), sentence,
                new Span(target.words().start(), target.words().end()));
    }
}
