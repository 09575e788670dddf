package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;

/** How words around a number say which period it is about. Immutable. */
final class PeriodWords {

    /** At the end of what stands before the older of two values. */
    final WordPattern from;
    /** At the beginning of what stands between them. */
    final WordPattern toBehind;
    final WordPattern yearly;
    /** 累计整备土地: what was done in all; other sums are in totalSoFar. */
    final WordPattern soFar;
    final WordPattern inAll;
    final WordPattern totalSoFar;
    /** The end of what stands before a time that opens a clause. */
    final WordPattern opens;
    final WordPattern rate;
    final WordPattern alreadyStanding;
    final WordPattern streak;
    final WordPattern wholeTerm;
    final WordPattern wholeYear;

    PeriodWords(Wordings words) {
        this.from = words.pattern("{from}[^,，、;；]*$");
        this.toBehind = words.pattern("^[^,，、;；]{0,10}{reaching}");
        this.yearly = words.pattern("{yearly}");
        this.soFar = words.pattern("{so_far}\\p{IsHan}");
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
