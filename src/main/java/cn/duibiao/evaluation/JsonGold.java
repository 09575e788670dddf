package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annotations with a JSON object on each line. */
final class JsonGold {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final GoldChecks checks;

    JsonGold(GoldChecks checks) {
        this.checks = checks;
    }

    List<GoldFact> read(String text) {
        List<GoldFact> facts = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                fact(lines[i], i + 1L).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private Optional<GoldFact> fact(String json, long line) {
        try {
            JsonNode object = JSON.readTree(json);
            if (!object.isObject()) {
                checks.wrong(Kind.NO_OBJECT, line);
                return Optional.empty();
            }
            return hasFields(object, line)
                    ? checks.fact(line, field -> object.path(field).asText(""), numbers(object.get(GoldChecks.VALUE)))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            checks.wrong(Kind.BAD_JSON, line, e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private boolean hasFields(JsonNode object, long line) {
        boolean all = true;
        for (String field : GoldChecks.FIELDS) {
            JsonNode node = object.get(field);
            if (node == null) {
                all &= field.equals(GoldChecks.OPTIONAL) || isWrong(Kind.MISSING, line, field);
            } else if (field.equals(GoldChecks.VALUE)) {
                all &= isValue(node) || isWrong(Kind.BAD_VALUE, line, node.toString());
            } else {
                all &= node.isTextual() || node.isNull() || isWrong(Kind.NO_TEXT_FIELD, line, field);
            }
        }
        return all;
    }

    /** Always false. */
    private boolean isWrong(Kind kind, long line, String argument) {
        checks.wrong(kind, line, argument);
        return false;
    }

    private static boolean isValue(JsonNode node) {
        if (!node.isArray()) {
            return node.isNull() || node.isNumber();
        }
        boolean numbers = !node.isEmpty();
        for (JsonNode part : node) {
            numbers &= part.isNumber();
        }
        return numbers;
    }

    private static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        if (node.isNumber()) {
            numbers.add(node.doubleValue());
        }
        node.forEach(part -> numbers.add(part.doubleValue()));
        return numbers;
    }
}
