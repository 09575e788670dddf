package cn.duibiao.cli;

import cn.duibiao.tables.TableSchema;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a command prints its rows. */
enum Format {

    /** For people. */
    TABLE,
    CSV,
    /** One array of objects. */
    JSON,
    /** An object a line. */
    JSONL;

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    /** Prints rows for programs, named as the columns are; not for {@link #TABLE}. */
    <T> void print(TableSchema<T> schema, List<T> rows, PrintWriter out) throws IOException {
        switch (this) {
            case CSV -> schema.print(out, rows);
            case JSON -> out.println(MAPPER.writer(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(rows.stream().map(row -> object(schema, row)).toList()));
            case JSONL -> {
                for (T row : rows) {
                    out.println(MAPPER.writeValueAsString(object(schema, row)));
                }
            }
            case TABLE -> throw new IllegalArgumentException("a table is printed for people");
        }
    }

    private static <T> Map<String, Object> object(TableSchema<T> schema, T row) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.columns().forEach(column -> object.put(column.name(), column.cell().apply(row)));
        return object;
    }
}
