package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of {@code models/time-cues.tsv} that say what time a section speaks of. Immutable. */
public final class TimeCues {

    private static final String FILE = "time-cues.tsv";
    private static final Set<String> FRAMES = Set.of("review", "review_five", "outlook_five", "tasks", "far");
    /** A paragraph says at its beginning what it is about. */
    private static final int BEGINNING = 30;

    private final List<Cue> cues;

    private record Cue(String text, String frame, boolean headingOnly) {
    }

    private TimeCues(List<Cue> cues) {
        this.cues = cues;
    }

    public static TimeCues load(KnowledgeFiles files) {
        return new TimeCues(files.table(FILE, "cue", "frame", "where").stream().map(TimeCues::cue).toList());
    }

    private static Cue cue(Row row) {
        String frame = row.require("frame");
        if (!FRAMES.contains(frame)) {
            throw row.error("the frame \"" + frame + "\" is none of " + FRAMES);
        }
        return new Cue(row.require("cue"), frame, row.require("where").equals("heading"));
    }

    /** The frame that a heading announces: the code of the first cue in it. */
    public Optional<String> inHeading(String heading) {
        return cues.stream().filter(cue -> heading.contains(cue.text())).map(Cue::frame).findFirst();
    }

    /** The frame that the beginning of a paragraph announces. */
    public Optional<String> atBeginning(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(BEGINNING, paragraph.length()));
        return cues.stream().filter(cue -> !cue.headingOnly() && beginning.contains(cue.text())).map(Cue::frame).findFirst();
    }
}
