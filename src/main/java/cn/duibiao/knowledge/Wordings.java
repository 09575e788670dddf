package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code models/wordings.tsv} that show how a number in running text is meant, by the part they play.
 * Immutable.
 *
 * <p>The file holds the words; the rules that use them hold the order in which words and marks follow each other, as
 * templates of regular expressions: {@code ^{bound}?的?{growth_behind}}.
 */
public final class Wordings {

    private static final String FILE = "wordings.tsv";
    private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z_]+)}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private final Map<WordingRole, List<Form>> forms;
    private final Map<WordingRole, List<String>> texts = new EnumMap<>(WordingRole.class);

    private record Form(String text, List<String> notAfter, List<String> notBefore) {

        String expression() {
            String behind = notAfter.isEmpty() ? "" : "(?<!" + anyOf(notAfter) + ")";
            String before = notBefore.isEmpty() ? "" : "(?!" + anyOf(notBefore) + ")";
            return behind + quoted(text) + before;
        }

        boolean standsAt(String whole, int start) {
            int end = start + text.length();
            return whole.startsWith(text, start) && notBefore.stream().noneMatch(word -> whole.startsWith(word, end))
                    && notAfter.stream().noneMatch(word -> whole.startsWith(word, start - word.length()));
        }

        private static String anyOf(List<String> texts) {
            return texts.stream().map(Form::quoted).collect(Collectors.joining("|"));
        }

        private static String quoted(String text) {
            return SPECIAL.matcher(text).replaceAll("\\\\$0");
        }
    }

    private Wordings(Map<WordingRole, List<Form>> forms) {
        this.forms = forms;
        forms.forEach((role, list) -> texts.put(role, list.stream().map(Form::text).toList()));
    }

    /**
     * Reads the words.
     *
     * @throws KnowledgeException where a line names no known role, with its number, and where a role has no words
     */
    public static Wordings load(KnowledgeFiles files) {
        Map<WordingRole, List<Form>> forms = new EnumMap<>(WordingRole.class);
        for (Row row : files.table(FILE, "role", "forms", "not_after", "not_before")) {
            row.require("forms");
            List<Form> known = forms.computeIfAbsent(role(row), role -> new ArrayList<>());
            row.list("forms").forEach(form -> known.add(new Form(form, row.list("not_after"), row.list("not_before"))));
        }
        for (WordingRole role : WordingRole.values()) {
            if (!forms.containsKey(role)) {
                throw new KnowledgeException(FILE, 0, "no line has the role \"" + role.code() + "\"");
            }
        }
        forms.values().forEach(list -> list.sort(Comparator.comparingInt((Form form) -> -form.text().length())));
        return new Wordings(forms);
    }

    private static WordingRole role(Row row) {
        try {
            return WordingRole.valueOf(row.require("role").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown role: " + row.get("role"));
        }
    }

    /** The longest word of a role that a text begins with. */
    public Optional<String> beginning(WordingRole role, String text) {
        return startingAt(role, text, 0);
    }

    /** The longest word of a role that begins at a place. */
    public Optional<String> startingAt(WordingRole role, String text, int start) {
        for (Form form : forms.get(role)) {
            if (form.standsAt(text, start)) {
                return Optional.of(form.text());
            }
        }
        return Optional.empty();
    }

    /** The longest word of a role that ends at a place. */
    public Optional<String> endingAt(WordingRole role, String text, int end) {
        for (Form form : forms.get(role)) {
            if (form.standsAt(text, end - form.text().length())) {
                return Optional.of(form.text());
            }
        }
        return Optional.empty();
    }

    /** The words of a role without what they must not stand next to, longest first. */
    public List<String> forms(WordingRole role) {
        return texts.get(role);
    }

    /**
     * A regular expression in which {@code {role}} stands for any word of the role.
     *
     * @throws IllegalArgumentException where it names no role
     */
    public WordPattern pattern(String template) {
        Pattern pattern = Pattern.compile(HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(
                anyOf(WordingRole.valueOf(hole.group(1).toUpperCase(Locale.ROOT))))));
        NeededRoles needed = new NeededRoles(role -> forms.get(role).size());
        return new WordPattern(pattern, needed.of(template).stream().flatMap(role -> texts.get(role).stream()).toList());
    }

    private String anyOf(WordingRole role) {
        return forms.get(role).stream().map(Form::expression).collect(Collectors.joining("|", "(?:", ")"));
    }
}
