package cn.duibiao.extraction.fact;

import java.util.Locale;
import java.util.function.Function;

/** The constants of an enumeration by what stands for them in tables. */
final class Codes<E extends Enum<E>> {

    private final Class<E> type;
    private final E[] constants;
    private final Function<E, String> code;

    private Codes(Class<E> type, Function<E, String> code) {
        this.type = type;
        this.constants = type.getEnumConstants();
        this.code = code;
    }

    static <E extends Enum<E>> Codes<E> of(Class<E> type, Function<E, String> code) {
        return new Codes<>(type, code);
    }

    /** @throws IllegalArgumentException where no constant has this code */
    E constant(String text) {
        for (E constant : constants) {
            if (code.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + text);
    }
}
