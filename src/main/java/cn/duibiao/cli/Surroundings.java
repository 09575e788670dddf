package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import java.io.IOException;
import java.util.List;

/**
 * What stands around passages in their documents.
 *
 * @param count how many passages on each side, at least 0
 */
record Surroundings(PassageSearcher searcher, int count) {

    List<Hit> before(Hit hit) throws IOException {
        return count == 0 ? List.of() : searcher.passages(hit.docId(), hit.number() - count, hit.number() - 1);
    }

    List<Hit> after(Hit hit) throws IOException {
        return count == 0 ? List.of() : searcher.passages(hit.docId(), hit.last() + 1, hit.last() + count);
    }
}
