package cn.duibiao.reading;

import cn.duibiao.text.Chinese;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of characters without a wide gap.
 *
 * @param size  of most of its characters
 * @param alone whether nothing else stands beside it
 */
record PdfLine(String text, float left, float right, float baseline, float size, boolean alone) {

    private static final float SAME_LINE = 0.45f;
    private static final float WIDE_GAP = 2.5f;
    private static final float GAP = 0.25f;
    private static final float SUPERSCRIPT_SIZE = 0.8f;
    private static final float RAISED = 0.15f;
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d[\\d.,]*[%％]?");
    private static final String CLOSING = "，。、；：！？”’）》】,.;:!?%)";

    /** The lines from the top down, parts of one line from left to right. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfGlyph> row : rows(glyphs)) {
            List<List<PdfGlyph>> parts = parts(row);
            parts.forEach(part -> lines.add(line(part, parts.size() == 1)));
        }
        return lines;
    }

    /** The lines of a cell, in which no gap is too wide. */
    static List<PdfLine> ofCell(List<PdfGlyph> glyphs) {
        return rows(glyphs).stream().map(row -> line(row, true)).toList();
    }

    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = glyphs.stream().filter(glyph -> !glyph.isBlank() || glyph.text().length() == 1)
                .sorted(Comparator.comparingDouble(PdfGlyph::baseline)).toList();
        List<List<PdfGlyph>> rows = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        float size = 0;
        for (PdfGlyph glyph : sorted) {
            size = Math.max(size, glyph.size());
            if (!row.isEmpty() && glyph.baseline() - row.get(0).baseline() > SAME_LINE * size) {
                rows.add(row);
                row = new ArrayList<>();
                size = glyph.size();
            }
            row.add(glyph);
        }
        rows.add(row);
        rows.removeIf(glyphsOfRow -> glyphsOfRow.stream().allMatch(PdfGlyph::isBlank));
        rows.forEach(glyphsOfRow -> glyphsOfRow.sort(Comparator.comparingDouble(PdfGlyph::left)));
        return rows;
    }

    private static List<List<PdfGlyph>> parts(List<PdfGlyph> row) {
        List<List<PdfGlyph>> parts = new ArrayList<>();
        List<PdfGlyph> part = new ArrayList<>();
        float right = Float.NaN;
        float size = size(row);
        for (PdfGlyph glyph : row) {
            if (!glyph.isBlank()) {
                if (glyph.left() - right > WIDE_GAP * size) {
                    parts.add(part);
                    part = new ArrayList<>();
                }
                right = Float.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
            }
            if (!glyph.isBlank() || !part.isEmpty()) {
                part.add(glyph);
            }
        }
        parts.add(part);
        return parts;
    }

    private static float size(List<PdfGlyph> row) {
        float[] sizes = new float[row.size()];
        int count = 0;
        for (PdfGlyph glyph : row) {
            if (!glyph.isBlank()) {
                sizes[count++] = glyph.size();
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : sizes[count / 2];
    }

    private static PdfLine line(List<PdfGlyph> glyphs, boolean alone) {
        float size = size(glyphs);
        float baseline = glyphs.stream().filter(glyph -> glyph.size() > SUPERSCRIPT_SIZE * size)
                .map(PdfGlyph::baseline).max(Float::compare).orElse(glyphs.get(0).baseline());
        StringBuilder text = new StringBuilder();
        PdfGlyph before = null;
        boolean blank = false;
        boolean reference = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            boolean refers = isReference(glyph, size, baseline, text);
            if (reference && !refers) {
                text.append(']');
            }
            if (before != null && !refers && (blank || isGap(before, glyph, size))) {
                text.append(' ');
            }
            if (refers && !reference) {
                text.append("[footnoteRef:");
            }
            text.append(glyph.text());
            reference = refers;
            blank = false;
            before = glyph;
        }
        String line = (reference ? text.append(']') : text).toString();
        return new PdfLine(line, glyphs.get(0).left(), before == null ? 0 : before.right(), baseline, size, alone);
    }

    /** A small raised number is a note's, and no digit of the number before it; behind a letter it is a power (km²). */
    private static boolean isReference(PdfGlyph glyph, float size, float baseline, StringBuilder before) {
        char unit = glyph.text().charAt(0);
        boolean small = glyph.size() <= SUPERSCRIPT_SIZE * size && baseline - glyph.baseline() > RAISED * size;
        boolean number = unit >= '0' && unit <= '9' || unit >= '①' && unit <= '⑳';
        char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        return small && number && !(last >= 'A' && last <= 'z' && Character.isLetter(last));
    }

    private static boolean isGap(PdfGlyph before, PdfGlyph glyph, float size) {
        boolean han = Chinese.isHan(glyph.text().charAt(0))
                || Chinese.isHan(before.text().charAt(before.text().length() - 1));
        return !han && glyph.left() - before.right() > GAP * size;
    }

    /** The text of several lines as one: Chinese goes on without a blank, Latin words need one. */
    static String joined(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : lines) {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == '\u00AD') {
                text.setLength(last);
            } else if (last >= 0 && needsBlank(text.charAt(last), line.text().charAt(0))) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    /** Words do; G at the end of a line and DP on the next are one abbreviation. */
    private static boolean needsBlank(char last, char first) {
        boolean abbreviation = Character.isUpperCase(last) && Character.isUpperCase(first);
        return isLatin(last) && isLatin(first) && !abbreviation;
    }

    private static boolean isLatin(char unit) {
        return unit < '\u0250' && Character.isLetter(unit);
    }

    /** Whether it is a number with at most a percent sign. */
    boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** Width of what could not be parted at the start of the line, in points, about. */
    float firstWord() {
        int end = 1;
        boolean word = isWord(text.charAt(0));
        while (end < text.length() && (word && isWord(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        float width = 0;
        for (int i = 0; i < end; i++) {
            width += text.charAt(i) < '\u2000' ? size / 2 : size;
        }
        return width;
    }

    private static boolean isWord(char unit) {
        return unit < '\u0250' && Character.isLetterOrDigit(unit);
    }
}
