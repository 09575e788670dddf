package cn.duibiao.document;

/** A policy term and the definition that a document gives of it. */
public record GlossaryEntry(String term, String definition) {
}
