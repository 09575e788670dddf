package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unique entities of a document while it is being read. */
final class FoundEntities {

    private final Map<String, Type> types = new LinkedHashMap<>();

    void add(String text, Type type) {
        types.putIfAbsent(text, type);
    }

    /** The entities in the order in which they were added, with how often each stands in the sentences. */
    List<Entity> counted(List<SentenceWords> sentences) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        types.keySet().forEach(text -> counts.put(text, new int[1]));
        PhraseTrie<int[]> trie = PhraseTrie.of(counts);
        for (SentenceWords sentence : sentences) {
            for (int at = 0; at < sentence.text().length(); at++) {
                trie.allAt(sentence.text(), at).forEach(match -> match.value()[0]++);
            }
        }
        List<Entity> entities = new ArrayList<>();
        types.forEach((text, type) -> entities.add(new Entity(text, type, counts.get(text)[0])));
        return entities;
    }
}
