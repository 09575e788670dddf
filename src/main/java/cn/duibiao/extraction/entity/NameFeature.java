package cn.duibiao.extraction.entity;

/** What the model for names looks at. The names of the constants stand in the model file. */
enum NameFeature {
    BIAS,
    BEFORE_FIRST, FIRST_SECOND, BEFORE_TWO, LAST_NEXT, LAST_TWO, NEXT_TWO,
    BEFORE, BEFORE_POS, BEFORE_END, BEFORE_KIND, BEFORE_RULE, ITEM_BEFORE,
    FIRST, FIRST_POS, FIRST_1, FIRST_2, FIRST_KIND, FIRST_COMMON, START_OF_RULE,
    LAST, LAST_POS, LAST_1, LAST_2, LAST_3, LAST_KIND, LAST_COMMON, ENDING, ENDING_TYPE, END_OF_RULE,
    NEXT, NEXT_POS, NEXT_1, NEXT_KIND, NEXT_COMMON, NEXT_ENDING, NEXT_RULE, ITEM_NEXT,
    TEXT, LENGTH, WORDS, ENDING_WHOLE, ENDING_LENGTH, STEM_LENGTH, STEM_RARE, RARE, ALL_COMMON,
    WRAPPED, HALF_WRAPPED, LISTED, AND_SO_ON,
    QUOTE, QUOTE_LENGTH, BEHIND_QUOTE, BEHIND_QUOTE_LENGTH, PLACE, PLACE_TYPE, SHAPE, AND, OF, INSIDE, INSIDE_POS, VERBS, ALL_POS,
    NAME_POS, RULE, NO_RULE, RULE_OVERLAP, PROPOSED;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long seed = hash(name() + '=');

    /** The key of a feature as the model file writes it: NEXT_POS=w. */
    static long hash(String feature) {
        return next(FNV_BASIS, feature, 0, feature.length());
    }

    /** The key before any unit of the value. */
    long seed() {
        return seed;
    }

    /** The key with more units of the value. */
    static long next(long hash, CharSequence text, int start, int end) {
        long next = hash;
        for (int i = start; i < end; i++) {
            next = next(next, text.charAt(i));
        }
        return next;
    }

    /** The key with one more unit of the value. */
    static long next(long hash, char unit) {
        return (hash ^ unit) * FNV_PRIME;
    }
}
