package cn.duibiao.knowledge;

/** All that is known about the domain. Immutable. */
public record Knowledge(Regions regions, Themes themes, Indicators indicators, Units units, UnitGroups unitGroups,
                        Comparators comparators,
                        NonFacts nonFacts, Verbs verbs, NoiseWords noiseWords, TimeCues timeCues, Owners owners,
                        QualitativePhrases qualitativePhrases, TableColumns tableColumns, PlanPeriods planPeriods,
                        CommitmentWords commitmentWords,
                        ScopeWords scopeWords, Wordings wordings, CommonUnits commonUnits, IndicatorSynonyms indicatorSynonyms) {

    /**
     * Reads all data files.
     *
     * @throws KnowledgeException where one is missing or wrong, with file and line
     */
    public static Knowledge load(KnowledgeFiles files) {
        Units units = Units.load(files);
        return new Knowledge(Regions.load(files), Themes.load(files), Indicators.load(files), units, UnitGroups.load(files, units),
                Comparators.load(files), NonFacts.load(files), Verbs.load(files), NoiseWords.load(files),
                TimeCues.load(files), Owners.load(files), QualitativePhrases.load(files), TableColumns.load(files),
                PlanPeriods.load(files), CommitmentWords.load(files),
                ScopeWords.load(files), Wordings.load(files), CommonUnits.load(files),
                IndicatorSynonyms.load(files));
    }
}
