package cn.duibiao.pipeline;

import java.util.Locale;

/** The stages at which a file can fail, named like their packages. */
public enum Stage {
    READING, CLEANING, DOCUMENT, SEGMENTATION, EXTRACTION, INDEX;

    /** The code in errors.csv. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
