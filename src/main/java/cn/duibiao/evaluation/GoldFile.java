package cn.duibiao.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * The annotations of one document.
 *
 * @param id    name of the file without its extension
 * @param facts in the order of the file
 */
public record GoldFile(String id, Path path, List<GoldFact> facts) {

    public GoldFile {
        facts = List.copyOf(facts);
    }
}
