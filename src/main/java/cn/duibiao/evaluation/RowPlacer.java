package cn.duibiao.evaluation;

import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds where the rows of a facts table stand in the annotated documents. */
final class RowPlacer {

    private final List<GoldDocument> documents;

    RowPlacer(List<GoldDocument> documents) {
        this.documents = documents;
    }

    /** The rows of each document. A row belongs to the first one that has its evidence; rows of no document are let be. */
    List<List<PlacedRow>> place(List<FactRow> rows) {
        List<List<PlacedRow>> placed = new ArrayList<>();
        List<Set<Integer>> taken = new ArrayList<>();
        documents.forEach(document -> {
            placed.add(new ArrayList<>());
            taken.add(new HashSet<>());
        });
        for (FactRow row : rows) {
            Evidence evidence = Evidence.of(row);
            for (int i = 0; i < documents.size() && !evidence.isEmpty(); i++) {
                if (documents.get(i).accepts(row) && documents.get(i).flat().text().contains(evidence.text())) {
                    OptionalInt at = evidence.place(documents.get(i).flat().text(), taken.get(i));
                    if (at.isPresent()) {
                        taken.get(i).add(at.getAsInt());
                        placed.get(i).add(new PlacedRow(row, evidence.span(at.getAsInt())));
                    }
                    break;
                }
            }
        }
        return placed;
    }

    /**
     * A row's evidence and number in flat text.
     *
     * @param offset of the number in the evidence
     */
    private record Evidence(String text, String value, int offset) {

        static Evidence of(FactRow row) {
            FlatText flat = FlatText.of(row.evidence());
            return new Evidence(flat.text(), FlatText.plain(row.valueText()), flat.firstFrom(row.offset()));
        }

        boolean isEmpty() {
            return text.isEmpty() || value.isEmpty();
        }

        Span span(int at) {
            return new Span(at, at + value.length());
        }

        /** Where the number stands, in the first passage where no other row has it if the evidence stands there twice. */
        OptionalInt place(String document, Set<Integer> taken) {
            int start = document.indexOf(text);
            int at = -1;
            while (start >= 0 && (at < 0 || taken.contains(at))) {
                at = start + offset;
                if (!document.startsWith(value, at)) {
                    at = search(document, start, taken);
                }
                start = document.indexOf(text, start + 1);
            }
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
        }

        /** For an offset that was counted otherwise: the first such number of the passage that no other row has. */
        private int search(String document, int start, Set<Integer> taken) {
            int at = within(document, start, start);
            while (at >= 0 && taken.contains(at)) {
                at = within(document, start, at + 1);
            }
            return at;
        }

        private int within(String document, int start, int from) {
            int at = document.indexOf(value, from);
            return at >= 0 && at + value.length() <= start + text.length() ? at : -1;
        }
    }
}
