package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The values that an option may have. */
final class Codes {

    private Codes() {
    }

    /**
     * The constant that is named, in any case.
     *
     * @throws UsageException where there is none, with those that there are
     */
    static <E extends Enum<E>> E named(Class<E> type, String option, String name, Messages messages) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new UsageException(messages.get("usage.bad_code", option, name,
                        Arrays.stream(type.getEnumConstants()).map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }
}
