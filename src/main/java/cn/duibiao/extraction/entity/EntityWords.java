package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Width;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which names are found: those of the {@code models/entity-*.tsv} files. Texts are in half width. */
final class EntityWords {

    /** What a word does in the search for names. */
    enum Kind { EDGE, BREAK, INNER, TITLE, PROPER, PERSON, NEVER }

    /** The end of a name and the types it makes. */
    record Suffix(Type type, Optional<Type> titled) {
    }

    private static final String NAMES = "entity-names.tsv";
    private static final String SUFFIXES = "entity-suffixes.tsv";
    private static final String WORDS = "entity-words.tsv";

    private final Map<Kind, Set<String>> words = new HashMap<>();
    private final PhraseTrie<Type> names;
    private final Map<String, Type> typeOfName;
    private final PhraseTrie<Suffix> suffixesBackwards;

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
        return loaded;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, KnowledgeFiles.Row row, String column)
            throws KnowledgeException {
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
        return words.getOrDefault(kind, Set.of()).stream().anyMatch(text::startsWith);
    }

    /** Names that everybody knows. */
    PhraseTrie<Type> names() {
        return names;
    }

    Optional<Type> typeOfName(String name) {
        return Optional.ofNullable(typeOfName.get(name));
    }

    /** The longest ending of names that ends here, with where it begins; it does not fill the text. */
    Optional<Ending> endingAt(String text, int end) {
        StringBuilder before = new StringBuilder(text.substring(Math.max(0, end - 12), end)).reverse();
        return suffixesBackwards.longestAt(before, 0)
                .map(match -> new Ending(end - match.span().end(), match.value()));
    }

    /** The ending of a name in a text. */
    record Ending(int start, Suffix suffix) {
    }
}
