package cn.duibiao.cli;

/** The user asks for something that cannot be. The message is for the user, in the user's language. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
