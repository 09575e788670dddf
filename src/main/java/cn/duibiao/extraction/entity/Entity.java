package cn.duibiao.extraction.entity;

/**
 * A named entity of a document.
 *
 * @param text  the longest sensible name, without wrapping quotes, as it first stands in the document
 * @param count how often it stands in the document
 */
public record Entity(String text, Type type, int count) {

    /** The six types of entities.csv. */
    public enum Type { PLACE, ORG, PROJECT, POLICY, EVENT, PERSON }
}
