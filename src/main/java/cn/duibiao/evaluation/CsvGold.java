package cn.duibiao.evaluation;

import cn.duibiao.evaluation.Problem.Kind;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Annotations as a table. The column value holds a number, low~high, a:b:c, or nothing for a qualitative target. */
final class CsvGold {

    private static final Pattern SEPARATOR = Pattern.compile("[~:]");
    private static final List<String> REQUIRED = GoldChecks.FIELDS.stream()
            .filter(field -> !field.equals(GoldChecks.OPTIONAL)).toList();

    private final Path file;
    private final GoldChecks checks;

    CsvGold(Path file, GoldChecks checks) {
        this.file = file;
        this.checks = checks;
    }

    List<GoldFact> read(String text) {
        List<GoldFact> facts = new ArrayList<>();
        CsvRows.read(file, new StringReader(text), REQUIRED, (row, line) -> fact(row, line).ifPresent(facts::add));
        return facts;
    }

    private Optional<GoldFact> fact(CSVRecord row, long line) {
        Optional<List<Double>> numbers = numbers(row.get(GoldChecks.VALUE));
        if (numbers.isEmpty()) {
            checks.wrong(Kind.BAD_VALUE, line, row.get(GoldChecks.VALUE));
            return Optional.empty();
        }
        return checks.fact(line, field -> row.isMapped(field) ? row.get(field) : "", numbers.get());
    }

    private static Optional<List<Double>> numbers(String cell) {
        String plain = FlatText.plain(cell);
        return plain.isEmpty() ? Optional.of(List.of()) : Numbers.parse(List.of(SEPARATOR.split(plain, -1)));
    }
}
