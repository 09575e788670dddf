package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds names that follow a pattern: those of {@code models/entity-patterns.tsv}. */
final class NamePatterns {

    private static final String FILE = "entity-patterns.tsv";

    private final List<NamePattern> patterns;
    /** The patterns that a text can have once it has one of these. */
    private final PhraseTrie<BitSet> cues;

    private NamePatterns(List<NamePattern> patterns, PhraseTrie<BitSet> cues) {
        this.patterns = patterns;
        this.cues = cues;
    }

    static NamePatterns load(KnowledgeFiles files) {
        List<NamePattern> patterns = new ArrayList<>();
        Map<String, BitSet> cues = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "type", "cues", "pattern")) {
            row.list("cues").forEach(cue -> cues.computeIfAbsent(cue, key -> new BitSet()).set(patterns.size()));
            patterns.add(new NamePattern(EntityWords.constant(Type.class, row, "type"), pattern(row)));
        }
        return new NamePatterns(List.copyOf(patterns), PhraseTrie.of(cues));
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
        BitSet possible = possible(text);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            NamePattern pattern = patterns.get(i);
            Matcher matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                names.add(new FoundName(new Span(matcher.start(), matcher.end()), pattern.type(), FoundName.NORMAL));
            }
        }
        return names;
    }

    private BitSet possible(String text) {
        BitSet possible = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            cues.allAt(text, at).forEach(cue -> possible.or(cue.value()));
        }
        return possible;
    }

    private record NamePattern(Type type, Pattern pattern) {
    }
}
