package cn.duibiao.knowledge;

import java.util.Locale;

/** The parts that words of {@code models/wordings.tsv} play around a number; the file explains each with an example. */
public enum WordingRole {

    // whether a number says how much there is
    PASSED, SURPASSED, ROUND_SCALE, CLASS_BOUND, RATIO_NOUN, CLASS_NOUN, NO_CLASS,

    // what a number says of its indicator
    GROWTH_NOUN, BOUND, GROWTH_MANNER, GROWTH_BEHIND, FALL_BEHIND, REACHING, RATE_WORD, STOCK_WORD, STOCK_ENDING, BEYOND, AIM_KIND,
    AIM_NOUN, BELOW,

    // whether it is wanted, reached or reckoned
    OLD_AIM, AIM_BEHIND, ASSIGNED, PLANNED, RECKONED, INTENDED, ALREADY,

    // its period
    FROM, YEARLY, IN_ALL, TOTAL_SO_FAR, INTENDING, UNTIL, ALREADY_STANDING, STREAK, WHOLE_TERM, WHOLE_YEAR,

    // what names, or does not name, what it counts
    AND, ET_CETERA, AFTER_EXAMPLES, EXAMPLES_END, SO_FAR, MANNER, HURRY, HURRIED, SHORT_NAME, SIZE_WORD, RANK_MANNER,
    RANK_VERB, RANK_AMONG, RANK_PLACE, ROUND_AMOUNT, SPENT, OF_TIME, TIME_TAKEN,

    // names that several numbers share
    EACH, PER_EACH, TOWN_AND_COUNTRY, TOWN, COUNTRY, ALL_OF, ALL_THEN, STATISTIC_ENDING, SHARED_ENDING,

    // names that are left out, in whole or in part
    SHARE_VERB, SHARE_LIKE, SHARE_NOUN, ABOUT, RELATIVE_AMOUNT, RELATIVE_RATE, CAPITAL_KIND, CAPITAL_NOUN, SIDE, STREAK_OF,
    TOTAL_OF, AMONG, EFFECT, EVENT_UNIT, TAKES_OBJECT, PART_OF_DOCUMENT, INDUSTRY_ENDING, TOPIC_ENDING, BARE_NOUN, RANK_NOUN,

    // clauses, comparisons, units
    AND_ALSO, LEVEL, TAKING, BREAKTHROUGH, THAN, COMPARED_WITH, THAN_LEVEL, MULTIPLE_OF, MEAN,
    RATE_NOUN_ENDING, PERSON_NOUN, POPULATION, MONEY_ENDING, GOAL_ENDING,

    // what time a part of a document speaks of
    COMPARED_TIME, PLAN_PERIOD, PLAN_PROGRESS, PLAN_EVENT, ADDRESS, LOOK_BACK, THESE_YEARS, THIS_WAS, OF_FIVE_YEARS, YEAR_IS, YEAR_THEME,
    THIS_YEAR, GONE_BY, WORK_LIST, DONE_LIST, GOAL_WORD, GOALS_ARE, BY_TIME,

    // tables of indicators
    TABLE_GROWTH, TABLE_GROWTH_ENDING, TABLE_FALL, TABLE_FALL_ENDING, TABLE_YEARLY, TABLE_YEARLY_GROWTH, TABLE_IN_STEP, TABLE_SUM,
    TABLE_REACHED, TABLE_AIMED, TABLE_BINDING, TABLE_EXPECTED;

    /** As it is written in the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
