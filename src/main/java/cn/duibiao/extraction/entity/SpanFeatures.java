package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Ending;
import cn.duibiao.text.Span;
import java.util.Optional;

/** What speaks for a part of a sentence to be a name, beside its two borders. */
final class SpanFeatures {

    private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 6, 9, 13};
    private static final String[] STEP_NAMES = {"0", "1", "2", "3", "4", "5", "6", "9", "13"};
    private static final int MOST_POS = 4;
    /** The longest names that are remembered as such. */
    private static final int MOST_REMEMBERED = 12;
    private static final int ENOUGH_RARE = 4;
    private static final String NUMERALS = "一二三四五六七八九十百千万";

    private final ChoiceSentence sentence;
    private final FeatureSink sink;
    private final int first;
    private final int last;
    private final int start;
    private final int end;
    private final Optional<Ending> ending;
    private final String endingType;

    private SpanFeatures(ChoiceSentence sentence, int first, int last, FeatureSink sink) {
        this.sentence = sentence;
        this.sink = sink;
        this.first = first;
        this.last = last;
        this.start = sentence.token(first).start();
        this.end = sentence.token(last).end();
        this.ending = sentence.ending(last);
        this.endingType = ending.map(ChoiceSentence::typeOf).orElse("");
    }

    /** The features of the words from the first to the last one, with those of each of them as part of a name. */
    static void of(ChoiceSentence sentence, int first, int last, FeatureSink sink) {
        new SpanFeatures(sentence, first, last, sink).all(true);
    }

    /** The same without those of each word. */
    static void ofWhole(ChoiceSentence sentence, int first, int last, FeatureSink sink) {
        new SpanFeatures(sentence, first, last, sink).all(false);
    }

    private void all(boolean withEachWord) {
        size();
        ending();
        frame();
        content();
        if (withEachWord) {
            eachWord();
        }
        words();
        rules();
    }

    private static String step(int number) {
        int step = STEPS.length - 1;
        while (STEPS[step] > number) {
            step--;
        }
        return STEP_NAMES[step];
    }

    private void size() {
        sink.add(NameFeature.BIAS);
        if (end - start <= MOST_REMEMBERED) {
            sink.add(NameFeature.TEXT, sentence.text(), start, end);
        }
        sink.add(NameFeature.LENGTH, step(end - start));
        sink.add(NameFeature.WORDS, step(last - first + 1));
    }

    private void ending() {
        int rare = 0;
        int rareInStem = 0;
        int stem = ending.isPresent() ? ending.get().start() : start;
        for (int i = first; i <= last; i++) {
            if (sentence.word(i).isRare()) {
                rare++;
                rareInStem += sentence.token(i).end() <= stem ? 1 : 0;
            }
        }
        sink.add(NameFeature.RARE, step(Math.min(ENOUGH_RARE, rare)));
        sink.add(NameFeature.STEM_RARE, step(Math.min(ENOUGH_RARE, rareInStem)));
        if (ending.isPresent()) {
            sink.add(stem <= start ? NameFeature.ENDING_WHOLE : NameFeature.STEM_LENGTH,
                    endingType, stem <= start ? "" : step(stem - start));
            sink.add(NameFeature.ENDING_LENGTH, endingType, step(end - stem));
            if (rare == 0) {
                sink.add(NameFeature.ALL_COMMON, endingType);
            }
        }
    }

    /** What stands around: quotes, book marks, brackets, a list. */
    private void frame() {
        String before = first > 0 ? sentence.word(first - 1).text() : "^";
        String next = last + 1 < sentence.size() ? sentence.word(last + 1).text() : "$";
        boolean opened = before.equals("“") || before.equals("《");
        boolean closed = next.equals("”") || next.equals("》");
        boolean bracketed = before.equals("(") && next.equals(")") || before.equals("（") && next.equals("）");
        if (opened && closed || bracketed) {
            sink.add(NameFeature.WRAPPED, bracketed ? "(" : before);
        } else if (opened || closed) {
            sink.add(NameFeature.HALF_WRAPPED);
        }
        if (before.equals("、") || next.equals("、")) {
            sink.add(NameFeature.LISTED, before.equals("、") ? "、" : "", next.equals("、") ? "、" : "");
        }
        if (next.equals("等")) {
            sink.add(NameFeature.AND_SO_ON);
        }
    }

    private void content() {
        String text = sentence.text();
        boolean digit = false;
        boolean latin = false;
        boolean numeral = false;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            digit |= unit >= '0' && unit <= '9';
            latin |= unit >= 'A' && unit <= 'z';
            numeral |= NUMERALS.indexOf(unit) >= 0;
        }
        if (digit) {
            sink.add(NameFeature.SHAPE, "0");
        }
        if (latin) {
            sink.add(NameFeature.SHAPE, "A");
        }
        if (numeral) {
            sink.add(NameFeature.SHAPE, "一");
        }
        int close = -1;
        for (int i = first; i <= last; i++) {
            String word = sentence.word(i).text();
            switch (word) {
                case "+", "、" -> sink.add(NameFeature.SHAPE, word);
                case "“" -> sink.add(NameFeature.QUOTE, i == first ? "first" : "inside");
                case "”" -> close = i;
                case "和", "与", "及" -> sink.add(NameFeature.AND);
                case "的" -> sink.add(NameFeature.OF);
                default -> { }
            }
        }
        if (close >= 0 && sentence.word(first).text().equals("“")) {
            int behind = sentence.token(close).end();
            sink.add(NameFeature.QUOTE_LENGTH, step(behind - start));
            sink.add(NameFeature.BEHIND_QUOTE, text, behind, Math.min(end, behind + 4));
            sink.add(NameFeature.BEHIND_QUOTE_LENGTH, step(end - behind));
        }
        String place = place();
        sink.add(NameFeature.PLACE, place);
        sink.add(NameFeature.PLACE_TYPE, place, endingType);
    }

    private String place() {
        Optional<Span> place = sentence.words().placeFrom(start);
        if (place.isPresent()) {
            return place.get().end() == end ? "whole" : "first";
        }
        return sentence.words().hasPlaceIn(start, end) ? "inside" : "none";
    }

    private void eachWord() {
        for (int i = first; i <= last; i++) {
            if (i > first && i < last) {
                WordFeatures.inside(sentence.word(i), sink);
            }
            WordFeatures.within(sentence.word(i), sink);
        }
    }

    private void words() {
        int verbs = 0;
        StringBuilder all = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String pos = sentence.word(i).pos();
            verbs += pos.equals("v") ? 1 : 0;
            if (last - first < MOST_POS) {
                all.append(pos).append('|');
            }
        }
        sink.add(NameFeature.VERBS, step(Math.min(2, verbs)));
        if (last - first < MOST_POS) {
            sink.add(NameFeature.ALL_POS, all, 0, all.length());
        }
    }

    private void rules() {
        Span span = new Span(start, end);
        Optional<FoundName> exact = sentence.rule(start).filter(rule -> rule.span().equals(span));
        if (exact.isPresent()) {
            String type = exact.get().type().name();
            sink.add(NameFeature.RULE, type);
        } else {
            overlaps();
        }
        for (FoundName proposed : sentence.proposed(span)) {
            sink.add(NameFeature.PROPOSED, proposed.type().name(), step(proposed.strength()));
        }
    }

    private void overlaps() {
        boolean none = true;
        int at = start;
        while (at < end) {
            Optional<FoundName> rule = sentence.rule(at);
            if (rule.isEmpty()) {
                at++;
                continue;
            }
            Span other = rule.get().span();
            none = false;
            String left = other.start() < start ? "outer" : other.start() == start ? "same" : "inner";
            String right = other.end() > end ? "outer" : other.end() == end ? "same" : "inner";
            sink.add(NameFeature.RULE_OVERLAP, left, right);
            sink.add(NameFeature.RULE_OVERLAP, left.concat(right), rule.get().type().name());
            at = other.end();
        }
        if (none) {
            sink.add(NameFeature.NO_RULE, endingType);
        }
    }
}
