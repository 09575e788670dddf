package cn.duibiao.semantic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** How the vector of a sentence stands in the index. */
final class VectorFields {

    static final String VECTOR = "vector";
    /** The place of the passage that the sentence is in. */
    static final String PASSAGE = "passage";
    /** Of the texts of passage and sentence, whose vector is known by it when other passages change. */
    static final String CHECKSUM = "checksum";
    /** Stands for the passages that the places are of. */
    static final String MADE_OF = "made_of";

    private VectorFields() {
    }

    static Document document(float[] vector, BytesRef checksum, int passage, String madeOf) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new StringField(CHECKSUM, checksum, Field.Store.NO));
        document.add(new NumericDocValuesField(PASSAGE, passage));
        document.add(new StringField(MADE_OF, madeOf, Field.Store.NO));
        return document;
    }

    static BytesRef checksum(String passage, String sentence) {
        try {
            return new BytesRef(MessageDigest.getInstance("SHA-256")
                    .digest((passage + '\n' + sentence).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
