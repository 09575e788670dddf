package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.EntityWords.Kind;
import java.util.Set;

/** What is known about a word wherever it stands. */
final class Word {

    private static final String STOPS = "，,。；;：:！!？?…";
    private static final String OPENING = "“(（《";
    private static final String CLOSING = "”)）》";
    private static final Set<String> NO_START = Set.of("c", "cc", "ude1", "ude2", "ude3", "uls", "ule", "uzhe", "y", "w",
            "u", "ulian", "usuo", "udeng", "rr", "rzv", "rz");
    private static final Set<String> NO_END = Set.of("p", "c", "cc", "ude1", "ule", "r", "rr", "w");
    /** Names may end with a short word of these, as HanLP mistakes it (设计|之|都|d), not with a long one (持续). */
    private static final Set<String> SHORT_END = Set.of("d", "f", "u");
    /** HanLP's part of speech of marks, and of letters so rare that it does not know them. */
    private static final String MARK = "w";
    private static final String NUMERAL = "m";
    private static final String MEASURE_WORD = "q";
    private static final Set<String> OF_NAMES = Set.of("ns", "nt", "nr", "nz", "nis", "nit", "ntc", "nx");
    private static final String ENUMERATING = "、";

    /** What a mark does; most words are none. */
    enum Mark { NONE, STOP, ENUMERATING, OPENING, CLOSING }

    private final int number;
    private final String text;
    private final String pos;
    private final Set<Kind> kinds;
    private final boolean common;
    private final boolean rare;
    private final Mark mark;
    private final boolean mayStart;
    private final boolean mayEnd;
    private final boolean ofNames;

    /**
     * @param number of the word in its table, or -1 where the table is full
     * @param common whether many reports share it
     */
    Word(int number, String text, String pos, Set<Kind> kinds, boolean common) {
        this.number = number;
        this.text = text;
        this.pos = pos;
        this.kinds = kinds;
        this.common = common;
        this.rare = !common && Character.isLetter(text.charAt(0));
        this.mark = mark(text);
        boolean rareUnit = pos.equals(MARK) && Character.isLetter(text.charAt(0));
        this.mayStart = mark == Mark.OPENING || rareUnit || !NO_START.contains(pos);
        this.mayEnd = rareUnit || mayEnd(text, pos);
        this.ofNames = OF_NAMES.contains(pos);
    }

    private static boolean mayEnd(String text, String pos) {
        if (SHORT_END.contains(pos)) {
            return text.length() == 1;
        }
        return pos.equals(NUMERAL) ? isVersion(text) : !NO_END.contains(pos);
    }

    /** 鹏城云脑|Ⅲ, 城市大脑|2.0. */
    private static boolean isVersion(String text) {
        return text.indexOf('.') > 0 || Character.getType(text.charAt(0)) == Character.LETTER_NUMBER;
    }

    private static Mark mark(String text) {
        if (text.length() != 1) {
            return Mark.NONE;
        }
        char unit = text.charAt(0);
        return STOPS.indexOf(unit) >= 0 ? Mark.STOP : text.equals(ENUMERATING) ? Mark.ENUMERATING
                : OPENING.indexOf(unit) >= 0 ? Mark.OPENING : CLOSING.indexOf(unit) >= 0 ? Mark.CLOSING : Mark.NONE;
    }

    /** The number of the word in its table, or -1. */
    int number() {
        return number;
    }

    String text() {
        return text;
    }

    String pos() {
        return pos;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    boolean isCommon() {
        return common;
    }

    /** Whether it is a word that few reports share, and no mark or number. */
    boolean isRare() {
        return rare;
    }

    Mark mark() {
        return mark;
    }

    /** Whether names begin with words of its part of speech. */
    boolean mayStart() {
        return mayStart;
    }

    /** Whether names end with words of its part of speech. */
    boolean mayEnd() {
        return mayEnd;
    }

    /** Whether it counts things: 3|段, but 宝安|段 is a part of something. */
    boolean isMeasureOf(Word before) {
        return pos.equals(MEASURE_WORD) && before.pos.equals(NUMERAL);
    }

    /** Whether it has a part of speech of names. */
    boolean isOfNames() {
        return ofNames;
    }
}
