package cn.duibiao.cleaning;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Gives each article of a page the notes that stood in it. */
final class NoteShare {

    private NoteShare() {
    }

    static List<Footnote> of(Draft draft, List<Draft> all, List<Footnote> notes) {
        if (all.size() == 1) {
            return new ArrayList<>(notes);
        }
        int at = all.indexOf(draft);
        int start = at == 0 ? Integer.MIN_VALUE : start(draft);
        int end = at + 1 < all.size() ? start(all.get(at + 1)) : Integer.MAX_VALUE;
        List<Footnote> own = new ArrayList<>();
        for (Footnote note : notes) {
            int place = note.body().sourceStart();
            if (place >= start && place < end) {
                own.add(note);
            }
        }
        return own;
    }

    private static int start(Draft draft) {
        return draft.parts().stream().mapToInt(NoteShare::start).filter(place -> place != MappedText.NOWHERE)
                .findFirst().orElse(Integer.MAX_VALUE);
    }

    private static int start(Part part) {
        return part.block() instanceof CleanBlock.Line line ? line.text().sourceStart() : MappedText.NOWHERE;
    }
}
