package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unique entities of a document while it is being read. */
final class FoundEntities {

    private final Map<String, Type> types = new LinkedHashMap<>();
    /** Entities that only count where they stand more often in the document than the longer name they come from. */
    private final Map<String, String> longerNames = new HashMap<>();

    void add(String text, Type type) {
        types.putIfAbsent(text, type);
        longerNames.remove(text);
    }

    /** Adds an entity for the case that the document has it outside a longer name, too. */
    void addIfMoreFrequent(String text, Type type, String longerName) {
        if (types.putIfAbsent(text, type) == null) {
            longerNames.put(text, longerName);
        }
    }

    /** The entities in the order in which they were added, with how often each stands in the sentences. */
    List<Entity> counted(List<SentenceWords> sentences) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        types.keySet().forEach(text -> counts.put(text, new int[1]));
        PhraseTrie<int[]> trie = PhraseTrie.of(counts);
        for (SentenceWords sentence : sentences) {
            for (int i = 0; i < sentence.text().length(); i++) {
                trie.allAt(sentence.text(), i).forEach(match -> match.value()[0]++);
            }
        }
        List<Entity> entities = new ArrayList<>();
        types.forEach((text, type) -> {
            int count = counts.get(text)[0];
            String longerName = longerNames.get(text);
            if (longerName == null || count > counts.get(longerName)[0]) {
                entities.add(new Entity(text, type, count));
            }
        });
        return entities;
    }
}
