package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.segmentation.SegmentedSentence;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.PhraseTrie.Match;
import cn.duibiao.text.Span;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Finds the named entities of a document: known names and regions, titles in book marks, set formulas in quotes, and
 * names by how they end. HanLP's own entities run over the borders of names; they only help to tell proper names.
 *
 * <p>Immutable and safe to use from several threads.
 */
public final class EntityExtractor {

    private static final int LONGEST_AREA = 6;

    private final Regions regions;
    private final EntityWords words;
    private final SuffixNames suffixNames;
    private final FramedNames framedNames;
    private final QuotedNames quotedNames;
    private final ListedNames listedNames;

    private EntityExtractor(Regions regions, EntityWords words) {
        this.regions = regions;
        this.words = words;
        this.suffixNames = new SuffixNames(words);
        this.framedNames = new FramedNames(words);
        this.quotedNames = new QuotedNames(words);
        this.listedNames = new ListedNames(words);
    }

    /**
     * An extractor with the words of {@code models/entity-*.tsv}.
     *
     * @throws cn.duibiao.knowledge.KnowledgeException where a line of them is wrong
     */
    public static EntityExtractor load(KnowledgeFiles files, Regions regions) {
        return new EntityExtractor(regions, EntityWords.load(files));
    }

    /** The unique entities of a document, in order of first appearance. */
    public List<Entity> extract(SegmentedDocument segmented) {
        Optional<Region> home = segmented.document().metadata().region();
        List<SentenceWords> sentences = segmented.sentences().stream().map(sentence -> prepared(sentence, home)).toList();
        Map<String, Type> shortNames = DocumentNames.in(sentences, words, home);
        PhraseTrie<Type> shortNameTrie = PhraseTrie.of(shortNames);
        Map<String, Integer> quoted = quoted(sentences);
        FoundEntities found = new FoundEntities();
        for (SentenceWords plain : sentences) {
            List<FoundName> known = plain.known();
            List<FoundName> nicknames = shortNames.isEmpty() ? List.of() : known(plain.text(), shortNameTrie);
            SentenceWords sentence = nicknames.isEmpty() ? plain : plain.with(places(known, nicknames));
            List<FoundName> names = names(sentence, quoted);
            Stream.of(known, nicknames).flatMap(List::stream).filter(name -> !sentence.cutsTokens(name.span()))
                    .forEach(names::add);
            for (FoundName name : withoutOverlaps(names)) {
                String entity = sentence.text().substring(name.span().start(), name.span().end()).strip();
                found.add(entity, words.typeOfName(entity).orElse(name.type()));
                nested(sentence, name, found);
            }
        }
        return found.counted(sentences);
    }

    private SentenceWords prepared(SegmentedSentence sentence, Optional<Region> home) {
        String text = Width.fold(sentence.sentence().text());
        List<FoundName> known = known(text, words.names());
        return new SentenceWords(text, sentence.tokens(), regions.mentions(text, home), known, places(known, List.of()));
    }

    private static List<Span> places(List<FoundName> known, List<FoundName> nicknames) {
        return Stream.concat(known.stream(), nicknames.stream()).filter(name -> name.type() == Type.PLACE)
                .map(FoundName::span).toList();
    }

    /** The place that a longer name begins with: 青浦区 in 青浦区人民政府, but not 苏州 in 苏州河. */
    private void nested(SentenceWords sentence, FoundName name, FoundEntities found) {
        int start = name.span().start();
        for (Span quote : QuotedNames.between(sentence.text().substring(start, name.span().end()), '“', '”')) {
            String quoted = sentence.text().substring(start + quote.start(), start + quote.end());
            words.typeOfName(quoted).ifPresent(type -> {
                if (type == Type.POLICY && name.type() == Type.EVENT) {
                    found.add(quoted, type);
                } else {
                    found.addPart(quoted, type, sentence.text().substring(start, name.span().end()));
                }
            });
        }
        patterned(sentence.text().substring(start, name.span().end())).stream()
                .filter(inner -> inner.type() == Type.ORG && inner.span().start() == 0)
                .forEach(inner -> found.add(sentence.text().substring(start, start + inner.span().end()), Type.ORG));
        Optional<Span> place = sentence.placeFrom(start).filter(span -> span.end() < name.span().end() - 1);
        if (place.isPresent()) {
            addPlace(sentence, name, place.get(), found);
        } else if (name.type() == Type.PROJECT || name.type() == Type.PLACE) {
            sentence.tokenFrom(start).filter(token -> token.end() < name.span().end() - 1 && isPlace(sentence, token))
                    .ifPresent(token -> found.addPart(token.text(), Type.PLACE,
                            sentence.text().substring(start, name.span().end())));
        }
    }

    private static void addPlace(SentenceWords sentence, FoundName name, Span place, FoundEntities found) {
        String text = sentence.text().substring(place.start(), place.end());
        if (sentence.isRegion(place)) {
            found.add(text, Type.PLACE);
        } else if (!sentence.isCountry(place)) {
            found.addPart(text, Type.PLACE, sentence.text().substring(name.span().start(), name.span().end()));
        }
    }

    /** Whether HanLP takes a word for the name of a place or a person, and it is neither common nor a mere ending. */
    private boolean isPlace(SentenceWords sentence, Token token) {
        return token.text().length() > 1 && (token.pos().startsWith("ns") || token.pos().startsWith("nr"))
                && !words.isCommon(sentence.text(), token.start(), token.end())
                && words.endingAt(sentence.text(), token.end()).filter(end -> end.start() <= token.start()).isEmpty();
    }

    private List<FoundName> names(SentenceWords sentence, Map<String, Integer> quoted) {
        List<FoundName> names = new ArrayList<>(suffixNames.find(sentence));
        names.addAll(framedNames.find(sentence));
        names.addAll(quotedNames.find(sentence, quoted));
        names.addAll(listedNames.find(sentence));
        names.addAll(areas(sentence));
        names.addAll(patterned(sentence.text()));
        names.addAll(persons(sentence));
        sentence.regions().stream().filter(mention -> mention.region().level() != Region.Level.COUNTRY
                        && mention.span().length() > 1)
                .forEach(mention -> names.add(new FoundName(mention.span(), Type.PLACE, FoundName.WEAK)));
        return names;
    }

    private static List<FoundName> known(String text, PhraseTrie<Type> trie) {
        List<FoundName> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Match<Type>> match = trie.longestAt(text, at);
            match.ifPresent(name -> names.add(new FoundName(name.span(), name.value(), FoundName.WEAK)));
            at = match.map(name -> name.span().end()).orElse(at + 1);
        }
        return names;
    }

    private List<FoundName> patterned(String text) {
        List<FoundName> names = new ArrayList<>();
        for (EntityWords.NamePattern pattern : words.patterns()) {
            if (!pattern.isPossibleIn(text)) {
                continue;
            }
            Matcher matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                names.add(new FoundName(new Span(matcher.start(), matcher.end()), pattern.type(), FoundName.NORMAL));
            }
        }
        return names;
    }

    /** Provinces, counties, towns and the like that HanLP knows: 勐腊县. */
    private List<FoundName> areas(SentenceWords sentence) {
        return sentence.tokens().stream().filter(token -> token.pos().equals("ns") && token.text().length() > 2
                        && token.text().length() <= LONGEST_AREA && words.endsWith(Kind.AREA, token.text())
                        && words.longestStart(Kind.BREAK, token.text()) == 0
                        && !words.is(Kind.NEVER, token.text()) && !Numerals.isNumeral(token.text().charAt(0))
                        && !sentence.hasPlaceIn(token.start(), token.start() + 1))
                .map(token -> new FoundName(new Span(token.start(), token.end()), Type.PLACE, FoundName.WEAK)).toList();
    }

    private List<FoundName> persons(SentenceWords sentence) {
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.pos().equals("nr") && token.text().length() >= 2 && (i + 1 < sentence.tokens().size()
                    && words.is(Kind.PERSON, sentence.tokens().get(i + 1).text())
                    || words.endsAt(Kind.PERSON, sentence.text(), token.start()))) {
                names.add(new FoundName(new Span(token.start(), token.end()), Type.PERSON, FoundName.NORMAL));
            }
        }
        return names;
    }

    /** The stronger of names that overlap, and of equally strong ones the longer. */
    private static List<FoundName> withoutOverlaps(List<FoundName> names) {
        List<FoundName> byRank = new ArrayList<>(names);
        byRank.sort(Comparator.comparing(FoundName::strength, Comparator.reverseOrder())
                .thenComparing(name -> name.span().length(), Comparator.reverseOrder())
                .thenComparing(name -> name.span().start()));
        List<FoundName> kept = new ArrayList<>();
        boolean[] taken = new boolean[names.stream().mapToInt(name -> name.span().end()).max().orElse(0)];
        for (FoundName name : byRank) {
            boolean free = true;
            for (int i = name.span().start(); i < name.span().end(); i++) {
                free &= !taken[i];
            }
            if (free) {
                kept.add(name);
                Arrays.fill(taken, name.span().start(), name.span().end(), true);
            }
        }
        kept.sort(Comparator.comparing(name -> name.span().start()));
        return kept;
    }

    private static Map<String, Integer> quoted(List<SentenceWords> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (SentenceWords sentence : sentences) {
            for (Span span : QuotedNames.between(sentence.text(), '“', '”')) {
                counts.merge(sentence.text().substring(span.start(), span.end()), 1, Integer::sum);
            }
        }
        return counts;
    }
}
