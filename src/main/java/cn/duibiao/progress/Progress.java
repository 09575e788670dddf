package cn.duibiao.progress;

import java.util.List;
import java.util.Locale;

/**
 * What became of a target.
 *
 * @param outcomes the numbers that the verdict rests on, the last year last; empty for no news
 * @param formula  how the verdict was reckoned, "" for no news
 */
public record Progress(Observation target, Verdict verdict, List<Observation> outcomes, String formula) {

    /** How it stands. */
    public enum Verdict {
        REACHED, ON_TRACK, BEHIND,
        /** No later document says. */
        NO_NEWS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Progress {
        outcomes = List.copyOf(outcomes);
    }
}
