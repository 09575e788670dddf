package cn.duibiao.cli;

import cn.duibiao.report.Messages;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Entry point of the program. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(start(SecondJvm.arguments(args)));
    }

    /** Runs a command, in a second JVM where this one cannot handle Chinese names or would take longer. */
    private static int start(String[] args) {
        PrintWriter err = Terminal.standardError();
        List<String> arguments = Arrays.asList(args);
        boolean needed = SecondJvm.isNeeded();
        if (needed) {
            Optional<List<String>> typed = RawArguments.asUtf8(arguments);
            Messages messages = Languages.messages(args);
            if (typed.isEmpty() && arguments.stream().anyMatch(RawArguments::isDamaged)) {
                err.println(messages.get("usage.undecodable", String.join(" ", args)));
                return ExitCode.USAGE;
            }
            if (typed.isPresent() && !typed.get().equals(arguments)) {
                err.println(messages.get("note.locale"));
            }
            arguments = typed.orElse(arguments);
        }
        if (needed || SecondJvm.isQuicker(arguments)) {
            OptionalInt code = SecondJvm.run(arguments);
            if (code.isPresent()) {
                return code.getAsInt();
            }
        }
        LuceneLog.LOGGER.setLevel(Level.SEVERE);
        return execute(arguments.toArray(String[]::new), Terminal.standardOutput(), err, Terminal.isWatched());
    }

    /**
     * Runs a command.
     *
     * @param watched whether a person at a terminal sees the output
     * @return one of {@link ExitCode}
     */
    static int execute(String[] args, PrintWriter out, PrintWriter err, boolean watched) {
        Messages messages = Languages.messages(args);
        Duibiao root = new Duibiao(messages, watched);
        CommandLine line = new CommandLine(root)
                .setResourceBundle(messages.bundle())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        watched ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
        Failures failures = new Failures(root);
        line.setParameterExceptionHandler(failures::wrongUsage);
        line.setExecutionExceptionHandler(failures::failure);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Lucene recommends a JVM option for speed that nobody needs here. The logger is kept, or the setting would be lost with it. */
    private static final class LuceneLog {

        private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");
    }
}
