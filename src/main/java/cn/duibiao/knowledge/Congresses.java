package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The years of the sessions of the National People's Congress: {@code models/congresses.tsv}. Immutable. */
public final class Congresses {

    private static final String FILE = "congresses.tsv";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Map<String, List<Integer>> years;

    private Congresses(Map<String, List<Integer>> years) {
        this.years = Map.copyOf(years);
    }

    /**
     * Reads the years.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static Congresses load(KnowledgeFiles files) {
        Map<String, List<Integer>> years = new HashMap<>();
        for (Row row : files.table(FILE, "term", "sessions")) {
            try {
                years.put(row.require("term"), row.list("sessions").stream().map(Integer::valueOf).toList());
            } catch (NumberFormatException e) {
                throw row.error("no year: " + e.getMessage());
            }
        }
        return new Congresses(years);
    }

    /**
     * The year of a session.
     *
     * @param term    number of the congress in Chinese, e.g. 十三
     * @param session number of the session in Chinese, e.g. 四
     */
    public OptionalInt year(String term, String session) {
        List<Integer> sessions = years.getOrDefault(term, List.of());
        int number = NUMERALS.indexOf(session);
        return session.length() == 1 && number >= 0 && number < sessions.size()
                ? OptionalInt.of(sessions.get(number)) : OptionalInt.empty();
    }
}
