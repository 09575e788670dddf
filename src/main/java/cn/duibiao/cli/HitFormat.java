package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints passages for other programs. The names of the columns are those of the tables. */
enum HitFormat {

    TABLE, CSV, JSON, JSONL;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Column> COLUMNS = List.of(
            new Column("passage_id", Hit::id),
            new Column("doc_id", Hit::docId),
            new Column("district", Hit::district),
            new Column("kind", hit -> hit.kind().code()),
            new Column("year", hit -> hit.year() == 0 ? "" : hit.year()),
            new Column("title", Hit::title),
            new Column("section", Hit::section),
            new Column("theme", Hit::themes),
            new Column("status", Hit::statuses),
            new Column("text", Hit::text),
            new Column("source_file", Hit::sourceFile),
            new Column("source_start", Hit::start),
            new Column("source_end", Hit::end),
            new Column("score", Hit::score));

    private record Column(String name, Function<Hit, Object> cell) {
    }

    /** Prints hits; not for {@link #TABLE}, which is for people. */
    void print(List<Hit> hits, PrintWriter out) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Hit hit : hits) {
            rows.add(row(rows.size() + 1, hit));
        }
        switch (this) {
            case CSV -> csv(rows, out);
            case JSON -> out.println(MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows));
            case JSONL -> {
                for (Map<String, Object> row : rows) {
                    out.println(MAPPER.writeValueAsString(row));
                }
            }
            case TABLE -> throw new IllegalArgumentException("a table is printed for people");
        }
    }

    private static void csv(List<Map<String, Object>> rows, PrintWriter out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.print("rank");
        printer.printRecord(COLUMNS.stream().map(Column::name).toList());
        for (Map<String, Object> row : rows) {
            printer.printRecord(row.values().stream()
                    .map(value -> value instanceof List<?> several ? String.join(";", strings(several)) : value).toList());
        }
        out.flush();
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> row(int rank, Hit hit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", rank);
        COLUMNS.forEach(column -> row.put(column.name(), column.cell().apply(hit)));
        return row;
    }
}
