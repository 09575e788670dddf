package cn.duibiao.document;

import cn.duibiao.knowledge.DocumentKinds;
import cn.duibiao.knowledge.DocumentKinds.Cue;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Recognises the kind of a document by its cues. */
final class KindFinder {

    private static final int ENOUGH = 4;

    private final DocumentKinds kinds;

    KindFinder(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    /** A kind and the passage that speaks most for it. */
    record Found(DocumentKind kind, String proof) {
    }

    Found find(Reading reading) {
        Map<DocumentKind, Integer> weights = new EnumMap<>(DocumentKind.class);
        Map<DocumentKind, Integer> strongest = new EnumMap<>(DocumentKind.class);
        Map<DocumentKind, String> proofs = new EnumMap<>(DocumentKind.class);
        for (Cue cue : kinds.cues()) {
            Matcher found = cue.pattern().matcher(switch (cue.place()) {
                case TITLE -> reading.title();
                case HEAD -> reading.head();
                case TEXT -> reading.text();
            });
            if (found.find()) {
                weights.merge(cue.kind(), cue.weight(), Integer::sum);
                if (cue.weight() > strongest.getOrDefault(cue.kind(), 0)) {
                    strongest.put(cue.kind(), cue.weight());
                    proofs.put(cue.kind(), proof(found.group()));
                }
            }
        }
        return weights.entrySet().stream().filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Found(entry.getKey(), proofs.getOrDefault(entry.getKey(), "")))
                .orElse(new Found(DocumentKind.OTHER, ""));
    }

    private static String proof(String passage) {
        String line = passage.replace('\n', ' ').strip();
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
