package cn.duibiao.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A file cannot be used. The words for the user come from the resource bundle, by {@link Problem#key()}. */
public final class ReadingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;

    /**
     * @param arguments for the message of the bundle: the file first, then what {@link Problem} names
     */
    public ReadingException(Problem problem, Object... arguments) {
        super(problem + " " + Arrays.toString(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public ReadingException(Problem problem, Throwable cause, Object... arguments) {
        this(problem, arguments);
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }

    /** Arguments of the message; the first is the path of the file. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Why a file cannot be used. Each message has the path as its first argument. */
    public enum Problem {
        /** No bytes, or nothing but white space. */
        EMPTY,
        /** Not text: control characters, NULs. */
        BINARY,
        /** A known format that is not read; argument 1 is its name (RTF). */
        UNSUPPORTED,
        /** Argument 1 is the size, argument 2 the limit, both in MiB. */
        TOO_LARGE,
        /** Truncated or no DOCX at all. Argument 1 is the reason as the library states it. */
        BROKEN_DOCX,
        /** Truncated or no PDF at all. Argument 1 is the reason as the library states it. */
        BROKEN_PDF,
        /** A PDF that opens with a password or a certificate only. */
        ENCRYPTED_PDF,
        /** A PDF of pictures, without a text layer. */
        SCANNED_PDF,
        /** A PDF whose fonts do not say which characters they draw. */
        UNNAMED_CHARACTERS,
        /** Argument 1 is the number of pages, argument 2 the limit. */
        TOO_MANY_PAGES,
        /** A PDF that unpacks to more, or draws more, than any document does. */
        OVERLOADED_PDF,
        /** Missing, no right to read, or an input error. Argument 1 is the reason as the system states it. */
        UNREADABLE;

        /** Key of the message in the resource bundle: problem.empty. */
        public String key() {
            return "problem." + name().toLowerCase(Locale.ROOT);
        }
    }
}
