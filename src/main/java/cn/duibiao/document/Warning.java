package cn.duibiao.document;

import java.util.Locale;

/** What is doubtful about a document. */
public enum Warning {
    /** The title names another year than the body; the body was believed. */
    TITLE_YEAR_DIFFERS,
    /** The title names another region than the body; the body was believed. */
    TITLE_REGION_DIFFERS,
    /** No year could be found. */
    YEAR_UNKNOWN,
    /** No region could be found. */
    REGION_UNKNOWN,
    /** The year was taken from the file's name or title alone. */
    YEAR_FROM_TITLE,
    /** The region was taken from the file's name or title alone. */
    REGION_FROM_TITLE,
    /** A table has lost its values. */
    TABLE_WITHOUT_VALUES,
    /** Bytes could not be decoded and were replaced. */
    UNDECODABLE_BYTES;

    /** The code in documents.csv. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
