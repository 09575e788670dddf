package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Wordings;
import java.util.regex.Pattern;

/** How words around a number say which period it is about. Immutable. */
final class PeriodWords {

    /** At the end of what stands before the older of two values. */
    final Pattern from;
    /** At the beginning of what stands between them. */
    final Pattern toBehind;
    final Pattern yearly;
    final Pattern inAll;
    final Pattern totalSoFar;
    /** The end of what stands before a time that opens a clause. */
    final Pattern opens;
    final Pattern rate;
    final Pattern alreadyStanding;
    final Pattern streak;
    final Pattern wholeTerm;
    final Pattern wholeYear;

    PeriodWords(Wordings words) {
        this.from = words.pattern("{from}[^,，、;；]*$");
        this.toBehind = words.pattern("^[^,，、;；]{0,10}{reaching}");
        this.yearly = words.pattern("{yearly}");
        this.inAll = words.pattern("{in_all}");
        this.totalSoFar = words.pattern("{total_so_far}");
        this.opens = words.pattern("[,，。:：;；]{intending}?{until}?$");
        this.rate = words.pattern("{rate_word}");
        this.alreadyStanding = words.pattern("{already_standing}");
        this.streak = words.pattern("{streak}$");
        this.wholeYear = words.pattern("{whole_year}");
        this.wholeTerm = words.pattern("{whole_term}");
    }
}
