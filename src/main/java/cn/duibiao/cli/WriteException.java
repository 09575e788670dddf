package cn.duibiao.cli;

/** A file that the user asked for cannot be written. The message is for the user, in the user's language. */
final class WriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
