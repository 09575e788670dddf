package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which names are found: those of the {@code models/entity-*.tsv} files. Texts are in half width. */
final class EntityWords {

    /** What a word does in the search for names. */
    enum Kind {
        PERSON, AREA, HELP, TAIL, AFTER_QUOTE, LOOSE, EDGE, BREAK, INNER, TITLE, PROPER, NEVER, HONOURED, LEAD, DEFINITE, LABEL,
        CONTINUED, WEAK, COMPANY, AROUND, STRICT, NAMELESS, ORDER, PROVINCE, OPENING, TITLE_TAIL, TITLING,
        QUOTED, FOUNDING, OFFICE, CAMPAIGN, SEATED, PROVINCIAL, RAIL, MANNER, WORKS, BUILDING, RAISED
    }

    /**
     * The end of a name and the types it makes.
     *
     * @param quoted whether it only makes names of quotes
     */
    record Suffix(Type type, Optional<Type> titled, boolean quoted) {
    }

    private static final String NAMES = "entity-names.tsv";
    private static final String SUFFIXES = "entity-suffixes.tsv";
    private static final String WORDS = "entity-words.tsv";

    private final Map<String, Set<Kind>> kinds;
    private final Map<Kind, WordShape> shapes;
    private final NamePatterns patterns;
    private final PhraseTrie<Type> names;
    private final Map<String, Type> typeOfName;
    private final PhraseTrie<Suffix> suffixesBackwards;
    private CommonWords common;

    private EntityWords(Map<String, Set<Kind>> kinds, Map<String, Type> typeOfName, Map<String, Suffix> suffixes,
                        NamePatterns patterns) {
        this.kinds = kinds;
        this.shapes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            shapes.put(kind, WordShape.of(allOf(kind)));
        }
        this.patterns = patterns;
        this.typeOfName = Map.copyOf(typeOfName);
        this.names = PhraseTrie.of(typeOfName);
        this.suffixesBackwards = PhraseTrie.backwards(suffixes);
    }

    static EntityWords load(KnowledgeFiles files) {
        Map<String, Type> names = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(NAMES, "name", "type")) {
            names.put(Width.fold(row.require("name")), constant(Type.class, row, "type"));
        }
        Map<String, Set<Kind>> kinds = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(WORDS, "kind", "word")) {
            kinds.computeIfAbsent(Width.fold(row.require("word")), word -> EnumSet.noneOf(Kind.class))
                    .add(constant(Kind.class, row, "kind"));
        }
        Map<String, Suffix> suffixes = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(SUFFIXES, "suffix", "type", "titled")) {
            Optional<Type> titled = row.get("titled").isEmpty()
                    ? Optional.empty() : Optional.of(constant(Type.class, row, "titled"));
            String suffix = Width.fold(row.require("suffix"));
            boolean quoted = kinds.getOrDefault(suffix, Set.of()).contains(Kind.QUOTED);
            suffixes.put(suffix, new Suffix(constant(Type.class, row, "type"), titled, quoted));
        }
        EntityWords loaded = new EntityWords(kinds, names, suffixes, NamePatterns.load(files));
        loaded.common = CommonWords.load(files, loaded.allOf(Kind.EDGE));
        return loaded;
    }

    static <E extends Enum<E>> E constant(Class<E> type, KnowledgeFiles.Row row, String column) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(row.require(column))) {
                return constant;
            }
        }
        throw row.error("unknown " + column + ": " + row.get(column));
    }

    private Set<String> allOf(Kind kind) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().contains(kind)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean is(Kind kind, String word) {
        return !word.isEmpty() && shapes.get(kind).fits(word) && kinds(word).contains(kind);
    }

    /** All that a word does. */
    Set<Kind> kinds(String word) {
        return kinds.getOrDefault(word, Set.of());
    }

    /** Whether a text begins with a word of this kind. */
    boolean startsWith(Kind kind, String text) {
        return longestStart(kind, text) > 0;
    }

    /** Whether a text ends with a word of this kind. */
    boolean endsWith(Kind kind, String text) {
        return endsAt(kind, text, text.length());
    }

    /** Whether a word of this kind ends here. */
    boolean endsAt(Kind kind, String text, int end) {
        WordShape shape = shapes.get(kind);
        if (end == 0 || !shape.last().get(text.charAt(end - 1))) {
            return false;
        }
        for (int start = Math.max(0, end - shape.longest()); start < end; start++) {
            if (shape.first().get(text.charAt(start)) && is(kind, text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word of this kind that a text begins with, or 0. */
    int longestStart(Kind kind, String text) {
        WordShape shape = shapes.get(kind);
        if (text.isEmpty() || !shape.first().get(text.charAt(0))) {
            return 0;
        }
        for (int end = Math.min(text.length(), shape.longest()); end > 0; end--) {
            if (shape.last().get(text.charAt(end - 1)) && is(kind, text.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Whether a text is made of words that no name begins with. */
    boolean isGeneric(String text) {
        int at = 0;
        while (at < text.length()) {
            int word = longestStart(Kind.EDGE, text.substring(at));
            if (word == 0) {
                return false;
            }
            at += word;
        }
        return true;
    }

    /** Whether a part of a text is made of words that many reports share. */
    boolean isCommon(String text, int start, int end) {
        return common.cover(text, start, end);
    }

    /** Whether the name of a place, an organisation or an event that everybody knows stands in a part of a text. */
    boolean hasKnownName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (names.longestAt(text, i).filter(name -> name.span().end() <= end && name.value() != Type.POLICY)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    NamePatterns patterns() {
        return patterns;
    }

    /** Names that everybody knows. */
    PhraseTrie<Type> names() {
        return names;
    }

    Optional<Type> typeOfName(String name) {
        return Optional.ofNullable(typeOfName.get(name));
    }

    /** The longest ending of names that ends here, with where it begins. */
    Optional<Ending> endingAt(String text, int end) {
        return suffixesBackwards.longestBackwards(text, end)
                .map(match -> new Ending(match.span().start(), match.value()));
    }

    /** The ending of a name in a text. */
    record Ending(int start, Suffix suffix) {
    }
}
