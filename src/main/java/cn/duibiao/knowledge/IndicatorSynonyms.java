package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of {@code models/indicator-synonyms.tsv}: different words for the same in names of indicators. Immutable. */
public final class IndicatorSynonyms {

    private static final String FILE = "indicator-synonyms.tsv";
    private static final String NOTHING = "-";

    private final PhraseTrie<String> words;

    private IndicatorSynonyms(PhraseTrie<String> words) {
        this.words = words;
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static IndicatorSynonyms load(KnowledgeFiles files) {
        Map<String, String> words = new HashMap<>();
        for (Row row : files.table(FILE, "word", "normal")) {
            words.put(row.require("word"), row.require("normal").equals(NOTHING) ? "" : row.get("normal"));
        }
        return new IndicatorSynonyms(PhraseTrie.of(words));
    }

    /** A name with every word that the table knows in its normal form. */
    public String normal(String name) {
        StringBuilder normal = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            Optional<PhraseTrie.Match<String>> match = words.longestAt(name, at);
            normal.append(match.map(PhraseTrie.Match::value).orElse(name.substring(at, at + 1)));
            at = match.map(found -> found.span().end()).orElse(at + 1);
        }
        return normal.toString();
    }
}
