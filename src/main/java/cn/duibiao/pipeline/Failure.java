package cn.duibiao.pipeline;

import java.util.List;

/**
 * A file or a part of it that could not be used.
 *
 * @param file       as the tables name it
 * @param messageKey of the resource bundle
 * @param arguments  of the message, the file first
 */
public record Failure(String file, Stage stage, String messageKey, List<Object> arguments) {

    private static final String OWN_PACKAGE = "cn.duibiao.";
    /** Its classes are asked from everywhere; who asked wrongly is what matters. */
    private static final String TEXT_PACKAGE = "cn.duibiao.text.";

    public Failure {
        arguments = List.copyOf(arguments);
    }

    static Failure of(String file, Stage stage, String messageKey) {
        return new Failure(file, stage, messageKey, List.of(file));
    }

    /** An error that nobody foresaw: a mistake in the program, or a file that asks too much of it. */
    static Failure unexpected(String file, Stage stage, Throwable error) {
        if (error instanceof OutOfMemoryError || error instanceof StackOverflowError) {
            return of(file, stage, "failure.too_big");
        }
        return new Failure(file, stage, "failure.unexpected", List.of(file, error.toString(), place(error)));
    }

    private static String place(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith(OWN_PACKAGE) && !name.startsWith(TEXT_PACKAGE)) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "?";
    }
}
