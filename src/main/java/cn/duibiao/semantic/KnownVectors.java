package cn.duibiao.semantic;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The vectors that have been computed already, by the texts of their sentences.
 *
 * @param reader of the vectors as they were
 */
record KnownVectors(DirectoryReader reader) {

    Optional<float[]> of(BytesRef checksum) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum places = leaf.reader().postings(new Term(VectorFields.CHECKSUM, checksum));
            if (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                FloatVectorValues vectors = leaf.reader().getFloatVectorValues(VectorFields.VECTOR);
                vectors.advance(places.docID());
                return Optional.of(vectors.vectorValue().clone());
            }
        }
        return Optional.empty();
    }
}
