package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import cn.duibiao.text.PhraseTrie;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The verbs of {@code models/verbs.tsv}. Immutable. */
public final class Verbs {

    private static final String FILE = "verbs.tsv";
    private static final String SO_FAR = "累计";

    private final PhraseTrie<Role> forwards;
    private final PhraseTrie<Role> backwards;
    private final Map<String, String> notBefore;
    private final Map<String, String> notAfter;

    /** What a verb does to the number behind or before it. */
    public enum Role {
        /** The number is how much more. */
        UP,
        /** The number is how much less. */
        DOWN,
        /** The number is the level that was or will be reached. */
        REACH,
        /** Says only that something was done. */
        DROP,
        /** What is done is what is counted. */
        KEEP,
        /** What is counted is what there is then; stays in the name, too. */
        HOLD
    }

    /** A verb found in a text. */
    public record Verb(String text, Role role) {
    }

    private Verbs(Map<String, Role> roles, Map<String, String> notBefore, Map<String, String> notAfter) {
        this.notBefore = Map.copyOf(notBefore);
        this.notAfter = Map.copyOf(notAfter);
        this.forwards = PhraseTrie.of(roles);
        this.backwards = PhraseTrie.backwards(roles);
    }

    public static Verbs load(KnowledgeFiles files) {
        Map<String, Role> roles = new HashMap<>();
        Map<String, String> notBefore = new HashMap<>();
        Map<String, String> notAfter = new HashMap<>();
        for (Row row : files.table(FILE, "verb", "role", "not_before", "not_after")) {
            roles.put(row.require("verb"), role(row));
            notBefore.put(row.require("verb"), row.get("not_before"));
            notAfter.put(row.require("verb"), row.get("not_after"));
        }
        return new Verbs(roles, notBefore, notAfter);
    }

    private static Role role(Row row) {
        try {
            return Role.valueOf(row.require("role").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("the role \"" + row.get("role") + "\" is none of up, down, reach, drop, keep, hold");
        }
    }

    /** The longest verb that ends at a place. */
    public Optional<Verb> endingAt(String text, int end) {
        return backwards.longestBackwards(text, end).map(match -> verb(text, match)).filter(verb -> !endsOtherWord(verb, text, end));
    }

    /** The longest verb that begins at a place. */
    public Optional<Verb> startingAt(String text, int start) {
        return forwards.longestAt(text, start).map(match -> verb(text, match)).filter(verb -> !beginsOtherWord(verb, text, start));
    }

    /** 有 of 有效发明专利. */
    private boolean beginsOtherWord(Verb verb, String text, int start) {
        int end = start + verb.text().length();
        return end < text.length() && notBefore.get(verb.text()).indexOf(text.charAt(end)) >= 0;
    }

    /** 组织 of 社会组织. */
    private boolean endsOtherWord(Verb verb, String text, int end) {
        int before = end - verb.text().length() - 1;
        return before >= 0 && notAfter.get(verb.text()).indexOf(text.charAt(before)) >= 0;
    }

    private static Verb verb(String text, PhraseTrie.Match<Role> match) {
        return new Verb(text.substring(match.span().start(), match.span().end()), match.value());
    }

    /** Whether a name begins with a verb of this role. */
    public boolean begins(String name, Role role) {
        return startingAt(name, 0).filter(verb -> verb.role() == role).isPresent();
    }

    /** Whether a name ends with a verb of this role. */
    public boolean ends(String name, Role role) {
        return endingAt(name, name.length()).filter(verb -> verb.role() == role).isPresent();
    }

    /** Whether a name is nothing but verbs of this role, one or several: 新辟调整, 累计建成. */
    public boolean isOnly(String name, Role role) {
        int at = name.startsWith(SO_FAR) ? SO_FAR.length() : 0;
        while (at < name.length()) {
            Optional<Verb> verb = startingAt(name, at).filter(found -> found.role() == role);
            if (verb.isEmpty()) {
                return false;
            }
            at += verb.get().text().length();
        }
        return !name.isEmpty();
    }
}
