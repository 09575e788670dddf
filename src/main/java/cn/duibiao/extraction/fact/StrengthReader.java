package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.CommitmentWords;

/** Says how firmly a target is meant, from the words of its clause and the force of its table row. */
final class StrengthReader {

    private static final int LONGEST_CLAUSE = 120;

    private final CommitmentWords words;

    StrengthReader(CommitmentWords words) {
        this.words = words;
    }

    /**
     * @param text  half-width sentence
     * @param start of the value's text
     * @param end   behind it
     */
    Strength of(Status status, String text, int start, int end) {
        if (status != Status.TARGET) {
            return Strength.NONE;
        }
        String before = text.substring(ClauseSplitter.clauseStart(text, start, start - LONGEST_CLAUSE), start);
        return words.strength(before, text.substring(end)).or(() -> words.strength(text.substring(start, end), ""))
                .map(Strength::ofCode).orElse(Strength.NORMAL);
    }

    /** In a table the force of the row counts, else the words of the cell. */
    Strength ofRow(Status status, Binding binding, String cell, int valueEnd) {
        if (status != Status.TARGET) {
            return Strength.NONE;
        }
        return binding == Binding.BINDING ? Strength.HARD
                : words.strength(cell, cell.substring(Math.min(valueEnd, cell.length())))
                        .map(Strength::ofCode).orElse(Strength.NORMAL);
    }
}
