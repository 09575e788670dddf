package cn.duibiao.segmentation;

import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import java.util.ArrayList;
import java.util.List;

/**
 * A word that the segmenter is to keep whole.
 *
 * @param pos       part of speech in HanLP's tag set
 * @param frequency how strongly it prefers that part of speech, at least 1
 */
public record DictionaryWord(String text, String pos, int frequency) {

    static final String FILE = "dictionary.txt";

    /** A name, a proper noun ({@code nz}). */
    public static DictionaryWord name(String text) {
        return new DictionaryWord(text, "nz", 1000);
    }

    /** A place ({@code ns}). */
    public static DictionaryWord place(String text) {
        return new DictionaryWord(text, "ns", 1000);
    }

    /**
     * The words of {@code models/dictionary.txt}.
     *
     * @throws KnowledgeException where a line is wrong
     */
    public static List<DictionaryWord> load(KnowledgeFiles files) {
        return files.lines(FILE).stream().map(DictionaryWord::parse).toList();
    }

    /** The words of {@code models/dictionary.txt} and the names of all regions; a word of the file wins. */
    public static List<DictionaryWord> load(KnowledgeFiles files, Regions regions) {
        List<DictionaryWord> words = new ArrayList<>();
        for (Region region : regions.all()) {
            words.add(place(region.name()));
            region.aliases().stream().filter(alias -> alias.length() > 1).map(DictionaryWord::place)
                    .forEach(words::add);
        }
        words.addAll(load(files));
        return words;
    }

    private static DictionaryWord parse(String line) {
        String[] parts = line.strip().split("\\s+");
        if (parts.length != 3 || !parts[2].matches("[1-9][0-9]{0,6}")) {
            throw new KnowledgeException(FILE, 0, "not a word, its part of speech and its frequency: " + line);
        }
        return new DictionaryWord(parts[0], parts[1], Integer.parseInt(parts[2]));
    }
}
