package cn.duibiao.knowledge;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** By what the kind of a document is recognised: {@code models/document-kinds.tsv}. Immutable. */
public final class DocumentKinds {

    private static final String FILE = "document-kinds.tsv";

    private final List<Cue> cues;

    private DocumentKinds(List<Cue> cues) {
        this.cues = cues;
    }

    /** Where in a document a cue is looked for. */
    public enum Place { TITLE, HEAD, TEXT }

    /**
     * A cue.
     *
     * @param weight how much it says; negative where it speaks against the kind
     */
    public record Cue(DocumentKind kind, Place place, int weight, Pattern pattern) {
    }

    /**
     * Reads the cues.
     *
     * @throws KnowledgeException where a line is wrong, with its number
     */
    public static DocumentKinds load(KnowledgeFiles files) {
        return new DocumentKinds(files.table(FILE, "kind", "where", "weight", "pattern").stream()
                .map(DocumentKinds::cue).toList());
    }

    private static Cue cue(Row row) {
        try {
            return new Cue(DocumentKind.ofCode(row.require("kind")),
                    Place.valueOf(row.require("where").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.require("weight")), Pattern.compile(row.require("pattern"), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw row.error("no regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            throw row.error("unknown kind or place, or no number: " + e.getMessage());
        }
    }

    public List<Cue> cues() {
        return cues;
    }
}
