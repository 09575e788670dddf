package cn.duibiao.knowledge;

/** A data file of {@code models/} is missing or wrong. The message names file and line. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line 1-based, or 0 where the whole file is meant
     */
    public KnowledgeException(String file, long line, String message) {
        super(line > 0 ? "models: " + file + ", line " + line + ": " + message : "models: " + file + ": " + message);
    }
}
