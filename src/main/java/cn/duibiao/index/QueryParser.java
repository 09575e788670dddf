package cn.duibiao.index;

import cn.duibiao.index.QueryScanner.Kind;
import cn.duibiao.index.QueryScanner.Lexeme;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads queries with operators: words, "wordings", "养老 床位"~10, AND, OR, NOT, brackets and 区:青浦. NOT binds most, then
 * AND, then OR. What stands side by side is to be there too, words as far as they are.
 */
final class QueryParser {

    /** Deeper nesting is no query of a person. */
    private static final int DEEPEST = 50;

    private final List<Lexeme> lexemes;
    private final SearchKnowledge knowledge;
    private final int length;
    private int at;

    private QueryParser(List<Lexeme> lexemes, SearchKnowledge knowledge, int length) {
        this.lexemes = lexemes;
        this.knowledge = knowledge;
        this.length = length;
    }

    /**
     * The query, cut into its parts.
     *
     * @throws QuerySyntaxException where it is not well formed
     */
    static ParsedQuery parse(String query, SearchKnowledge knowledge) throws QuerySyntaxException {
        List<Lexeme> lexemes = QueryScanner.scan(query);
        if (!QueryScanner.hasOperators(lexemes)) {
            return ParsedQuery.words(query);
        }
        Optional<ParsedQuery> plain = new QueryParser(lexemes, knowledge, query.length()).wordsAndFields();
        if (plain.isPresent()) {
            return plain.get();
        }
        QueryParser parser = new QueryParser(lexemes, knowledge, query.length());
        QueryNode node = parser.any(0);
        if (parser.at < lexemes.size()) {
            throw new QuerySyntaxException("bracket", lexemes.get(parser.at).start(), lexemes.get(parser.at).text());
        }
        return new ParsedQuery(query, List.of(), Optional.of(node));
    }

    /** A query of everyday words that fields narrow, or empty where there is more to it or no word in it. */
    private Optional<ParsedQuery> wordsAndFields() throws QuerySyntaxException {
        List<String> words = new ArrayList<>();
        List<QueryNode.Restriction> restrictions = new ArrayList<>();
        while (at < lexemes.size()) {
            Lexeme lexeme = lexemes.get(at++);
            switch (lexeme.kind()) {
                case WORD -> words.add(lexeme.text());
                case FIELD -> restrictions.add(restriction(lexeme));
                default -> {
                    return Optional.empty();
                }
            }
        }
        String text = String.join(" ", words);
        return text.codePoints().noneMatch(Character::isLetterOrDigit) ? Optional.empty()
                : Optional.of(new ParsedQuery(text, restrictions, Optional.empty()));
    }

    private QueryNode any(int depth) throws QuerySyntaxException {
        List<QueryNode> parts = new ArrayList<>(List.of(all(depth)));
        while (is(Kind.OR)) {
            at++;
            parts.add(all(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new QueryNode.Any(parts);
    }

    private QueryNode all(int depth) throws QuerySyntaxException {
        List<QueryNode> parts = new ArrayList<>(List.of(one(depth)));
        while (at < lexemes.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            if (is(Kind.AND)) {
                at++;
            }
            parts.add(one(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new QueryNode.All(parts);
    }

    private QueryNode one(int depth) throws QuerySyntaxException {
        if (at == lexemes.size()) {
            throw new QuerySyntaxException("operand", length, "");
        }
        Lexeme lexeme = lexemes.get(at++);
        if (depth > DEEPEST) {
            throw new QuerySyntaxException("bracket", lexeme.start(), lexeme.text());
        }
        return switch (lexeme.kind()) {
            case NOT -> new QueryNode.Not(one(depth + 1));
            case OPEN -> inBrackets(lexeme, depth + 1);
            case QUOTED -> phrase(lexeme);
            case FIELD -> restriction(lexeme);
            case WORD -> new QueryNode.Words(lexeme.text());
            default -> throw new QuerySyntaxException("operand", lexeme.start(), lexeme.text());
        };
    }

    private QueryNode inBrackets(Lexeme open, int depth) throws QuerySyntaxException {
        QueryNode inner = any(depth);
        if (!is(Kind.CLOSE)) {
            throw new QuerySyntaxException("bracket", open.start(), open.text());
        }
        at++;
        return inner;
    }

    private static QueryNode phrase(Lexeme quoted) throws QuerySyntaxException {
        if (quoted.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new QuerySyntaxException("empty", quoted.start(), quoted.text());
        }
        List<String> parts = quoted.within() < 0 ? List.of(quoted.text())
                : Arrays.stream(quoted.text().strip().split("[\\s\\u3000]+"))
                        .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
        return new QueryNode.Phrase(parts, Math.max(0, quoted.within()));
    }

    private QueryNode.Restriction restriction(Lexeme field) throws QuerySyntaxException {
        if (!is(Kind.WORD) && !is(Kind.QUOTED)) {
            throw new QuerySyntaxException("operand", at < lexemes.size() ? lexemes.get(at).start() : length, "");
        }
        Lexeme value = lexemes.get(at++);
        return new QueryNode.Restriction(field.text(), code(field.text(), value.text().strip())
                .orElseThrow(() -> new QuerySyntaxException("value", value.start(), value.text())));
    }

    private Optional<String> code(String field, String value) {
        return switch (field) {
            case PassageFields.REGION -> knowledge.regions().named(value).map(Region::path);
            case PassageFields.KIND -> knowledge.words().kind(value).or(() -> knowledge.words().kindCode(value));
            case PassageFields.STATUS -> knowledge.words().status(value).or(() -> knowledge.words().statusCode(value));
            case PassageFields.THEME -> knowledge.themes().all().stream().filter(theme -> theme.id().equals(value)
                    || theme.name().equals(value)).map(Theme::id).findFirst();
            case PassageFields.YEAR -> Optional.of(value.replaceAll("年$", "")).filter(year -> year.matches("[0-9]{4}"));
            default -> Optional.of(value);
        };
    }

    private boolean is(Kind kind) {
        return at < lexemes.size() && lexemes.get(at).kind() == kind;
    }
}
