package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code models/noise-words.tsv} that do not belong to the name of an indicator. Immutable. */
public final class NoiseWords {

    private static final String FILE = "noise-words.tsv";

    private final List<String> begin;
    private final List<String> end;
    private final Set<String> parts;

    private NoiseWords(List<String> begin, List<String> end, Set<String> parts) {
        this.begin = begin;
        this.end = end;
        this.parts = parts;
    }

    public static NoiseWords load(KnowledgeFiles files) {
        List<Row> rows = files.table(FILE, "word", "where");
        return new NoiseWords(words(rows, Set.of("begin", "both")), words(rows, Set.of("end", "both")),
                Set.copyOf(words(rows, Set.of("part"))));
    }

    private static List<String> words(List<Row> rows, Set<String> where) {
        return rows.stream().filter(row -> where.contains(row.require("where"))).map(row -> row.require("word"))
                .distinct().sorted(Comparator.comparingInt(word -> -word.length())).collect(Collectors.toList());
    }

    public Optional<String> startingAt(String text, int start) {
        return begin.stream().filter(word -> text.startsWith(word, start)).findFirst();
    }

    public Optional<String> endingAt(String text, int to) {
        return end.stream().filter(word -> text.startsWith(word, to - word.length()))
                .filter(word -> parts.stream().noneMatch(part -> part.length() > word.length() && part.endsWith(word)
                        && text.startsWith(part, to - part.length()))).findFirst();
    }

    /** Whether a name says only which part or side of something is meant (面积, 开工), not of what. */
    public boolean isPart(String name) {
        return parts.contains(name);
    }
}
