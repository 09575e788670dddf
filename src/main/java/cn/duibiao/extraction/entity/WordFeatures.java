package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Kind;

/** What a word by itself says about a name that begins or ends near it. */
final class WordFeatures {

    private static final NameFeature[] LAST_UNITS = {NameFeature.LAST_1, NameFeature.LAST_2, NameFeature.LAST_3};

    private WordFeatures() {
    }

    /** The first word of a name. */
    static void first(Word word, FeatureSink sink) {
        String text = word.text();
        sink.add(NameFeature.FIRST, text);
        sink.add(NameFeature.FIRST_POS, word.pos());
        sink.add(NameFeature.FIRST_1, text, 0, 1);
        if (text.length() > 2) {
            sink.add(NameFeature.FIRST_2, text, 0, 2);
        }
        kinds(word, NameFeature.FIRST_KIND, sink);
        if (word.isCommon()) {
            sink.add(NameFeature.FIRST_COMMON);
        }
    }

    /** The word before a name. */
    static void before(Word word, FeatureSink sink) {
        sink.add(NameFeature.BEFORE, word.text());
        sink.add(NameFeature.BEFORE_POS, word.pos());
        sink.add(NameFeature.BEFORE_END, word.text(), word.text().length() - 1, word.text().length());
        kinds(word, NameFeature.BEFORE_KIND, sink);
    }

    /** The last word of a name. */
    static void last(Word word, FeatureSink sink) {
        String text = word.text();
        sink.add(NameFeature.LAST, text);
        sink.add(NameFeature.LAST_POS, word.pos());
        for (int length = 1; length <= Math.min(LAST_UNITS.length, text.length()); length++) {
            sink.add(LAST_UNITS[length - 1], text, text.length() - length, text.length());
        }
        kinds(word, NameFeature.LAST_KIND, sink);
        if (word.isCommon()) {
            sink.add(NameFeature.LAST_COMMON);
        }
    }

    /** The word behind a name. */
    static void next(Word word, FeatureSink sink) {
        sink.add(NameFeature.NEXT, word.text());
        sink.add(NameFeature.NEXT_POS, word.pos());
        sink.add(NameFeature.NEXT_1, word.text(), 0, 1);
        kinds(word, NameFeature.NEXT_KIND, sink);
        if (word.isCommon()) {
            sink.add(NameFeature.NEXT_COMMON);
        }
    }

    /** A word of a name that is neither the first nor the last one. */
    static void inside(Word word, FeatureSink sink) {
        sink.add(NameFeature.INSIDE, word.text());
        sink.add(NameFeature.INSIDE_POS, word.pos());
    }

    /** Any word of a name. */
    static void within(Word word, FeatureSink sink) {
        if (word.isOfNames()) {
            sink.add(NameFeature.NAME_POS, word.pos());
        }
    }

    private static void kinds(Word word, NameFeature feature, FeatureSink sink) {
        for (Kind kind : word.kinds()) {
            sink.add(feature, kind.name());
        }
    }
}
