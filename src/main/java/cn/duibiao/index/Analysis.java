package cn.duibiao.index;

import cn.duibiao.extraction.quantity.NumberReader;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Simplified;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Width;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How text becomes terms. Passages and queries go through the same two analyses: words, which rank well, and grams
 * (single characters and pairs of neighbours), which find any wording however it was cut into words.
 */
final class Analysis {

    /** Longer runs of letters or digits are debris; they are cut, because Lucene takes no term of any length. */
    private static final int LONGEST = 64;
    /** Before the number in a term, so that it is no word. */
    private static final char NUMBER = '#';
    private static final String YEAR = NUMBER + "(19|20)[0-9]{2}";
    /** Smaller numbers say little, and 一 and 两 are seldom numbers. */
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    private Analysis() {
    }

    /**
     * The words of a segmented text, at the same place the shorter words within them, and numbers in one form: 10万,
     * 100000 and 十万 share a term. Marks and overlong debris are left out.
     */
    static List<Term> words(CharSequence text, List<Token> tokens, Segmenter segmenter) {
        List<Term> terms = new ArrayList<>(2 * tokens.size());
        for (Token token : tokens) {
            if (token.text().length() <= LONGEST && token.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(new Term(fold(token.text()), token.start(), token.end(), 1));
                segmenter.parts(token).forEach(part ->
                        terms.add(new Term(fold(part.text()), part.start(), part.end(), 0)));
            }
        }
        terms.addAll(numbers(Width.fold(text)));
        terms.sort(Comparator.comparingInt(Term::start));
        if (!terms.isEmpty() && terms.get(0).step() == 0) {
            terms.set(0, terms.get(0).withStep(1));
        }
        return terms;
    }

    /** Whether a term is a number that says something; nearly every passage has a year. */
    static boolean isNumber(Term term) {
        return term.text().charAt(0) == NUMBER && !term.text().matches(YEAR);
    }

    private static List<Term> numbers(String text) {
        List<Term> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<NumberReader.Read> read = NumberReader.at(text, at);
            if (read.isPresent() && read.get().number().compareTo(SMALLEST) >= 0) {
                numbers.add(new Term(NUMBER + read.get().number().stripTrailingZeros().toPlainString(), at,
                        read.get().end(), 0));
            }
            at = read.map(NumberReader.Read::end).orElse(at + 1);
        }
        return numbers;
    }

    /**
     * The pairs of neighbouring characters of a text, and the characters that have no neighbour. A run of Latin letters
     * or digits counts as one character. Quotes, brackets and spaces do not part neighbours, other marks do.
     */
    static List<Term> grams(CharSequence text) {
        List<Term> grams = new ArrayList<>(text.length());
        wantedGrams(text).forEach(grams::addAll);
        return grams;
    }

    /** Whether two characters, where they are neighbours in a text, are one of its grams. */
    static boolean isPair(String two) {
        return two.codePoints().allMatch(point -> Character.isLetter(point) && !isAlphanumeric(point));
    }

    /** The characters of a text, each once. */
    static Set<String> characters(CharSequence text) {
        Set<String> characters = new LinkedHashSet<>();
        runs(text).forEach(run -> run.forEach(term -> characters.add(term.text())));
        return characters;
    }

    /** The same, run by run. */
    static List<List<Term>> wantedGrams(CharSequence text) {
        List<List<Term>> wanted = new ArrayList<>();
        for (List<Term> run : runs(text)) {
            List<Term> grams = new ArrayList<>();
            for (int i = 0; i + 1 < run.size(); i++) {
                grams.add(pair(run.get(i), run.get(i + 1)));
            }
            wanted.add(grams.isEmpty() ? run : grams);
        }
        return wanted;
    }

    static String fold(String text) {
        return Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    private static Term pair(Term left, Term right) {
        return new Term(left.text() + right.text(), left.start(), right.end(), 1);
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
