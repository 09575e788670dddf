package cn.duibiao.index;

import java.nio.charset.Charset;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * How texts are stored: in GBK, which takes two bytes for a Chinese character in place of three and leaves a sixth less
 * when it is compressed, or as they are where GBK does not give one of their characters back.
 */
final class StoredText {

    private static final Charset SHORT = Charset.forName("GBK");

    private StoredText() {
    }

    static StoredField field(String name, String text) {
        byte[] bytes = text.getBytes(SHORT);
        return new String(bytes, SHORT).equals(text) ? new StoredField(name, bytes) : new StoredField(name, text);
    }

    static String of(IndexableField field) {
        BytesRef bytes = field.binaryValue();
        return bytes == null ? field.stringValue() : new String(bytes.bytes, bytes.offset, bytes.length, SHORT);
    }
}
