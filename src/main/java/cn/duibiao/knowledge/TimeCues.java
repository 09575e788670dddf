package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of {@code models/time-cues.tsv} that say what time a section speaks of. Immutable. */
public final class TimeCues {

    private static final String FILE = "time-cues.tsv";
    private static final Set<String> FRAMES = Set.of("review", "review_five", "outlook_five", "tasks", "far");
    /** A paragraph says at its beginning what it is about. */
    private static final int BEGINNING = 30;

    /** Words that may stand before a cue in its clause: 回顾过去五年. */
    private static final int LONGEST_OPENING = 2;

    private final PhraseIndex<Cue> cues;

    private record Cue(String text, String frame, Where where) {

        private boolean isIn(String heading) {
            return where == Where.ENDING ? heading.endsWith(text) : heading.contains(text);
        }

        private boolean isAtBeginning(String text) {
            return where == Where.TEXT && text.contains(this.text) || where == Where.OPENING && opensClause(text);
        }

        private boolean opensClause(String words) {
            for (int at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) {
                String before = words.substring(Math.max(0, at - LONGEST_OPENING - 1), at);
                if (before.length() <= LONGEST_OPENING || before.chars().anyMatch(unit -> !Character.isLetterOrDigit(unit))) {
                    return true;
                }
            }
            return false;
        }
    }

    private enum Where {
        HEADING, ENDING, TEXT, OPENING
    }

    private TimeCues(List<Cue> cues) {
        this.cues = new PhraseIndex<>(cues, Cue::text);
    }

    public static TimeCues load(KnowledgeFiles files) {
        return new TimeCues(files.table(FILE, "cue", "frame", "where").stream().map(TimeCues::cue).toList());
    }

    private static Cue cue(Row row) {
        String frame = row.require("frame");
        if (!FRAMES.contains(frame)) {
            throw row.error("the frame \"" + frame + "\" is none of " + FRAMES);
        }
        return new Cue(row.require("cue"), frame, where(row));
    }

    private static Where where(Row row) {
        try {
            return Where.valueOf(row.require("where").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.get("where") + "\" is none of heading, ending, text, opening");
        }
    }

    /** The frame that a heading announces: the code of the first cue in it. */
    public Optional<String> inHeading(String heading) {
        return cues.in(heading).filter(cue -> cue.isIn(heading)).map(Cue::frame).findFirst();
    }

    /** The frame that the beginning of a paragraph announces. */
    public Optional<String> atBeginning(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(BEGINNING, paragraph.length()));
        return cues.in(beginning).filter(cue -> cue.isAtBeginning(beginning)).map(Cue::frame).findFirst();
    }
}
