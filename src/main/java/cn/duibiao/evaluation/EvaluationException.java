package cn.duibiao.evaluation;

import java.util.List;

/** Annotations and facts cannot be compared. Says everything that is wrong, not only the first. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    EvaluationException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    EvaluationException(Problem problem) {
        this(List.of(problem));
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
