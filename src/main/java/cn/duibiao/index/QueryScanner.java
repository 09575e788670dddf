package cn.duibiao.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a query into words, quoted wordings, operators, brackets and fields. */
final class QueryScanner {

    enum Kind { WORD, QUOTED, AND, OR, NOT, OPEN, CLOSE, FIELD }

    /**
     * A part of a query.
     *
     * @param text   of a field its name in the index
     * @param within of a quoted wording the characters that may stand between its parts, or -1
     * @param start  in the query
     */
    record Lexeme(Kind kind, String text, int within, int start) {
    }

    private static final Map<String, Kind> OPERATORS = Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT);
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("区", PassageFields.REGION), Map.entry("地区", PassageFields.REGION),
            Map.entry("district", PassageFields.REGION), Map.entry("region", PassageFields.REGION),
            Map.entry("类型", PassageFields.KIND), Map.entry("kind", PassageFields.KIND),
            Map.entry("年", PassageFields.YEAR), Map.entry("年份", PassageFields.YEAR),
            Map.entry("year", PassageFields.YEAR),
            Map.entry("主题", PassageFields.THEME), Map.entry("theme", PassageFields.THEME),
            Map.entry("状态", PassageFields.STATUS), Map.entry("status", PassageFields.STATUS),
            Map.entry("文档", PassageFields.DOC_ID), Map.entry("doc", PassageFields.DOC_ID));
    private static final int LONGEST_DISTANCE = 3;

    private final String query;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private QueryScanner(String query) {
        this.query = query;
    }

    /**
     * The parts in order.
     *
     * @throws QuerySyntaxException where a quote is not closed or a distance is no number
     */
    static List<Lexeme> scan(String query) throws QuerySyntaxException {
        QueryScanner scanner = new QueryScanner(query);
        int at = 0;
        while (at < query.length()) {
            at = scanner.next(at);
        }
        return scanner.lexemes;
    }

    /** Whether there is more to a query than words. */
    static boolean hasOperators(List<Lexeme> lexemes) {
        return lexemes.stream().anyMatch(lexeme -> switch (lexeme.kind()) {
            case QUOTED, AND, OR, NOT, FIELD -> true;
            default -> false;
        });
    }

    private int next(int at) throws QuerySyntaxException {
        char unit = query.charAt(at);
        if (isSpace(unit)) {
            return at + 1;
        }
        return switch (unit) {
            case '(' -> single(Kind.OPEN, at);
            case ')' -> single(Kind.CLOSE, at);
            case '"' -> quoted(at);
            default -> word(at);
        };
    }

    private int single(Kind kind, int at) {
        lexemes.add(new Lexeme(kind, query.substring(at, at + 1), -1, at));
        return at + 1;
    }

    private int quoted(int start) throws QuerySyntaxException {
        int close = query.indexOf('"', start + 1);
        if (close < 0) {
            throw new QuerySyntaxException("quote", start, "");
        }
        int end = close + 1;
        int within = -1;
        if (end < query.length() && query.charAt(end) == '~') {
            int digits = end + 1;
            while (digits < query.length() && Character.digit(query.charAt(digits), 10) >= 0) {
                digits++;
            }
            if (digits == end + 1 || digits - end - 1 > LONGEST_DISTANCE) {
                throw new QuerySyntaxException("distance", end, query.substring(end, digits));
            }
            within = Integer.parseInt(query.substring(end + 1, digits));
            end = digits;
        }
        lexemes.add(new Lexeme(Kind.QUOTED, query.substring(start + 1, close), within, start));
        return end;
    }

    private int word(int start) {
        int end = start;
        while (end < query.length() && !isSpace(query.charAt(end)) && "()\"".indexOf(query.charAt(end)) < 0) {
            if (isColon(query.charAt(end)) && FIELDS.containsKey(query.substring(start, end))) {
                lexemes.add(new Lexeme(Kind.FIELD, FIELDS.get(query.substring(start, end)), -1, start));
                return end + 1;
            }
            end++;
        }
        String text = query.substring(start, end);
        lexemes.add(new Lexeme(OPERATORS.getOrDefault(text, Kind.WORD), text, -1, start));
        return end;
    }

    private static boolean isColon(char unit) {
        return unit == ':' || unit == '\uFF1A';
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
