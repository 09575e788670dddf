package cn.duibiao.cli;

import cn.duibiao.index.Filters;
import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.QuerySyntaxException;
import cn.duibiao.report.Messages;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers a file of queries, {@code {"id","query"}} a line, with a line of JSON for each passage found. */
final class BatchSearch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PassageSearcher searcher;
    private final Messages messages;
    private final PrintWriter out;

    BatchSearch(PassageSearcher searcher, Messages messages, PrintWriter out) {
        this.searcher = searcher;
        this.messages = messages;
        this.out = out;
    }

    /**
     * Answers all queries. One that holds nothing to look for has no passages.
     *
     * @throws UsageException where the file cannot be read or a line is no query
     */
    void answer(Path queries, Filters filters, int limit, boolean literal) {
        try (BufferedReader reader = Files.newBufferedReader(queries, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    JsonNode query = query(line, queries, number);
                    print(query.get("id").asText(), 
                            search(query.get("query").asText(), filters, limit, literal));
                }
                number++;
            }
        } catch (CharacterCodingException e) {
            throw new UsageException(messages.get("usage.batch_unreadable", queries, "UTF-8"));
        } catch (IOException e) {
            throw new UsageException(messages.get("usage.batch_unreadable", queries, e.getMessage()));
        }
    }

    /** A query with a mistake in its operators is taken word by word: the others of the file are not to wait for it. */
    private PassageSearcher.Results search(String text, Filters filters, int limit, boolean literal) throws IOException {
        try {
            return searcher.search(text, filters, limit, literal);
        } catch (QuerySyntaxException e) {
            return searcher.searchLiterally(text, filters, limit);
        }
    }

    private JsonNode query(String line, Path file, int number) {
        try {
            JsonNode query = JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (query.path("id").isValueNode() && query.path("query").isTextual()) {
                int length = query.path("query").asText().length();
                if (length > SearchCommand.LONGEST_QUERY) {
                    throw new UsageException(messages.get("usage.batch_line", file, number,
                            messages.get("usage.long_query", length, SearchCommand.LONGEST_QUERY)));
                }
                return query;
            }
            throw new UsageException(messages.get("usage.batch_line", file, number, "{\"id\": …, \"query\": \"…\"}"));
        } catch (JsonProcessingException e) {
            throw new UsageException(messages.get("usage.batch_line", file, number, e.getOriginalMessage()));
        }
    }

    private void print(String id, PassageSearcher.Results results) throws JsonProcessingException {
        int rank = 1;
        for (Hit hit : results.hits()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", id);
            line.put("rank", rank++);
            line.put("doc_id", hit.docId());
            line.put("section", hit.section());
            line.put("text", hit.text());
            line.put("score", hit.score());
            out.println(JSON.writeValueAsString(line));
        }
    }
}
