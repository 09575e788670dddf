package cn.duibiao.extraction.entity;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.segmentation.DictionaryWord;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.PhraseTrie.Match;
import cn.duibiao.text.Width;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that many reports share, so that they make no proper name: {@code models/entity-common-words.tsv}. */
final class CommonWords {

    private static final String FILE = "entity-common-words.tsv";

    private final PhraseTrie<Boolean> words;

    private CommonWords(PhraseTrie<Boolean> words) {
        this.words = words;
    }

    /**
     * The words of the file, those of the field that the segmenter keeps whole, and some more.
     *
     * @param more texts in half width
     */
    static CommonWords load(KnowledgeFiles files, Set<String> more) {
        Map<String, Boolean> words = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(FILE, "words")) {
            row.list("words").forEach(word -> words.put(word, true));
        }
        DictionaryWord.load(files).forEach(word -> words.put(Width.fold(word.text()), true));
        more.forEach(word -> words.put(word, true));
        return new CommonWords(PhraseTrie.of(words));
    }

    /** Whether a part of a text can be cut into common words and digits without a rest. */
    boolean cover(String text, int start, int end) {
        boolean[] reached = new boolean[end - start + 1];
        reached[0] = true;
        for (int i = start; i < end; i++) {
            if (!reached[i - start]) {
                continue;
            }
            if (Character.isDigit(text.charAt(i))) {
                reached[i + 1 - start] = true;
            }
            for (Match<Boolean> word : words.allAt(text, i)) {
                if (word.span().end() <= end) {
                    reached[word.span().end() - start] = true;
                }
            }
        }
        return reached[end - start];
    }
}
