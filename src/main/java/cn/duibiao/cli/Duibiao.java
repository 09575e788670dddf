package cn.duibiao.cli;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.report.Messages;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: the options that all commands share, and the run on the samples. */
@Command(name = "duibiao", mixinStandardHelpOptions = true, versionProvider = Duibiao.Version.class,
        subcommands = {RunCommand.class, SearchCommand.class, ShowCommand.class, EmbedCommand.class, FactsCommand.class,
            CompareCommand.class, CheckCommand.class, ProgressCommand.class, SeriesCommand.class,
            PrioritiesCommand.class, PassagesCommand.class, EvaluateCommand.class})
final class Duibiao implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String lang = "";

    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "option.models", scope = ScopeType.INHERIT)
    private Path models;

    @Option(names = "--verbose", descriptionKey = "option.verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    private final Messages messages;
    private final boolean watched;

    Duibiao(Messages messages, boolean watched) {
        this.messages = messages;
        this.watched = watched;
    }

    @Override
    public Integer call() throws OutputException {
        return new Demo(this).run();
    }

    Messages messages() {
        if (!lang.isEmpty() && Languages.known(lang).isEmpty()) {
            throw new UsageException(messages.get("usage.unknown_lang", lang));
        }
        return messages;
    }

    /** The words of pages that are passed on: Chinese unless the user names another language. */
    Messages pageMessages() {
        return Messages.in(Languages.known(lang).orElse(Locale.CHINESE));
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean isWatched() {
        return watched;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For what is not part of the result. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    void printHelp() {
        spec.commandLine().usage(out());
    }

    /** The data files to work with. */
    KnowledgeFiles knowledgeFiles() {
        if (models == null) {
            return KnowledgeFiles.packaged();
        }
        if (!Files.isDirectory(models)) {
            throw new UsageException(messages().get("usage.no_models", models));
        }
        return KnowledgeFiles.in(models);
    }

    /** Reads the version from the packaged program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Duibiao.class.getPackage().getImplementationVersion();
            return new String[] {"duibiao " + (version == null ? "(not packaged)" : version),
                "Java " + System.getProperty("java.version")};
        }
    }
}
