package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;

/** Recognises where a number puts its region among others (跃居全市第三), which says nothing of what it counts. */
final class Ranks {

    private static final String RANK = "{size_word}?{rank_manner}*{rank_verb}*{rank_among}[^,、]{0,6}"
            + "(?:第[一二三四五六七八九十\\d]+|{rank_place})[位名]?";

    private final WordPattern atEnd;
    private final WordPattern whole;

    Ranks(Wordings words) {
        this.atEnd = words.pattern("(?:^|、)" + RANK + "$");
        this.whole = words.pattern("^[,，、]?" + RANK + "[,，、]?$");
    }

    /** The words behind a number without the rank that they end with. */
    String without(String words) {
        return atEnd.replaceFirst(words, "");
    }

    /** Whether a clause says nothing but a rank. */
    boolean isRank(String clause) {
        return whole.matches(clause.strip());
    }
}
