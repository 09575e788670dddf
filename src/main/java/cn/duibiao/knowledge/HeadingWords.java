package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words at the end of a heading and at the start of the text behind it: {@code models/heading-words.tsv}. Immutable. */
public final class HeadingWords {

    private static final String FILE = "heading-words.tsv";

    private final Map<String, Integer> closers = new HashMap<>();
    private final PhraseTrie<Boolean> openers;
    private final List<Pattern> tops = new ArrayList<>();

    private HeadingWords(List<Row> rows) {
        Map<String, Boolean> begins = new HashMap<>();
        for (Row row : rows) {
            String text = row.require("text");
            switch (row.require("kind")) {
                case "closer" -> closers.put(text, 1);
                case "strong" -> closers.put(text, 3);
                case "opener" -> begins.put(text, true);
                case "top" -> {
                    try {
                        tops.add(Pattern.compile(text));
                    } catch (PatternSyntaxException e) {
                        throw row.error("no regular expression: " + e.getDescription());
                    }
                }
                default -> throw row.error("unknown kind: " + row.get("kind"));
            }
        }
        openers = PhraseTrie.of(begins);
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static HeadingWords load(KnowledgeFiles files) {
        return new HeadingWords(files.table(FILE, "kind", "text"));
    }

    /** How well a heading can end before a place: 0 not at all, 1 well, 3 nearly always. */
    public int closing(String text, int end) {
        int best = 0;
        for (int length = 2; length <= 8 && length <= end; length++) {
            best = Math.max(best, closers.getOrDefault(text.substring(end - length, end), 0));
        }
        return best;
    }

    /** Whether the text behind a heading can begin at a place. */
    public boolean opens(String text, int start) {
        return openers.longestAt(text, start).isPresent();
    }

    /** Whether a line without a number is a heading of the top level. */
    public boolean isTop(String line) {
        return tops.stream().anyMatch(top -> top.matcher(line).matches());
    }
}
