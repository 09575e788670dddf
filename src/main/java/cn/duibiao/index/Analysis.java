package cn.duibiao.index;

import cn.duibiao.segmentation.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How text becomes terms. Passages and queries go through the same two analyses: words, which rank well, and grams
 * (single characters and pairs of neighbours), which find any wording however it was cut into words.
 */
final class Analysis {

    /** Longer runs of letters or digits are debris; they are cut, because Lucene takes no term of any length. */
    private static final int LONGEST = 64;

    private Analysis() {
    }

    /** The words of a segmented text; marks and overlong debris are left out. */
    static List<Term> words(List<Token> tokens) {
        List<Term> terms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.text().length() <= LONGEST && token.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(new Term(fold(token.text()), token.start(), token.end(), 1));
            }
        }
        return terms;
    }

    /**
     * The characters of a text and their pairs. A run of Latin letters or digits counts as one character. Quotes,
     * brackets and spaces do not part neighbours, other marks do.
     */
    static List<Term> grams(CharSequence text) {
        List<List<Term>> runs = runs(text);
        List<Term> grams = new ArrayList<>(2 * text.length());
        for (List<Term> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                grams.add(run.get(i));
                if (i + 1 < run.size()) {
                    grams.add(pair(run.get(i), run.get(i + 1), 0));
                }
            }
        }
        return grams;
    }

    /** The grams to look for: the pairs of each run, or its only character. */
    static List<List<Term>> wantedGrams(CharSequence text) {
        List<List<Term>> wanted = new ArrayList<>();
        for (List<Term> run : runs(text)) {
            List<Term> grams = new ArrayList<>();
            for (int i = 0; i + 1 < run.size(); i++) {
                grams.add(pair(run.get(i), run.get(i + 1), 1));
            }
            wanted.add(grams.isEmpty() ? run : grams);
        }
        return wanted;
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Term pair(Term left, Term right, int step) {
        return new Term(left.text() + right.text(), left.start(), right.end(), step);
    }

    private static List<List<Term>> runs(CharSequence text) {
        List<List<Term>> runs = new ArrayList<>();
        List<Term> run = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = unitEnd(text, at);
            int point = Character.codePointAt(text, at);
            if (Character.isLetterOrDigit(point)) {
                run.add(new Term(fold(text.subSequence(at, end).toString()), at, end, 1));
            } else if (!joins(point) && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            at = end;
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static int unitEnd(CharSequence text, int start) {
        int point = Character.codePointAt(text, start);
        int end = start + Character.charCount(point);
        if (isAlphanumeric(point)) {
            while (end < text.length() && end - start < LONGEST && isAlphanumeric(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isAlphanumeric(int point) {
        return Character.isDigit(point)
                || Character.isLetter(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static boolean joins(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                 Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> point == '"' || point == '\'';
        };
    }
}
