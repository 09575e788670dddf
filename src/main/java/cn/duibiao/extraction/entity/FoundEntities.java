package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.PhraseTrie.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unique entities of a document while it is being read. */
final class FoundEntities {

    private final Map<String, Type> types = new LinkedHashMap<>();
    /** Entities that only count where they also stand outside of the one longer name that they are a part of. */
    private final Map<String, String> parts = new HashMap<>();

    void add(String text, Type type) {
        types.putIfAbsent(text, type);
        parts.remove(text);
    }

    /** Adds an entity for the case that it is more than a part of one longer name. */
    void addPart(String text, Type type, String longerName) {
        if (types.putIfAbsent(text, type) == null) {
            parts.put(text, longerName);
        } else if (parts.containsKey(text) && !parts.get(text).equals(longerName)) {
            parts.remove(text);
        }
    }

    /** The entities in the order in which they were added, with how often each stands in the sentences. */
    List<Entity> counted(List<SentenceWords> sentences) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        types.keySet().forEach(text -> counts.put(text, new Counts()));
        PhraseTrie<Counts> trie = PhraseTrie.of(counts);
        for (SentenceWords sentence : sentences) {
            count(sentence.text(), trie);
        }
        List<Entity> entities = new ArrayList<>();
        types.forEach((text, type) -> {
            if (!parts.containsKey(text) || counts.get(text).alone > 0) {
                entities.add(new Entity(text, type, counts.get(text).all));
            }
        });
        return entities;
    }

    private static void count(String text, PhraseTrie<Counts> trie) {
        int covered = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = covered;
            Counts longest = null;
            for (Match<Counts> match : trie.allAt(text, i)) {
                match.value().all++;
                if (match.span().end() > end) {
                    end = match.span().end();
                    longest = match.value();
                }
            }
            if (longest != null) {
                longest.alone++;
                covered = end;
            }
        }
    }

    /** How often a text stands in the document, and how often in no longer name. */
    private static final class Counts {
        private int all;
        private int alone;
    }
}
