package cn.duibiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command for tests of other packages. */
public final class CommandRun {

    private CommandRun() {
    }

    /** The exit code. */
    public static int code(String... args) {
        return Main.execute(args, new PrintWriter(new StringWriter()), new PrintWriter(System.err, true), false);
    }

    /** What the command prints. */
    public static String output(String... args) {
        StringWriter out = new StringWriter();
        Main.execute(args, new PrintWriter(out), new PrintWriter(System.err, true), false);
        return out.toString();
    }
}
