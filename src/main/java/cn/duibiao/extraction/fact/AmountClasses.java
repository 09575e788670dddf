package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names of things that are counted by how large they are: 营收过50亿元企业5家、过10亿元25家. */
final class AmountClasses {

    private static final String AMOUNT = "{passed}[\\d.一二两三四五六七八九十百千]+[万亿]*元?";

    private final WordPattern alone;
    private final WordPattern within;

    AmountClasses(Wordings words) {
        this.alone = words.pattern("^(.{0,2}?)(" + AMOUNT + ")的?$");
        this.within = words.pattern(AMOUNT);
    }

    /**
     * The name of another class of what was counted before.
     *
     * @param before the name that was read last
     * @param name   what stands at this number
     * @return empty where the name is no mere amount, or the one before speaks of none
     */
    Optional<String> likeTheOneBefore(String before, String name) {
        Matcher amount = alone.matcher(name);
        Matcher other = within.matcher(before);
        return amount.matches() && other.find() && before.startsWith(amount.group(1))
                ? Optional.of(before.substring(0, other.start()) + amount.group(2) + before.substring(other.end()))
                : Optional.empty();
    }
}
