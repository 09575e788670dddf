package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Regions.Mention;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.segmentation.SegmentedSentence;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the named entities of a document: known names and regions, titles in book marks, set formulas in quotes, and
 * names by how they end. HanLP's own entities run over the borders of names; they only help to tell proper names.
 *
 * <p>Immutable and safe to use from several threads.
 */
public final class EntityExtractor {

    /** Belongs to a programme: 健康松江|行动. */
    private static final String ACTION = "行动";

    /** How often a quote must stand in a document, with and without its marks, to be a name. */
    private static final int OFTEN = 3;

    private final Regions regions;
    private final EntityWords words;
    private final SuffixNames suffixNames;
    private final FramedNames framedNames;
    private final QuotedNames quotedNames;
    private final NamingQuotes namingQuotes;
    private final ListedNames listedNames;
    private final TokenNames tokenNames;
    private final NameExtensions extensions;
    private final NameParts parts;

    private EntityExtractor(Regions regions, EntityWords words) {
        this.regions = regions;
        this.words = words;
        this.suffixNames = new SuffixNames(words);
        this.framedNames = new FramedNames(words);
        this.quotedNames = new QuotedNames(words);
        this.namingQuotes = new NamingQuotes(words);
        this.listedNames = new ListedNames(words);
        this.tokenNames = new TokenNames(words);
        this.extensions = new NameExtensions(words);
        this.parts = new NameParts(words);
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
        Map<String, Type> shortNames = new HashMap<>(home.map(region -> TownNames.of(region, regions, words)).orElse(Map.of()));
        shortNames.putAll(DocumentNames.in(sentences, words, home));
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
            names.addAll(extensions.of(sentence, names));
            for (FoundName name : withoutOverlaps(names)) {
                String entity = sentence.text().substring(name.span().start(), name.span().end()).strip();
                found.add(entity, words.typeOfName(entity).orElse(name.type()));
                parts.add(sentence, name, found);
            }
        }
        return found.counted(sentences);
    }

    private SentenceWords prepared(SegmentedSentence sentence, Optional<Region> home) {
        String text = Width.fold(sentence.sentence().text());
        List<FoundName> known = known(text, words.names());
        return new SentenceWords(text, JoinedNames.apart(text, sentence.tokens(), words),
                regions.mentions(text, home), known, places(known, List.of()));
    }

    private static List<Span> places(List<FoundName> known, List<FoundName> nicknames) {
        List<Span> places = new ArrayList<>();
        for (List<FoundName> names : List.of(known, nicknames)) {
            for (FoundName name : names) {
                if (name.type() == Type.PLACE) {
                    places.add(name.span());
                }
            }
        }
        return places;
    }

    private List<FoundName> names(SentenceWords sentence, Map<String, Integer> quoted) {
        List<FoundName> names = new ArrayList<>(suffixNames.find(sentence));
        names.addAll(framedNames.find(sentence));
        names.addAll(quotedNames.find(sentence, quoted));
        names.addAll(namingQuotes.find(sentence));
        names.addAll(listedNames.find(sentence));
        names.addAll(words.patterns().find(sentence.text()));
        names.addAll(tokenNames.find(sentence));
        for (Mention mention : sentence.regions()) {
            if (mention.region().level() != Region.Level.COUNTRY && mention.span().length() > 1
                    && !sentence.isInsideWords(mention.span())) {
                names.add(new FoundName(mention.span(), Type.PLACE, FoundName.WEAK));
                campaign(sentence.text(), mention.span()).ifPresent(names::add);
            }
        }
        return names;
    }

    /** What a region is to become: 平安|松江, unless the word belongs to what stands before it: 建设|健康|… is one, 心理健康|… none. */
    private Optional<FoundName> campaign(String text, Span region) {
        int start = region.start() - 2;
        boolean campaign = start >= 0 && words.is(Kind.CAMPAIGN, text.substring(start, region.start()))
                && (start == 0 || !Character.isIdeographic(text.charAt(start - 1))
                || start > 1 && words.is(Kind.BREAK, text.substring(start - 2, start)));
        int end = text.startsWith(ACTION, region.end()) ? region.end() + ACTION.length() : region.end();
        return campaign ? Optional.of(new FoundName(new Span(start, end), Type.POLICY, FoundName.NORMAL))
                : Optional.empty();
    }

    private static List<FoundName> known(String text, PhraseTrie<Type> trie) {
        List<FoundName> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Match<Type>> match = trie.longestAt(text, at);
            if (match.isPresent()) {
                Span span = match.get().span();
                boolean quotes = text.charAt(span.start()) == '“';
                names.add(new FoundName(span, match.get().value(), quotes ? FoundName.NORMAL : FoundName.WEAK));
                at = match.get().span().end();
            } else {
                at++;
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

    /** How often each text in quotes stands in them; one that stands in the document as often without them counts for more. */
    private Map<String, Integer> quoted(List<SentenceWords> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (SentenceWords sentence : sentences) {
            for (Span span : QuotedNames.between(sentence.text(), '“', '”')) {
                counts.merge(sentence.text().substring(span.start(), span.end()), 1, Integer::sum);
            }
        }
        PhraseTrie<String> quotes = PhraseTrie.of(counts.keySet().stream().filter(quote -> quote.length() > 2
                        && !words.isCommon(quote, 0, quote.length()))
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
        Map<String, Integer> all = new HashMap<>();
        for (SentenceWords sentence : sentences) {
            for (int at = 0; at < sentence.text().length(); at++) {
                quotes.allAt(sentence.text(), at).forEach(match -> all.merge(match.value(), 1, Integer::sum));
            }
        }
        all.forEach((quote, count) -> counts.merge(quote, count >= OFTEN ? count : 1, Math::max));
        return counts;
    }
}
