package cn.duibiao.cleaning;

import cn.duibiao.knowledge.LatinNames;
import cn.duibiao.text.Chinese;
import cn.duibiao.text.MappedText;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the writing of a line: digits and letters in full width, capitals that a converter has lost, a semicolon where a
 * blank was, misread zeros in Chinese years, three dashes for two.
 */
final class Wording {

    /** A speaker's office and name, at the end of a line or before the salutation: 区长;李;明各位代表. */
    private static final Pattern LOST_BLANK = Pattern.compile(
            "(?:[省市区县州盟院部局]长|主席|主任|总理|书记|代表)(?:[;；][\\u4E00-\\u9FA5]{1,3}?){1,3}(?=各位|\\s*$)");
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("[一二][〇零○ＯOo0０九八七六五四三二一]{3}(?=年|至|—|-|\\s)");
    private static final Pattern STRAY_SEMICOLON = Pattern.compile("(?<=[。！!？])[;；]+");
    private static final Pattern DASHES = Pattern.compile("(?<=[—─－]{2})[—─－]+");

    private final List<LatinNames.Name> lowerCased;

    private Wording(List<LatinNames.Name> lowerCased) {
        this.lowerCased = lowerCased;
    }

    /** For the lines of a text: capitals are restored only where the text has none at all. */
    static Wording of(String whole, LatinNames names) {
        boolean hasCapitals = whole.chars().anyMatch(unit -> unit >= 'A' && unit <= 'Z' || unit >= 'Ａ' && unit <= 'Ｚ');
        return new Wording(hasCapitals ? List.of() : names.all());
    }

    MappedText mend(MappedText line) {
        MappedText text = line.mapUnits(Wording::fold);
        text = delete(text, STRAY_SEMICOLON);
        text = delete(text, DASHES);
        text = deleteInside(text, LOST_BLANK, ";；");
        text = chineseYears(text);
        return capitals(text);
    }

    private static int fold(int unit) {
        if (unit >= '０' && unit <= '９' || unit >= 'Ａ' && unit <= 'Ｚ' || unit >= 'ａ' && unit <= 'ｚ' || unit == '％'
                || unit == '＋' || unit == '．' || unit == '／' || unit == '＋') {
            return unit - 0xFEE0;
        }
        return switch (unit) {
            case '─', '－', '―' -> '—';
            case '\t', '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '○' -> '〇';
            default -> unit;
        };
    }

    private static MappedText delete(MappedText text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        List<Span> gone = new ArrayList<>();
        while (found.find()) {
            gone.add(new Span(found.start(), found.end()));
        }
        return text.hiding(gone);
    }

    private static MappedText deleteInside(MappedText text, Pattern pattern, String units) {
        Matcher found = pattern.matcher(text);
        List<Span> gone = new ArrayList<>();
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                if (units.indexOf(text.charAt(i)) >= 0) {
                    gone.add(new Span(i, i + 1));
                }
            }
        }
        return text.hiding(gone);
    }

    private static MappedText chineseYears(MappedText line) {
        Matcher year = CHINESE_YEAR.matcher(line);
        if (!year.find()) {
            return line;
        }
        return line.reading(0, year.replaceAll(found -> found.group().replaceAll("[零○ＯOo0０]", "〇")));
    }

    private MappedText capitals(MappedText line) {
        if (lowerCased.isEmpty() || line.isBlank()) {
            return line;
        }
        String text = line.toString();
        StringBuilder read = new StringBuilder(text);
        for (LatinNames.Name name : lowerCased) {
            for (int at = text.indexOf(name.written()); at >= 0; at = text.indexOf(name.written(), at + 1)) {
                if (standsAlone(text, at, at + name.written().length())) {
                    read.replace(at, at + name.written().length(), name.proper());
                }
            }
        }
        return line.reading(0, read.toString());
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !isLatin(text.charAt(start - 1))) && (end == text.length() || !isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit) && !Chinese.isHan(unit);
    }
}
