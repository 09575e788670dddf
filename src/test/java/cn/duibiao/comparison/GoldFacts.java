package cn.duibiao.comparison;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.tables.DocumentRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The hand-annotated facts beside the project as facts and documents of the program. Tests that need them are skipped
 * where they are missing.
 *
 * @param facts with ids such as sj-plan:12, the line of the annotation
 */
public record GoldFacts(List<DocumentRow> documents, List<Fact> facts) {

    private static final Path GOLD = Path.of("../shared/gold");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": (\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^]]*]|[^,}]+)");
    private static final Map<String, String> DISTRICTS = Map.of("sj", "松江区", "qp", "青浦区", "cn", "长宁区", "jd", "嘉定区");
    private static final Map<String, DocumentKind> KINDS = Map.of("plan", DocumentKind.PLAN_OUTLINE,
            "report", DocumentKind.WORK_REPORT, "eval", DocumentKind.MIDTERM_EVALUATION);

    /** Reads them all; skips the test where there are none. */
    public static GoldFacts load() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(GOLD.resolve("facts")), "no annotated facts in " + GOLD);
        List<DocumentRow> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(GOLD.resolve("facts"))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".jsonl", "");
            DocumentRow document = document(id);
            documents.add(document);
            String text = Files.readString(GOLD.resolve("text").resolve(id + ".txt"));
            int line = 0;
            int at = 0;
            for (String json : Files.readAllLines(file)) {
                Map<String, String> fields = fields(json);
                int place = text.indexOf(fields.get("quote"), at);
                at = place < 0 ? at : place;
                facts.add(fact(id + ":" + ++line, document, fields, text, Math.max(place, 0)));
            }
        }
        return new GoldFacts(documents, facts);
    }

    private static DocumentRow document(String id) {
        String[] parts = id.split("-");
        String district = DISTRICTS.get(parts[0]);
        return new DocumentRow(id, district, "上海市/" + district, KINDS.get(parts[1]), parts[1].equals("eval") ? 2023 : 2021,
                id, "", id + ".txt", 0, 0, 0, 0, List.of(), "", new Metadata.Proof("", "", ""));
    }

    private static Fact fact(String id, DocumentRow document, Map<String, String> fields, String text, int place) {
        String quote = fields.get("quote");
        int start = quote.contains("\n") ? place : Math.max(text.lastIndexOf('。', place), text.lastIndexOf('\n', place)) + 1;
        int end = quote.contains("\n") ? place + quote.length() : end(text, place + quote.length());
        String evidence = text.substring(start, end);
        String valueText = fields.get("value_text");
        int offset = Math.max(0, evidence.indexOf(valueText, place - start));
        return new Fact(id, document.docId(), document.district(), "", fields.get("indicator"), fields.get("canonical"),
                "general", Measure.ofCode(fields.get("measure")), value(fields.get("value"), fields.get("op")), fields.get("unit"),
                Op.ofCode(fields.get("op")), Status.ofCode(fields.get("status")), fields.get("period"), fields.get("region"),
                Binding.NONE, Strength.NORMAL, Confidence.HIGH, valueText, offset, evidence,
                new Fact.SourcePlace(document.sourceFile(), start, end));
    }

    private static int end(String text, int from) {
        int stop = text.indexOf('。', Math.max(0, from - 1));
        int line = text.indexOf('\n', from);
        int end = stop < 0 ? text.length() : stop + 1;
        return line < 0 ? end : Math.min(line, end);
    }

    private static Value value(String json, String op) {
        if (json.equals("null")) {
            return new Value.Qualitative();
        }
        if (!json.startsWith("[")) {
            return new Value.Single(new BigDecimal(json));
        }
        List<BigDecimal> parts = Stream.of(json.substring(1, json.length() - 1).split(",\\s*")).map(BigDecimal::new).toList();
        return op.equals("range") ? new Value.Range(parts.get(0), parts.get(1)) : new Value.Ratio(parts);
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            String value = field.group(2).strip();
            fields.put(field.group(1), value.startsWith("\"") ? unescaped(value.substring(1, value.length() - 1)) : value);
        }
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
