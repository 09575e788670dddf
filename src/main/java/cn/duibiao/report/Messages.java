package cn.duibiao.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The program's words in the user's language. Immutable. */
public final class Messages {

    private static final String BUNDLE = "cn.duibiao.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese for a Chinese locale, English for any other. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** For libraries that look words up themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A message with its arguments in place. Numbers are written with digits only.
     *
     * @throws MissingResourceException where the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (isPlain(pattern)) {
            return pattern;
        }
        Object[] plain = List.of(arguments).stream()
                .map(argument -> argument instanceof Number ? argument.toString() : argument).toArray();
        return new MessageFormat(pattern, locale).format(plain);
    }

    /** Without places for arguments or quotes; tables ask for such messages once in each cell. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** The word for a code of the tables, or the code itself where there is none: code.kind.work_report. */
    public String label(String group, String code) {
        String key = "code." + group + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }
}
