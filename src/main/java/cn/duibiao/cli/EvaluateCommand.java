package cn.duibiao.cli;

import cn.duibiao.evaluation.DisagreementsTable;
import cn.duibiao.evaluation.Evaluation;
import cn.duibiao.evaluation.EvaluationException;
import cn.duibiao.evaluation.Evaluator;
import cn.duibiao.evaluation.FactRows;
import cn.duibiao.evaluation.GoldFiles;
import cn.duibiao.evaluation.GoldTexts;
import cn.duibiao.evaluation.Problem;
import cn.duibiao.knowledge.EvaluationWords;
import cn.duibiao.report.EvaluationReport;
import cn.duibiao.report.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate}: compares a facts table with annotations. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    /** So many problems are told one by one. */
    private static final int MOST_PROBLEMS = 20;

    @ParentCommand
    private Duibiao root;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FACTS|DIR", descriptionKey = "option.facts")
    private Path facts;

    @Option(names = "--gold", required = true, paramLabel = "FILE|DIR", descriptionKey = "option.gold")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--text", paramLabel = "FILE|DIR", descriptionKey = "option.text")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.disagreements")
    private Path csv;

    @Option(names = "--show", paramLabel = "K", defaultValue = "0", descriptionKey = "option.show")
    private int shown;

    @Override
    public Integer call() {
        Messages messages = root.messages();
        Evaluation evaluation = evaluate(messages);
        new EvaluationReport(messages).lines(evaluation, shown).forEach(root.out()::println);
        if (csv != null) {
            write(evaluation, messages);
        }
        if (evaluation.notes().isEmpty()) {
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println(words(evaluation.notes(), messages));
        return ExitCode.INCOMPLETE;
    }

    private Evaluation evaluate(Messages messages) {
        try {
            return new Evaluator(EvaluationWords.load(root.knowledgeFiles()))
                    .evaluate(FactRows.read(facts), GoldFiles.read(gold), new GoldTexts(texts));
        } catch (EvaluationException e) {
            throw new UsageException(words(e.problems(), messages));
        }
    }

    private void write(Evaluation evaluation, Messages messages) {
        try {
            DisagreementsTable.write(evaluation, csv);
        } catch (IOException e) {
            throw new WriteException(messages.get("error.write", csv, e), e);
        }
        root.out().println(messages.get("evaluate.written", csv.toAbsolutePath()));
    }

    private static String words(List<Problem> problems, Messages messages) {
        Stream<String> told = problems.stream().limit(MOST_PROBLEMS).map(problem -> words(problem, messages));
        Stream<String> more = problems.size() <= MOST_PROBLEMS ? Stream.empty()
                : Stream.of(messages.get("run.skipped_more", problems.size() - MOST_PROBLEMS));
        return Stream.concat(told, more).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String words(Problem problem, Messages messages) {
        String what = messages.get(problem.key(), problem.arguments().toArray());
        return problem.line() == 0 ? messages.get("evaluate.in_file", problem.file(), what)
                : messages.get("evaluate.in_line", problem.file(), problem.line(), what);
    }
}
