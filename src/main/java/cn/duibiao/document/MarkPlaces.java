package cn.duibiao.document;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the numbered headings inside a running text: behind a sentence end, with numbers that go on in order. */
final class MarkPlaces {

    private static final int MAY_SKIP = 2;

    private final MappedText text;
    private final Map<HeadingMark.Style, Integer> last = new EnumMap<>(HeadingMark.Style.class);

    MarkPlaces(MappedText text) {
        this.text = text;
    }

    List<Integer> all() {
        List<Integer> places = new ArrayList<>();
        HeadingMark.of(text).ifPresent(this::remember);
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (open && !Character.isWhitespace(unit)) {
                Optional<HeadingMark> mark = HeadingMark.at(text, i);
                if (mark.isPresent() && goesOn(mark.get(), i)) {
                    remember(mark.get());
                    places.add(i);
                }
            }
            open = Chinese.endsSentence(unit) || ":：;；".indexOf(unit) >= 0
                    || open && (Chinese.isCloser(unit) || Character.isWhitespace(unit));
        }
        return places;
    }

    private boolean goesOn(HeadingMark mark, int at) {
        if (at + mark.length() >= text.length()) {
            return false;
        }
        if (mark.style() == HeadingMark.Style.DASH) {
            char unit = text.charAt(at - 1);
            return Chinese.isHan(text.charAt(at + mark.length())) && unit != '：' && unit != ':';
        }
        int before = last.getOrDefault(mark.style(), 0);
        return mark.number() == 1 || mark.number() > before && mark.number() <= before + 1 + MAY_SKIP;
    }

    private void remember(HeadingMark mark) {
        if (mark.style() == HeadingMark.Style.DASH) {
            return;
        }
        last.put(mark.style(), mark.number());
        for (HeadingMark.Style below : HeadingMark.Style.values()) {
            if (below.ordinal() > mark.style().ordinal()) {
                last.remove(below);
            }
        }
    }
}
