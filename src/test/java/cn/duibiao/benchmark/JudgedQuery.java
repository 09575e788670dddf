package cn.duibiao.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question and the passages that people judged to answer it (grade 2) or to be related (grade 1).
 *
 * @param kind of question
 */
record JudgedQuery(String id, String kind, String text, List<Judgement> relevant) {

    private static final JsonFactory JSON = new JsonFactory();

    /** A passage that counts as an answer where a result holds it. */
    record Judgement(String quote, int grade) {
    }

    /** The questions of a file, one JSON object a line. */
    static List<JudgedQuery> read(Path file) throws IOException {
        List<JudgedQuery> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                queries.add(query(line));
            }
        }
        return queries;
    }

    private static JudgedQuery query(String line) throws IOException {
        String id = "";
        String kind = "";
        String text = "";
        List<Judgement> relevant = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                switch (field) {
                    case "id" -> id = json.getText();
                    case "kind" -> kind = json.getText();
                    case "query" -> text = json.getText();
                    case "relevant" -> relevant.addAll(judgements(json));
                    default -> json.skipChildren();
                }
            }
        }
        return new JudgedQuery(id, kind, text, relevant);
    }

    private static List<Judgement> judgements(JsonParser json) throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String quote = "";
            int grade = 0;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                if (field.equals("quote")) {
                    quote = json.getText();
                } else if (field.equals("grade")) {
                    grade = json.getIntValue();
                }
            }
            judgements.add(new Judgement(quote, grade));
        }
        return judgements;
    }
}
