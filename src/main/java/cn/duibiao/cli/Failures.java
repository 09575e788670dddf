package cn.duibiao.cli;

import cn.duibiao.knowledge.KnowledgeException;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.TableException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and with which exit code the program ends. Stack traces only for those who ask. */
final class Failures {

    private final Duibiao root;

    Failures(Duibiao root) {
        this.root = root;
    }

    int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words(e));
        err.println(root.messages().get("usage.try_help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    int failure(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof UsageException) {
            err.println(e.getMessage());
            return ExitCode.USAGE;
        }
        err.println(words(e));
        if (root.isVerbose()) {
            e.printStackTrace(err);
        }
        return e instanceof TableException ? ExitCode.USAGE : ExitCode.FAILURE;
    }

    private String words(ParameterException e) {
        Messages messages = root.messages();
        if (e instanceof MissingParameterException missing) {
            return messages.get("usage.missing", missing.getMissing().stream().map(Failures::name)
                    .collect(Collectors.joining(", ")));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        return messages.get("usage.invalid", e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? String.join("/", ((CommandLine.Model.OptionSpec) argument).names())
                : argument.paramLabel();
    }

    private String words(Exception e) {
        Messages messages = root.messages();
        if (e instanceof OutputException output) {
            return messages.get(output.messageKey(), output.arguments().toArray());
        }
        if (e instanceof KnowledgeException) {
            return messages.get("error.knowledge", e.getMessage());
        }
        if (e instanceof TableException) {
            return messages.get("usage.incomplete_results", e.getMessage());
        }
        if (e instanceof WriteException) {
            return e.getMessage();
        }
        String words = messages.get("error.unexpected", e.toString());
        return root.isVerbose() ? words : words + System.lineSeparator() + messages.get("error.try_verbose");
    }
}
