package cn.duibiao.progress;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of whole years.
 *
 * @param first the same as {@code last} for one year
 */
public record Years(int first, int last) {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");

    /** The years of 2025 or 2021/2025; empty for months and for no period. */
    public static Optional<Years> of(String period) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return last < first ? Optional.empty() : Optional.of(new Years(first, last));
    }

    public boolean isSpan() {
        return first < last;
    }

    public int count() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return isSpan() ? first + "–" + last : String.valueOf(first);
    }
}
