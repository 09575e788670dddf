package cn.duibiao.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Makes a facts table of annotations, and spoils it in the ways in which extraction goes wrong. */
final class SpoiltFacts {

    private static final List<String> COLUMNS = List.of("evidence", "value_text", "value_offset", "indicator", "canonical",
            "measure", "value", "value_high", "unit", "op", "status", "period", "region", "confidence");

    private final Random random;

    SpoiltFacts(long seed) {
        this.random = new Random(seed);
    }

    void write(List<GoldFile> gold, Path texts, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180)) {
            table.printRecord(COLUMNS);
            for (GoldFile document : gold) {
                String text = TextFile.read(texts.resolve(document.id() + ".txt"));
                for (GoldFact fact : document.facts()) {
                    for (int copies = often(0.9) ? 1 : random.nextInt(3); copies > 0; copies--) {
                        table.printRecord(row(fact, text));
                    }
                }
            }
        }
    }

    private List<String> row(GoldFact fact, String text) {
        int quote = Math.max(0, text.indexOf(fact.quote()));
        int start = Math.max(text.lastIndexOf('。', quote), text.lastIndexOf('\n', quote)) + 1;
        int end = (text + "。").indexOf('。', quote + fact.quote().length());
        String evidence = often(0.02) ? "原文没有这一句" : text.substring(start, end);
        int offset = quote - start + fact.quote().indexOf(fact.valueText());
        String valueText = often(0.95) ? fact.valueText() : fact.valueText().substring(fact.valueText().length() / 2);
        return List.of(evidence, often(0.97) ? valueText : "７", often(0.9) ? String.valueOf(offset) : often(0.5) ? "" : "3",
                either(0.85, fact.indicator(), "新增" + fact.indicator(), "全区的" + fact.indicator().substring(0, 1), "床位", ""),
                either(0.8, fact.canonical(), "gdp", ""), either(0.95, fact.measure(), "growth"),
                value(fact), fact.numbers().size() == 2 && often(0.95) ? number(fact.numbers().get(1)) : "",
                either(0.9, fact.unit(), "个", "家", "个百分点", ""), either(0.9, fact.op(), "≥", "<", "?"),
                either(0.9, fact.status(), "target", "estimate"), either(0.9, fact.period(), "2020", "２０２０", ""),
                either(0.9, fact.region(), "全市", ""), either(0.5, "high", "medium", "low"));
    }

    private String value(GoldFact fact) {
        if (fact.isQualitative()) {
            return often(0.9) ? "" : "5";
        }
        double first = fact.numbers().get(0);
        if (fact.numbers().size() > 2) {
            List<String> parts = new ArrayList<>(fact.numbers().stream().map(SpoiltFacts::number).toList());
            return often(0.7) ? String.join(":", parts) : number(first);
        }
        return either(0.9, number(first), number(first * 1.0049), number(first * 1.006), "", "约5", "1:2", " 5 ");
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private String either(double often, String usual, String... others) {
        return often(often) ? usual : others[random.nextInt(others.length)];
    }

    private boolean often(double share) {
        return random.nextDouble() < share;
    }
}
