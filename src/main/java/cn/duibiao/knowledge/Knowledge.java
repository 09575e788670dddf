package cn.duibiao.knowledge;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is known about the domain. Each data file is read when it is first asked for, since the commands that work with
 * results need only some. Thread-safe, and does not change.
 */
public final class Knowledge {

    private final Part<Regions> regions;
    private final Part<Themes> themes;
    private final Part<Indicators> indicators;
    private final Part<Units> units;
    private final Part<UnitGroups> unitGroups;
    private final Part<Comparators> comparators;
    private final Part<NonFacts> nonFacts;
    private final Part<Verbs> verbs;
    private final Part<NoiseWords> noiseWords;
    private final Part<TimeCues> timeCues;
    private final Part<Owners> owners;
    private final Part<QualitativePhrases> qualitativePhrases;
    private final Part<TableColumns> tableColumns;
    private final Part<PlanPeriods> planPeriods;
    private final Part<CommitmentWords> commitmentWords;
    private final Part<ScopeWords> scopeWords;
    private final Part<Wordings> wordings;
    private final Part<CommonUnits> commonUnits;
    private final Part<IndicatorSynonyms> indicatorSynonyms;

    private Knowledge(KnowledgeFiles files) {
        regions = new Part<>(files, Regions::load);
        themes = new Part<>(files, Themes::load);
        indicators = new Part<>(files, Indicators::load);
        units = new Part<>(files, Units::load);
        unitGroups = new Part<>(files, from -> UnitGroups.load(from, units()));
        comparators = new Part<>(files, Comparators::load);
        nonFacts = new Part<>(files, NonFacts::load);
        verbs = new Part<>(files, Verbs::load);
        noiseWords = new Part<>(files, NoiseWords::load);
        timeCues = new Part<>(files, TimeCues::load);
        owners = new Part<>(files, Owners::load);
        qualitativePhrases = new Part<>(files, QualitativePhrases::load);
        tableColumns = new Part<>(files, TableColumns::load);
        planPeriods = new Part<>(files, PlanPeriods::load);
        commitmentWords = new Part<>(files, CommitmentWords::load);
        scopeWords = new Part<>(files, ScopeWords::load);
        wordings = new Part<>(files, Wordings::load);
        commonUnits = new Part<>(files, CommonUnits::load);
        indicatorSynonyms = new Part<>(files, IndicatorSynonyms::load);
    }

    /** What data files say. Asking for a part throws a {@link KnowledgeException} where its file is missing or wrong. */
    public static Knowledge of(KnowledgeFiles files) {
        return new Knowledge(files);
    }

    /**
     * The same, but all files read now, so that none turns out to be wrong when half of the work is done.
     *
     * @throws KnowledgeException where a file is missing or wrong, with file and line
     */
    public static Knowledge whole(KnowledgeFiles files) {
        Knowledge knowledge = of(files);
        Stream.of(knowledge.regions, knowledge.themes, knowledge.indicators, knowledge.units, knowledge.unitGroups,
                knowledge.comparators, knowledge.nonFacts, knowledge.verbs, knowledge.noiseWords, knowledge.timeCues,
                knowledge.owners, knowledge.qualitativePhrases, knowledge.tableColumns, knowledge.planPeriods,
                knowledge.commitmentWords, knowledge.scopeWords, knowledge.wordings, knowledge.commonUnits,
                knowledge.indicatorSynonyms).forEach(Part::get);
        return knowledge;
    }

    public Regions regions() {
        return regions.get();
    }

    public Themes themes() {
        return themes.get();
    }

    public Indicators indicators() {
        return indicators.get();
    }

    public Units units() {
        return units.get();
    }

    public UnitGroups unitGroups() {
        return unitGroups.get();
    }

    public Comparators comparators() {
        return comparators.get();
    }

    public NonFacts nonFacts() {
        return nonFacts.get();
    }

    public Verbs verbs() {
        return verbs.get();
    }

    public NoiseWords noiseWords() {
        return noiseWords.get();
    }

    public TimeCues timeCues() {
        return timeCues.get();
    }

    public Owners owners() {
        return owners.get();
    }

    public QualitativePhrases qualitativePhrases() {
        return qualitativePhrases.get();
    }

    public TableColumns tableColumns() {
        return tableColumns.get();
    }

    public PlanPeriods planPeriods() {
        return planPeriods.get();
    }

    public CommitmentWords commitmentWords() {
        return commitmentWords.get();
    }

    public ScopeWords scopeWords() {
        return scopeWords.get();
    }

    public Wordings wordings() {
        return wordings.get();
    }

    public CommonUnits commonUnits() {
        return commonUnits.get();
    }

    public IndicatorSynonyms indicatorSynonyms() {
        return indicatorSynonyms.get();
    }

    /** What one file says, once it has been read. */
    private static final class Part<T> {

        private final KnowledgeFiles files;
        private final Function<KnowledgeFiles, T> load;
        private volatile T content;

        Part(KnowledgeFiles files, Function<KnowledgeFiles, T> load) {
            this.files = files;
            this.load = load;
        }

        T get() {
            return content == null ? read() : content;
        }

        private synchronized T read() {
            if (content == null) {
                content = load.apply(files);
            }
            return content;
        }
    }
}
