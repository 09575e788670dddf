package cn.duibiao.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Hands terms that are already there to Lucene, so that no text is cut into words twice. */
final class ReadyTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Term> terms;
    private final int length;
    private Iterator<Term> rest;

    /**
     * The terms of a text.
     *
     * @param length of the text, in UTF-16 units
     */
    ReadyTerms(List<Term> terms, int length) {
        this(new AttributeSource(DEFAULT_TOKEN_ATTRIBUTE_FACTORY), terms, length);
    }

    /** As another stream that hands them on. */
    ReadyTerms(AttributeSource shared, List<Term> terms, int length) {
        super(shared);
        this.terms = terms;
        this.length = length;
        this.rest = terms.iterator();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Term next = rest.next();
        term.append(next.text());
        offset.setOffset(next.start(), next.end());
        step.setPositionIncrement(next.step());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(length, length);
    }
}
