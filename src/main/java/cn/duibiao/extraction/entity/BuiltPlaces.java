package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is being built from the body of the same name: a medical centre is an organisation, but a project where it is
 * 竣工 or listed under 等项目; an improvement is a programme, but a work where it has a place.
 */
final class BuiltPlaces {

    private static final String WORKS = "工程";
    private static final int FARTHEST = 60;
    private static final Pattern LISTED_AS_PROJECT = Pattern.compile("(?:、[^，,。；;、]{2,20}){0,5}等(?:一批|重点|重大|[0-9]+个)*项目");

    private final EntityWords words;

    BuiltPlaces(EntityWords words) {
        this.words = words;
    }

    boolean isBuilt(SentenceWords sentence, Span name) {
        String text = sentence.text();
        String named = text.substring(name.start(), name.end());
        if (named.endsWith(WORKS) && words.endsAt(Kind.WORKS, named, named.length() - WORKS.length())) {
            return sentence.hasPlaceIn(name.start(), name.end()) && sentence.placeFrom(name.start())
                    .filter(sentence::isRegion).isEmpty();
        }
        if (!words.endsWith(Kind.BUILDING, named)) {
            return false;
        }
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + FARTHEST));
        Matcher listed = LISTED_AS_PROJECT.matcher(after);
        return words.longestStart(Kind.RAISED, after) > 0 || words.endsAt(Kind.RAISED, text, name.start()) || listed.lookingAt();
    }
}
