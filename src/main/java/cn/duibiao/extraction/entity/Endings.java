package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Ending;
import java.util.Optional;

/** The endings of names in a text, each looked up once. For one thread. */
final class Endings {

    private final String text;
    private final EntityWords words;
    /** By the offset behind them; null where nobody has asked yet. */
    private final Optional<Ending>[] known;

    /** @param text in half width */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Endings(String text, EntityWords words) {
        this.text = text;
        this.words = words;
        this.known = new Optional[text.length() + 1];
    }

    Optional<Ending> at(int end) {
        if (known[end] == null) {
            known[end] = words.endingAt(text, end);
        }
        return known[end];
    }
}
