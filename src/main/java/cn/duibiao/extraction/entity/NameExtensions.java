package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what carries the name of a work on to the right: its stage (沪苏通铁路|二期) or its part in a place (苏州河|普陀段). */
final class NameExtensions {

    /** A stage, unless an ending of its own follows (二期|工程). */
    private static final Pattern STAGE = Pattern.compile("[一二三四五六](?:、[一二三四五六])?期(?!工程|项目|间)");
    private static final String PART = "段";
    /** The last letters of what is built in stages that have names; of a building, the stage is none. */
    private static final String STAGED = "路线速道桥厂";
    /** The last letters of roads, railways and waters, which have parts. */
    private static final String LINES = "路线河江速道渠";

    private NameExtensions() {
    }

    /** The longer names that some names of a sentence begin. */
    static List<FoundName> of(SentenceWords sentence, List<FoundName> names) {
        List<FoundName> longer = new ArrayList<>();
        for (FoundName name : names) {
            if (name.type() != Type.POLICY && name.type() != Type.PERSON && name.span().end() < sentence.text().length()) {
                stage(sentence, name).or(() -> part(sentence, name)).or(() -> branch(sentence, name)).ifPresent(longer::add);
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
}
