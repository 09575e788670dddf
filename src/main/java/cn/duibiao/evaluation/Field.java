package cn.duibiao.evaluation;

import java.util.Locale;

/** What is compared between a fact and its annotation. All of them have to agree for a strict hit. */
public enum Field {
    VALUE, UNIT, OP, STATUS, MEASURE, PERIOD, REGION, INDICATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
