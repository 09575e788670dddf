package cn.duibiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is needed to write pages: escaping, and templates with {@code {{name}}} places. */
public final class Html {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Html() {
    }

    /** Text as it may stand in an element or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isForbidden(unit) ? ' ' : unit);
            }
        }
        return escaped.toString();
    }

    /**
     * A template with its places filled.
     *
     * @param resource beside this class
     * @param html     ready HTML for each place
     * @throws IllegalArgumentException where a place has no content
     */
    static String fill(String resource, Map<String, String> html) {
        return fillText(template(resource), html);
    }

    /**
     * The same for a template that has been read.
     *
     * @throws IllegalArgumentException where a place has no content
     */
    public static String fillText(String template, Map<String, String> html) {
        Matcher place = PLACE.matcher(template);
        StringBuilder page = new StringBuilder();
        int at = 0;
        while (place.find()) {
            String content = html.get(place.group(1));
            if (content == null) {
                throw new IllegalArgumentException("nothing for the place " + place.group(1));
            }
            page.append(template, at, place.start()).append(content);
            at = place.end();
        }
        return page.append(template, at, template.length()).toString();
    }

    private static String template(String resource) {
        try (InputStream stream = Html.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForbidden(char unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\t';
    }
}
