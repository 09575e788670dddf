package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.segmentation.GluedWords;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sentence as the model for names sees it: finer words than HanLP's, and what the rules found. */
final class ChoiceSentence {

    /** HanLP's part of speech of names of persons. */
    private static final String PERSON = "nr";
    private static final String[] TITLED = new String[Type.values().length * Type.values().length];

    private final SentenceWords sentence;
    private final List<Token> tokens;
    private final List<Word> words;
    private final List<FoundName> kept;
    private final FoundName[] ruleAt;
    private final Map<Span, List<FoundName>> proposed = new LinkedHashMap<>();
    private final boolean[] proposalStarts;
    private final boolean[] proposalEnds;

    /**
     * @param proposed names that rules found, which may overlap
     * @param kept     those of them that are left where the stronger one of two wins
     */
    ChoiceSentence(SentenceWords sentence, List<FoundName> proposed, List<FoundName> kept, WordTable table) {
        this.sentence = sentence;
        this.kept = kept;
        int length = sentence.text().length();
        this.ruleAt = new FoundName[length];
        this.proposalStarts = new boolean[length + 1];
        this.proposalEnds = new boolean[length + 1];
        kept.forEach(name -> Arrays.fill(ruleAt, name.span().start(), name.span().end(), name));
        for (FoundName name : proposed) {
            this.proposed.computeIfAbsent(name.span(), span -> new ArrayList<>(2)).add(name);
            proposalStarts[name.span().start()] = true;
            proposalEnds[name.span().end()] = true;
        }
        this.tokens = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            if (isGlued(token)) {
                cut(token, table).forEach(part -> addParts(part, table));
            } else {
                addParts(token, table);
            }
        }
        this.words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(table.word(token));
        }
    }

    private boolean isGlued(Token token) {
        return GluedWords.isLong(token)
                && sentence.placeFrom(token.start()).filter(place -> place.end() == token.end()).isEmpty();
    }

    private List<Token> cut(Token token, WordTable table) {
        if (!sentence.hasPlaceIn(token.start(), token.end())) {
            return table.parts(token).stream()
                    .map(part -> new Token(part.text(), part.pos(), token.start() + part.start())).toList();
        }
        return GluedWords.apart(sentence.text(), token, start -> sentence.placeFrom(start).map(Span::end).orElse(-1));
    }

    /** Cuts a word where the rules let a name begin or end: 和|上海, 人大|代表. */
    private void addParts(Token token, WordTable table) {
        int from = token.start();
        for (int at = from + 1; at < token.end(); at++) {
            if (proposalStarts[at] || proposalEnds[at]) {
                tokens.add(part(token, from, at));
                from = at;
            }
        }
        if (from > token.start()) {
            tokens.add(part(token, from, token.end()));
        } else {
            withoutVerb(token, table);
        }
    }

    private static Token part(Token token, int start, int end) {
        String text = token.text().substring(start - token.start(), end - token.start());
        return new Token(text, GluedWords.posOf(text).orElse(token.pos()), start);
    }

    /** Cuts off the verb or the conjunction that HanLP takes for a part of the name of a person: 区|建设, 全会|和. */
    private void withoutVerb(Token token, WordTable table) {
        if (token.pos().equals(PERSON)) {
            for (int at = token.start() + 1; at < token.end(); at++) {
                int length = at - token.start();
                if (table.is(Kind.BREAK, token.text().substring(0, length)) || table.is(Kind.BREAK, token.text().substring(length))) {
                    tokens.add(part(token, token.start(), at));
                    tokens.add(part(token, at, token.end()));
                    return;
                }
            }
        }
        tokens.add(token);
    }

    String text() {
        return sentence.text();
    }

    SentenceWords words() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    Word word(int index) {
        return words.get(index);
    }

    /** How the name would end that ends with a word. */
    Optional<Ending> ending(int index) {
        return sentence.endingAt(tokens.get(index).end());
    }

    /** What the rules found, without overlaps. */
    List<FoundName> kept() {
        return kept;
    }

    /** The name of the rules that covers a place in the text. */
    Optional<FoundName> rule(int offset) {
        return Optional.ofNullable(ruleAt[offset]);
    }

    /** What rules proposed for exactly this part of the text. */
    List<FoundName> proposed(Span span) {
        return isProposalStart(span.start()) && isProposalEnd(span.end()) ? proposed.getOrDefault(span, List.of()) : List.of();
    }

    /** All parts of the text that rules proposed. */
    Set<Span> proposedSpans() {
        return proposed.keySet();
    }

    /** The word that begins at an offset, or a negative number. */
    int indexFrom(int offset) {
        return TokenPlaces.startingAt(tokens, offset);
    }

    /** The last of the words from one on that ends at an offset, or a negative number. */
    int indexTo(int offset, int first) {
        int last = first;
        while (last < tokens.size() && tokens.get(last).end() < offset) {
            last++;
        }
        return last < tokens.size() && tokens.get(last).end() == offset ? last : -1;
    }

    boolean isProposalStart(int offset) {
        return proposalStarts[offset];
    }

    boolean isProposalEnd(int offset) {
        return proposalEnds[offset];
    }

    /** The type that an ending makes, with the type of titles. */
    static String typeOf(Ending ending) {
        Type type = ending.suffix().type();
        Optional<Type> titled = ending.suffix().titled();
        return titled.isEmpty() ? type.name() : TITLED[type.ordinal() * Type.values().length + titled.get().ordinal()];
    }

    static {
        for (Type type : Type.values()) {
            for (Type titled : Type.values()) {
                TITLED[type.ordinal() * Type.values().length + titled.ordinal()] = type.name() + '/' + titled.name();
            }
        }
    }
}
