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

/**
 * Finds the named entities of a document. Rules propose known names, regions, what follows a pattern, and names by how they
 * end; a trained model then chooses among these and all other parts of a sentence. HanLP's own entities run over the borders
 * of names; they only help to tell proper names.
 *
 * <p>Safe to use from several threads.
 */
public final class EntityExtractor {

    /** Belongs to a programme: 健康松江|行动. */
    private static final String ACTION = "行动";

    private final Regions regions;
    private final EntityWords words;
    private final SuffixNames suffixNames;
    private final TokenNames tokenNames;
    private final WordTable wordTable;
    private final NameChooser chooser;

    private EntityExtractor(Regions regions, EntityWords words, FeatureWeights weights) {
        this.regions = regions;
        this.words = words;
        this.suffixNames = new SuffixNames(words);
        this.tokenNames = new TokenNames(words);
        this.wordTable = new WordTable(words);
        this.chooser = new NameChooser(weights);
    }

    /**
     * An extractor with the words and the model of {@code models/entity-*.tsv}.
     *
     * @throws cn.duibiao.knowledge.KnowledgeException where a line of them is wrong
     */
    public static EntityExtractor load(KnowledgeFiles files, Regions regions) {
        return new EntityExtractor(regions, EntityWords.load(files), FeatureWeights.load(files));
    }

    /** The unique entities of a document, in order of first appearance. */
    public List<Entity> extract(SegmentedDocument segmented) {
        return entities(proposals(segmented), chooser);
    }

    /** The unique entities that a model chooses in sentences. */
    List<Entity> entities(List<ChoiceSentence> sentences, NameChooser chooser) {
        FoundEntities found = new FoundEntities();
        for (ChoiceSentence sentence : sentences) {
            for (FoundName name : chooser.choose(sentence)) {
                int start = name.span().start();
                int end = name.span().end();
                found.add(sentence.text().substring(start, end).strip(), sentence.words().written().substring(start, end).strip(),
                        name.type());
            }
        }
        return found.counted(sentences.stream().map(ChoiceSentence::words).toList());
    }

    /** The sentences of a document with what the rules found in them. */
    List<ChoiceSentence> proposals(SegmentedDocument segmented) {
        Optional<Region> home = segmented.document().metadata().region();
        List<SentenceWords> sentences = segmented.sentences().stream().map(sentence -> prepared(sentence, home)).toList();
        Map<String, Type> shortNames = new HashMap<>(home.map(region -> TownNames.of(region, regions, words)).orElse(Map.of()));
        shortNames.putAll(DocumentNames.in(sentences, words, home));
        PhraseTrie<Type> shortNameTrie = PhraseTrie.of(shortNames);
        List<ChoiceSentence> proposals = new ArrayList<>(sentences.size());
        for (SentenceWords plain : sentences) {
            List<FoundName> known = plain.known();
            List<FoundName> nicknames = shortNames.isEmpty() ? List.of() : known(plain.text(), shortNameTrie);
            SentenceWords sentence = nicknames.isEmpty() ? plain : plain.with(places(known, nicknames));
            List<FoundName> names = names(sentence);
            addWhole(known, sentence, names);
            addWhole(nicknames, sentence, names);
            proposals.add(new ChoiceSentence(sentence, names, withoutOverlaps(names), wordTable));
        }
        return proposals;
    }

    private SentenceWords prepared(SegmentedSentence sentence, Optional<Region> home) {
        String text = Width.fold(sentence.sentence().text());
        List<FoundName> known = known(text, words.names());
        return new SentenceWords(sentence.sentence().text().toString(), text, sentence.tokens(),
                regions.mentions(text, home), known, places(known, List.of()),
                new Endings(text, words));
    }

    private static void addWhole(List<FoundName> found, SentenceWords sentence, List<FoundName> names) {
        for (FoundName name : found) {
            if (!sentence.cutsTokens(name.span())) {
                names.add(name);
            }
        }
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

    private List<FoundName> names(SentenceWords sentence) {
        List<FoundName> names = new ArrayList<>(suffixNames.find(sentence));
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
        if (names.size() < 2) {
            return names;
        }
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
}
