package cn.duibiao.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of Chinese text: a byte order mark, else the first that decodes without an error of UTF-8, what the
 * page declares, UTF-16 by its looks, what the statistics of juniversalchardet say, and GB18030.
 */
final class CharsetDetector {

    static final char REPLACEMENT = '\uFFFD';

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{2,30})", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_LOOK = 4096;
    private static final int SAMPLE = 1 << 16;
    private static final double LOOKS_LIKE_TEXT = 0.9;

    private CharsetDetector() {
    }

    static Decoded decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        for (Charset candidate : candidates(bytes)) {
            Optional<String> text = strictly(bytes, 0, candidate);
            if (text.isPresent()) {
                return new Decoded(text.get(), candidate.name(), false);
            }
        }
        return leastDamaged(bytes);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded marked(byte[] bytes, int markLength, Charset charset) {
        return strictly(bytes, markLength, charset).map(text -> new Decoded(text, charset.name(), false))
                .orElseGet(() -> new Decoded(new String(bytes, markLength, bytes.length - markLength, charset),
                        charset.name(), true));
    }

    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        if (hasNul(bytes)) {
            utf16ByLooks(bytes).ifPresent(candidates::add);
        }
        candidates.add(StandardCharsets.UTF_8);
        declared(bytes).ifPresent(candidates::add);
        utf16ByLooks(bytes).ifPresent(candidates::add);
        byStatistics(bytes).ifPresent(candidates::add);
        candidates.add(GB18030);
        return candidates;
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_LOOK), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED.matcher(head);
        return meta.find() ? forName(meta.group(1)) : Optional.empty();
    }

    /** GB2312 and GBK are read as GB18030, which contains them: pages that declare the old ones use the new one. */
    private static Optional<Charset> forName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("gb") || lower.startsWith("hz-gb")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-16 without a mark: nearly all units are Han characters, Chinese punctuation or ASCII. */
    private static Optional<Charset> utf16ByLooks(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
            if (shareOfText(sample) >= LOOKS_LIKE_TEXT) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static double shareOfText(String sample) {
        int usual = 0;
        for (int i = 0; i < sample.length(); i++) {
            char unit = sample.charAt(i);
            boolean ascii = unit >= ' ' && unit < 0x7F || unit == '\n' || unit == '\r' || unit == '\t';
            boolean chinese = unit >= '\u4E00' && unit <= '\u9FA5' || unit >= '\u3000' && unit <= '\u303F'
                    || unit >= '\uFF00' && unit <= '\uFF5E' || unit >= '\u2010' && unit <= '\u2026';
            usual += ascii || chinese ? 1 : 0;
        }
        return (double) usual / sample.length();
    }

    private static Optional<Charset> byStatistics(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? Optional.empty() : forName(name).filter(CharsetDetector::isChinese);
    }

    /** The statistics are wrong about short texts; encodings of other scripts are no option here. */
    private static boolean isChinese(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("GB") || name.startsWith("BIG5") || name.startsWith("UTF") || name.contains("EUC-TW");
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded leastDamaged(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String gb = new String(bytes, GB18030);
        return replaced(utf8) <= replaced(gb)
                ? new Decoded(utf8, StandardCharsets.UTF_8.name(), true)
                : new Decoded(gb, GB18030.name(), true);
    }

    private static long replaced(String text) {
        return text.chars().filter(unit -> unit == REPLACEMENT).count();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
