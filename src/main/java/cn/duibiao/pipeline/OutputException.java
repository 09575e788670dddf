package cn.duibiao.pipeline;

import java.nio.file.Path;
import java.util.List;

/** The output folder cannot be written. Nothing in it has been changed. */
public final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    OutputException(String messageKey, Path output, Throwable cause) {
        super(messageKey + ": " + output, cause);
        this.messageKey = messageKey;
        this.arguments = List.of(output.toString(), cause == null ? "" : cause.toString());
    }

    /** Of the resource bundle. */
    public String messageKey() {
        return messageKey;
    }

    /** Of the message: the folder, and what the system says or "". */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
