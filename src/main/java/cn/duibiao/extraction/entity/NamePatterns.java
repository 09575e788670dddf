package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds names that follow a pattern: those of {@code models/entity-patterns.tsv}. */
final class NamePatterns {

    private static final String FILE = "entity-patterns.tsv";

    private final List<NamePattern> patterns;

    private NamePatterns(List<NamePattern> patterns) {
        this.patterns = patterns;
    }

    static NamePatterns load(KnowledgeFiles files) {
        return new NamePatterns(files.table(FILE, "type", "cues", "pattern").stream().map(row ->
                new NamePattern(EntityWords.constant(Type.class, row, "type"), row.list("cues"), pattern(row))).toList());
    }

    private static Pattern pattern(KnowledgeFiles.Row row) {
        try {
            return Pattern.compile(row.require("pattern"));
        } catch (PatternSyntaxException e) {
            throw row.error("no regular expression: " + e.getDescription());
        }
    }

    /**
     * The names in a text.
     *
     * @param text in half width
     */
    List<FoundName> find(String text) {
        List<FoundName> names = new ArrayList<>();
        for (NamePattern pattern : patterns) {
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

    /**
     * A pattern.
     *
     * @param cues where a text has none of these, there is no such name in it
     */
    private record NamePattern(Type type, List<String> cues, Pattern pattern) {

        boolean isPossibleIn(String text) {
            return cues.stream().anyMatch(text::contains);
        }
    }
}
