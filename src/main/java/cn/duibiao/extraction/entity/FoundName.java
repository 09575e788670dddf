package cn.duibiao.extraction.entity;

import cn.duibiao.text.Span;

/**
 * A name found in a sentence.
 *
 * @param strength of the rule that found it: where names overlap, the stronger one stays, and of equals the longer one
 */
record FoundName(Span span, Entity.Type type, int strength) {

    static final int WEAK = 0;
    static final int NORMAL = 1;
}
