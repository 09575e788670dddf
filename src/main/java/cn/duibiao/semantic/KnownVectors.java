package cn.duibiao.semantic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The vectors that have been computed already, by the texts of their sentences and passages.
 *
 * @param reader of the vectors as they were
 */
record KnownVectors(DirectoryReader reader) {

    /** Those of all these sentences; none where one of them is missing. */
    List<float[]> ofAll(List<BytesRef> checksums) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        for (BytesRef checksum : checksums) {
            of(checksum).ifPresent(vectors::add);
        }
        return vectors.size() == checksums.size() ? vectors : List.of();
    }

    private Optional<float[]> of(BytesRef checksum) throws IOException {
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
