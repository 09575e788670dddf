package cn.duibiao.knowledge;

/** All that is known about the domain. Immutable. */
public record Knowledge(Regions regions, Themes themes, Indicators indicators, Units units, Comparators comparators,
                        NonFacts nonFacts, Verbs verbs, NoiseWords noiseWords, TimeCues timeCues, Owners owners,
                        QualitativePhrases qualitativePhrases, TableColumns tableColumns, PlanPeriods planPeriods) {

    /**
     * Reads all data files.
     *
     * @throws KnowledgeException where one is missing or wrong, with file and line
     */
    public static Knowledge load(KnowledgeFiles files) {
        return new Knowledge(Regions.load(files), Themes.load(files), Indicators.load(files), Units.load(files),
                Comparators.load(files), NonFacts.load(files), Verbs.load(files), NoiseWords.load(files),
                TimeCues.load(files), Owners.load(files), QualitativePhrases.load(files), TableColumns.load(files),
                PlanPeriods.load(files));
    }
}
