package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what carries a name on to the right: the stage of a work (沪苏通铁路|二期), its part in a place (苏州河|普陀段), one of
 * several buildings (金融中心|T1塔楼), or what is done to a road, a water or a place (望江路|快速化改造).
 */
final class NameExtensions {

    /** A stage, unless an ending of its own follows (二期|工程). */
    private static final Pattern STAGE = Pattern.compile("[一二三四五六](?:、[一二三四五六])?期(?!工程|项目|间)");
    private static final String PART = "段";
    /** The last letters of what is built in stages that have names; of a building, the stage is none. */
    private static final String STAGED = "路线速道桥厂";
    /** The last letters of roads, railways and waters, which have parts. */
    private static final String LINES = "路线河江速道渠";

    private static final Pattern BUILDING = Pattern.compile("(?:[A-Z][0-9]?|[0-9]{1,2}|[一二三四五六东西南北])(?:号)?(?:塔楼|楼(?![宇盘道])|号地块)|示范段");
    /** What may stand between a place and the work on it, or between two words for it. */
    private static final Pattern BETWEEN = Pattern.compile("(?:东岸|西岸|南岸|北岸|两岸|沿线|沿岸|和|及|与)");
    private static final Pattern END_OF_WORK = Pattern.compile("(?:[一二三四]期)?(?:工程|项目)|[一二三四]期");
    private static final int LONGEST_WORK = 5;
    private static final String WHOLE_WORK = "快速化";

    private final EntityWords words;

    NameExtensions(EntityWords words) {
        this.words = words;
    }

    /** The longer names that some names of a sentence begin. */
    List<FoundName> of(SentenceWords sentence, List<FoundName> names) {
        List<FoundName> longer = new ArrayList<>();
        for (FoundName name : names) {
            if (name.type() != Type.POLICY && name.type() != Type.PERSON && name.span().end() < sentence.text().length()) {
                stage(sentence, name).or(() -> part(sentence, name)).or(() -> branch(sentence, name))
                        .or(() -> building(sentence, name)).or(() -> work(sentence, name)).ifPresent(longer::add);
            }
        }
        return longer;
    }

    private static Optional<FoundName> stage(SentenceWords sentence, FoundName name) {
        String text = sentence.text();
        if (name.type() != Type.PROJECT && name.type() != Type.PLACE
                || STAGED.indexOf(text.charAt(name.span().end() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher stage = STAGE.matcher(text).region(name.span().end(), text.length());
        return stage.useTransparentBounds(true).lookingAt()
                ? Optional.of(new FoundName(new Span(name.span().start(), stage.end()), Type.PROJECT, FoundName.NORMAL))
                : Optional.empty();
    }

    /** The place in brackets where a body or a park has its branch: 湾区数字化产业园|(杨浦). */
    private static Optional<FoundName> branch(SentenceWords sentence, FoundName name) {
        String text = sentence.text();
        int end = name.span().end();
        return text.charAt(end) != '(' || end + 1 == text.length() ? Optional.empty() : sentence.placeFrom(end + 1)
                .filter(place -> text.startsWith(")", place.end()))
                .map(place -> new Span(name.span().start(), place.end() + 1))
                .map(span -> new FoundName(span, name.type(), FoundName.NORMAL));
    }

    private static Optional<FoundName> part(SentenceWords sentence, FoundName name) {
        String text = sentence.text();
        int end = name.span().end();
        return LINES.indexOf(text.charAt(end - 1)) < 0 ? Optional.empty() : sentence.placeFrom(end)
                .filter(place -> text.startsWith(PART, place.end()))
                .map(place -> new Span(name.span().start(), place.end() + PART.length()))
                .map(span -> new FoundName(span, name.type(), FoundName.NORMAL));
    }

    /** One of several buildings: 行政服务中心|2号楼. */
    private static Optional<FoundName> building(SentenceWords sentence, FoundName name) {
        Matcher building = BUILDING.matcher(sentence.text()).region(name.span().end(), sentence.text().length());
        return name.type() != Type.EVENT && building.useTransparentBounds(true).lookingAt()
                ? Optional.of(new FoundName(new Span(name.span().start(), building.end()), Type.PROJECT, FoundName.NORMAL))
                : Optional.empty();
    }

    /** What is done to a road, a water or another place that is no administrative area: 青溪港|贯通提升工程. */
    private Optional<FoundName> work(SentenceWords sentence, FoundName name) {
        if (name.type() != Type.PLACE && name.type() != Type.PROJECT || sentence.isRegion(name.span())) {
            return Optional.empty();
        }
        String text = sentence.text();
        int end = name.span().end();
        int from = behind(BETWEEN, text, end);
        int at = from;
        for (int length = workLength(text, at); length > 0; length = workLength(text, at)) {
            at = behind(BETWEEN, text, at + length);
        }
        int whole = at == from ? at : behind(END_OF_WORK, text, at);
        return at > from && (whole > at || text.startsWith(WHOLE_WORK, from) && at > from + WHOLE_WORK.length())
                ? Optional.of(new FoundName(new Span(name.span().start(), whole), Type.PROJECT, FoundName.NORMAL))
                : Optional.empty();
    }

    private int workLength(String text, int at) {
        return words.longestStart(Kind.WORKS, text.substring(at, Math.min(text.length(), at + LONGEST_WORK)));
    }

    private static int behind(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
