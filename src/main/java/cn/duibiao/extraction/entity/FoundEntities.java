package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.text.PhraseTrie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unique entities of a document while it is being read. */
final class FoundEntities {

    /** By their texts in half width, since a document does not keep to one width. */
    private final Map<String, First> firsts = new LinkedHashMap<>();

    private record First(String written, Type type) {
    }

    /**
     * @param text    in half width
     * @param written as it stands in the document
     */
    void add(String text, String written, Type type) {
        firsts.putIfAbsent(text, new First(written, type));
    }

    /** The entities in the order in which they were added, with how often each stands in the sentences. */
    List<Entity> counted(List<SentenceWords> sentences) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        firsts.keySet().forEach(text -> counts.put(text, new int[1]));
        PhraseTrie<int[]> trie = PhraseTrie.of(counts);
        for (SentenceWords sentence : sentences) {
            for (int at = 0; at < sentence.text().length(); at++) {
                trie.allAt(sentence.text(), at).forEach(match -> match.value()[0]++);
            }
        }
        List<Entity> entities = new ArrayList<>();
        firsts.forEach((text, first) -> entities.add(new Entity(first.written(), first.type(), counts.get(text)[0])));
        return entities;
    }
}
