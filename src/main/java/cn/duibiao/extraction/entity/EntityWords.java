package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The words by which names are found: those of the {@code models/entity-*.tsv} files. Texts are in half width. */
final class EntityWords {

    /** What a word does in the search for names. */
    enum Kind {
        TAIL, AFTER_QUOTE, LOOSE, EDGE, BREAK, INNER, TITLE, PROPER, PERSON, NEVER, FRAME, HONOUR, FRAMED, HONOURED, LEAD,
        RESULT, DEFINITE, LABEL, CONTINUED, WEAK
    }

    /** The end of a name and the types it makes. */
    record Suffix(Type type, Optional<Type> titled) {
    }

    private static final String NAMES = "entity-names.tsv";
    private static final String SUFFIXES = "entity-suffixes.tsv";
    private static final String WORDS = "entity-words.tsv";
    private static final String PATTERNS = "entity-patterns.tsv";

    private static final int LONGEST_WORD = 6;

    /** A pattern that names follow. */
    record NamePattern(Type type, Pattern pattern) {
    }

    private final Map<Kind, Set<String>> words = new HashMap<>();
    private final List<NamePattern> patterns = new ArrayList<>();
    private final PhraseTrie<Type> names;
    private final Map<String, Type> typeOfName;
    private final PhraseTrie<Suffix> suffixesBackwards;
    private CommonWords common;

    private EntityWords(Map<String, Type> typeOfName, Map<String, Suffix> suffixes) {
        this.typeOfName = Map.copyOf(typeOfName);
        this.names = PhraseTrie.of(typeOfName);
        Map<String, Suffix> backwards = new HashMap<>();
        suffixes.forEach((text, suffix) -> backwards.put(new StringBuilder(text).reverse().toString(), suffix));
        this.suffixesBackwards = PhraseTrie.of(backwards);
    }

    static EntityWords load(KnowledgeFiles files) {
        Map<String, Type> names = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(NAMES, "name", "type")) {
            names.put(Width.fold(row.require("name")), constant(Type.class, row, "type"));
        }
        Map<String, Suffix> suffixes = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(SUFFIXES, "suffix", "type", "titled")) {
            Optional<Type> titled = row.get("titled").isEmpty()
                    ? Optional.empty() : Optional.of(constant(Type.class, row, "titled"));
            suffixes.put(Width.fold(row.require("suffix")), new Suffix(constant(Type.class, row, "type"), titled));
        }
        EntityWords loaded = new EntityWords(names, suffixes);
        for (KnowledgeFiles.Row row : files.table(WORDS, "kind", "word")) {
            loaded.words.computeIfAbsent(constant(Kind.class, row, "kind"), kind -> new HashSet<>())
                    .add(Width.fold(row.require("word")));
        }
        loaded.common = CommonWords.load(files, loaded.words.getOrDefault(Kind.EDGE, Set.of()));
        for (KnowledgeFiles.Row row : files.table(PATTERNS, "type", "pattern")) {
            loaded.patterns.add(new NamePattern(constant(Type.class, row, "type"), pattern(row)));
        }
        return loaded;
    }

    private static Pattern pattern(KnowledgeFiles.Row row) {
        try {
            return Pattern.compile(row.require("pattern"));
        } catch (PatternSyntaxException e) {
            throw row.error("no regular expression: " + e.getDescription());
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, KnowledgeFiles.Row row, String column) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(row.require(column))) {
                return constant;
            }
        }
        throw row.error("unknown " + column + ": " + row.get(column));
    }

    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a text begins with a word of this kind. */
    boolean startsWith(Kind kind, String text) {
        return longestStart(kind, text) > 0;
    }

    /** Whether a text ends with a word of this kind. */
    boolean endsWith(Kind kind, String text) {
        Set<String> ofKind = words.getOrDefault(kind, Set.of());
        for (int start = Math.max(0, text.length() - LONGEST_WORD); start < text.length(); start++) {
            if (ofKind.contains(text.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word of this kind that a text begins with, or 0. */
    int longestStart(Kind kind, String text) {
        Set<String> ofKind = words.getOrDefault(kind, Set.of());
        for (int end = Math.min(text.length(), LONGEST_WORD); end > 0; end--) {
            if (ofKind.contains(text.substring(0, end))) {
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

    List<NamePattern> patterns() {
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
