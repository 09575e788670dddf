package cn.duibiao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command left behind: its exit code and what it printed. */
record Outcome(int code, String out, String err) {

    /** Runs a command that nobody watches. */
    static Outcome of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(args, new PrintWriter(out), new PrintWriter(err), false);
        return new Outcome(code, out.toString(), err.toString());
    }
}
