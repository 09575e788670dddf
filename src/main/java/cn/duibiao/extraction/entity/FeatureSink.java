package cn.duibiao.extraction.entity;

/** Takes the features of a place in a text one by one. */
interface FeatureSink {

    /** A feature whose value is a part of a text. */
    void add(NameFeature feature, CharSequence text, int start, int end);

    /** A feature whose value is made of two words. */
    void add(NameFeature feature, String first, String second);

    default void add(NameFeature feature, String value) {
        add(feature, value, 0, value.length());
    }

    default void add(NameFeature feature) {
        add(feature, "");
    }
}
