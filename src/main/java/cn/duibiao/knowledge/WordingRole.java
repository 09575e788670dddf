package cn.duibiao.knowledge;

import java.util.Locale;

/** The parts that words of {@code models/wordings.tsv} play around a number; the file explains each with an example. */
public enum WordingRole {

    // what a number says of its indicator
    GROWTH_NOUN, BOUND, GROWTH_MANNER, GROWTH_BEHIND, FALL_BEHIND, REACHING, RATE_WORD, STOCK_WORD, STOCK_ENDING, BEYOND, AIM_KIND,
    AIM_NOUN,

    // whether it is wanted, reached or reckoned
    OLD_AIM, AIM_BEHIND, RECKONED, INTENDED, ALREADY,

    // its period
    FROM, YEARLY, IN_ALL, TOTAL_SO_FAR, INTENDING, UNTIL, ALREADY_STANDING, STREAK, WHOLE_TERM;

    /** As it is written in the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
