package cn.duibiao.document;

import cn.duibiao.cleaning.Footnote;
import cn.duibiao.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms that the notes of a document explain. */
final class Glossary {

    private static final Pattern COLON = Pattern.compile("^(.{1,60}?)\\s*[:：]\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern VERB =
            Pattern.compile("^([“\"‘《][^”\"’》]{1,40}[”\"’》](?:[^，。；：]{0,8})?)\\s*(?:，|,)?\\s*"
                    + "(?:是指|指的是|即指|即|指|是)\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern WRAPPED = Pattern.compile("^[“\"‘]([^”\"’]+)[”\"’]$");

    private Glossary() {
    }

    static List<GlossaryEntry> of(List<Footnote> notes) {
        return notes.stream().map(Footnote::body).map(Glossary::entry).flatMap(Optional::stream).toList();
    }

    private static Optional<GlossaryEntry> entry(MappedText note) {
        String body = note.toString().strip();
        Matcher colon = COLON.matcher(body);
        if (colon.matches() && colon.group(1).indexOf('。') < 0 && colon.group(1).indexOf('，') < 0) {
            return Optional.of(new GlossaryEntry(bare(colon.group(1)), colon.group(2).strip()));
        }
        Matcher verb = VERB.matcher(body);
        return verb.matches() ? Optional.of(new GlossaryEntry(bare(verb.group(1)), verb.group(2).strip())) : Optional.empty();
    }

    private static String bare(String term) {
        String stripped = term.strip();
        Matcher wrapped = WRAPPED.matcher(stripped);
        return wrapped.matches() ? wrapped.group(1) : stripped;
    }
}
