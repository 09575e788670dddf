package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.Optional;

/** Finds the names that a longer name contains: 青浦区 in 青浦区人民政府, “四好农村公路” in “四好农村公路”现场会, but not 苏州 in 苏州河. */
final class NameParts {

    /** A road that bears the name of a far city says nothing about it: 中山南二路. */
    private static final String ROAD = "路";

    private final EntityWords words;

    NameParts(EntityWords words) {
        this.words = words;
    }

    void add(SentenceWords sentence, FoundName name, FoundEntities found) {
        String text = sentence.text().substring(name.span().start(), name.span().end());
        quoted(name, text, found);
        if (name.strength() == FoundName.SURE) {
            words.patterns().find(text).stream()
                    .filter(inner -> inner.type() == Type.ORG && inner.span().start() == 0)
                    .forEach(inner -> found.add(text.substring(0, inner.span().end()), Type.ORG));
        }
        place(sentence, name, text, found);
    }

    private void quoted(FoundName name, String text, FoundEntities found) {
        for (Span quote : QuotedNames.between(text, '“', '”')) {
            String quoted = text.substring(quote.start(), quote.end());
            words.typeOfName(quoted).ifPresent(type -> {
                if (type == Type.POLICY && name.type() == Type.EVENT) {
                    found.add(quoted, type);
                } else {
                    found.addPart(quoted, type, text);
                }
            });
        }
    }

    /** The place at the beginning, which of all regions counts, and of other places where it also stands elsewhere. */
    private void place(SentenceWords sentence, FoundName name, String text, FoundEntities found) {
        int start = name.span().start();
        Optional<Span> place = sentence.placeFrom(start)
                .filter(span -> span.end() < name.span().end() - 1 && !isInKnownName(sentence.text(), span));
        if (place.isPresent()) {
            String placeName = text.substring(0, place.get().length());
            if (sentence.isRegion(place.get())) {
                if (name.type() == Type.PLACE && text.endsWith(ROAD)) {
                    return;
                }
                found.add(placeName, Type.PLACE);
            } else if (!sentence.isCountry(place.get())) {
                found.addPart(placeName, Type.PLACE, text);
            }
        } else if (name.type() == Type.PROJECT || name.type() == Type.PLACE) {
            sentence.tokenFrom(start).filter(token -> token.end() < name.span().end() - 1 && isPlace(sentence, token))
                    .ifPresent(token -> found.addPart(token.text(), Type.PLACE, text));
        }
    }

    /** Whether a place only belongs to the name of a known organisation: 龙华|医院. */
    private boolean isInKnownName(String text, Span place) {
        return words.names().longestAt(text, place.start())
                .filter(known -> known.value() == Type.ORG && known.span().end() > place.end()).isPresent();
    }

    /** Whether HanLP takes a word for the name of a place, and it is neither common nor a mere ending. */
    private boolean isPlace(SentenceWords sentence, Token token) {
        return token.text().length() > 1 && token.pos().startsWith("ns")
                && !words.isCommon(sentence.text(), token.start(), token.end())
                && words.endingAt(sentence.text(), token.end()).filter(end -> end.start() <= token.start()).isEmpty();
    }
}
