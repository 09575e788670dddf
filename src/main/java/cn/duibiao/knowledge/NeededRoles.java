package cn.duibiao.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words a template of {@link Wordings} cannot do without: a text that matches {@code ^{bound}?的{growth_behind}}
 * holds a word of the role growth_behind.
 *
 * <p>What may be missing ({@code ?}, {@code *}, <code>{0,2}</code>) and what only looks around ({@code (?=…)}) is left out.
 */
final class NeededRoles {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z_]+)}");
    private static final String GROUP = "(?:";

    private final ToIntFunction<WordingRole> forms;

    /** @param forms how many words a role has: of two that are needed, the one with fewer is looked for */
    NeededRoles(ToIntFunction<WordingRole> forms) {
        this.forms = forms;
    }

    /** Roles of which a matching text holds a word of at least one; empty if it may hold none of any. */
    Set<WordingRole> of(String template) {
        Set<WordingRole> needed = EnumSet.noneOf(WordingRole.class);
        for (String branch : branches(template)) {
            Optional<Set<WordingRole>> ofBranch = ofBranch(branch);
            if (ofBranch.isEmpty()) {
                return Set.of();
            }
            needed.addAll(ofBranch.get());
        }
        return needed;
    }

    private static List<String> branches(String template) {
        List<String> branches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < template.length(); i = behindAtom(template, i)) {
            if (template.charAt(i) == '|') {
                branches.add(template.substring(from, i));
                from = i + 1;
            }
        }
        branches.add(template.substring(from));
        return branches;
    }

    private Optional<Set<WordingRole>> ofBranch(String branch) {
        Optional<Set<WordingRole>> best = Optional.empty();
        for (int i = 0; i < branch.length(); ) {
            int end = behindAtom(branch, i);
            Set<WordingRole> atom = mayBeMissing(branch, end) ? Set.of() : ofAtom(branch.substring(i, end));
            if (!atom.isEmpty() && (best.isEmpty() || count(atom) < count(best.get()))) {
                best = Optional.of(atom);
            }
            i = end;
        }
        return best;
    }

    private int count(Set<WordingRole> roles) {
        return roles.stream().mapToInt(forms).sum();
    }

    private Set<WordingRole> ofAtom(String atom) {
        Matcher hole = HOLE.matcher(atom);
        if (hole.matches()) {
            return Set.of(WordingRole.valueOf(hole.group(1).toUpperCase(Locale.ROOT)));
        }
        return atom.startsWith(GROUP) ? of(atom.substring(GROUP.length(), atom.length() - 1)) : Set.of();
    }

    private static boolean mayBeMissing(String template, int end) {
        return template.startsWith("?", end) || template.startsWith("*", end) || template.startsWith("{0", end);
    }

    /** Where the character, class, group or hole that begins here ends. */
    private static int behindAtom(String template, int start) {
        return switch (template.charAt(start)) {
            case '\\' -> start + 2;
            case '[' -> template.indexOf(']', start + 2) + 1;
            case '{' -> template.indexOf('}', start) + 1;
            case '(' -> behindGroup(template, start);
            default -> start + 1;
        };
    }

    private static int behindGroup(String template, int start) {
        int at = start + 1;
        while (template.charAt(at) != ')') {
            at = behindAtom(template, at);
        }
        return at + 1;
    }
}
