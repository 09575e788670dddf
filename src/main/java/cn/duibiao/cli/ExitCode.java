package cn.duibiao.cli;

/** What the program's exit codes mean. */
final class ExitCode {

    /** All input was read. */
    static final int OK = 0;
    /** The command could not be carried out. */
    static final int FAILURE = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Done, but some input could not be used. */
    static final int INCOMPLETE = 3;

    private ExitCode() {
    }
}
