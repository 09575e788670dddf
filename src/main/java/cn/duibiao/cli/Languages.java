package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which language the user wants. */
final class Languages {

    private static final String OPTION = "--lang";
    private static final Map<String, Locale> KNOWN = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);

    private Languages() {
    }

    /** The words for the language named in the arguments, or for the system's. Help needs them before parsing begins. */
    static Messages messages(String[] args) {
        String named = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                named = args[i].substring(OPTION.length() + 1);
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                named = args[i + 1];
            }
        }
        return Messages.in(known(named).orElse(Locale.getDefault()));
    }

    static Optional<Locale> known(String code) {
        return Optional.ofNullable(KNOWN.get(code));
    }
}
