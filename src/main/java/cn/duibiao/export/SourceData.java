package cn.duibiao.export;

import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.TableCell;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ThemesTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documents that a page takes along to look findings up in: their sentences, and their tables. */
final class SourceData {

    /** Characters of sentences that a page takes along; with more it would open too slowly. */
    private static final int MOST_TEXT = 1_000_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, DocumentRow> documents;
    private final Messages messages;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, SourceTable>> tables = new LinkedHashMap<>();

    private SourceData(List<DocumentRow> documents, Messages messages) {
        this.documents = documents.stream().collect(Collectors.toMap(DocumentRow::docId, Function.identity()));
        this.messages = messages;
    }

    /** By document its name, its sentences as long as the page stays light, and its tables. */
    static Map<String, Object> of(List<DocumentRow> documents, Sources sources, Messages messages) {
        SourceData data = new SourceData(documents, messages);
        Set<String> known = data.addSentences(sources.sentences());
        data.addTables(sources, known);
        Map<String, Object> all = new LinkedHashMap<>();
        documents.forEach(document -> all.put(document.docId(), Json.object("name", DocumentNames.of(document, messages),
                "text", data.texts.getOrDefault(document.docId(), List.of()),
                "tables", data.tables.getOrDefault(document.docId(), Map.of()).values().stream().map(SourceTable::data).toList())));
        return all;
    }

    private Set<String> addSentences(List<ThemesTable.Line> sentences) {
        Set<String> known = new HashSet<>();
        int taken = 0;
        for (ThemesTable.Line line : sentences) {
            if (documents.containsKey(line.docId())) {
                known.add(key(line.docId(), line.text()));
                if (taken < MOST_TEXT) {
                    texts.computeIfAbsent(line.docId(), any -> new ArrayList<>()).add(line.text());
                    taken += line.text().length();
                }
            }
        }
        return known;
    }

    /** The indicator tables as they are; of other tables the rows in which facts were found, by the section they stand in. */
    private void addTables(Sources sources, Set<String> known) {
        Set<String> inTables = new HashSet<>();
        List<String> firstColumns = List.of(messages.get("sheet.column.indicator"), messages.get("sheet.column.unit"));
        for (TableCell cell : sources.cells()) {
            if (documents.containsKey(cell.docId())) {
                table(cell.docId(), cell.table(), firstColumns).add(cell);
                inTables.add(cell.factId());
            }
        }
        for (Fact fact : sources.facts()) {
            if (!inTables.contains(fact.id()) && documents.containsKey(fact.docId())
                    && !known.contains(key(fact.docId(), fact.evidence()))) {
                table(fact.docId(), fact.section(), List.of()).add(fact);
            }
        }
    }

    private SourceTable table(String document, String title, List<String> header) {
        return tables.computeIfAbsent(document, any -> new LinkedHashMap<>())
                .computeIfAbsent(header.size() + title, any -> new SourceTable(title, header));
    }

    private static String key(String document, String text) {
        return document + " " + SPACE.matcher(text).replaceAll("");
    }
}
