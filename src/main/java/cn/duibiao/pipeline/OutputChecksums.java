package cn.duibiao.pipeline;

import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.EntitiesTable;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.FactsTable;
import cn.duibiao.tables.GlossaryTable;
import cn.duibiao.tables.IndicatorTablesTable;
import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import cn.duibiao.tables.TableSchema;
import cn.duibiao.tables.TermsTable;
import cn.duibiao.tables.ThemesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checksums of the files of a results folder that another run may take over, so that it never takes over what
 * somebody has changed.
 */
final class OutputChecksums {

    /** The tables with the rows of each document. */
    static final List<TableSchema<?>> BY_DOCUMENT = List.of(DocumentsTable.SCHEMA, FactsTable.SCHEMA,
            IndicatorTablesTable.SCHEMA, EntitiesTable.SCHEMA, ThemesTable.SCHEMA, TermsTable.SCHEMA,
            GlossaryTable.SCHEMA);

    private static final String KEY = "sha256.";

    private OutputChecksums() {
    }

    /** By keys for the marker of the folder. Files that are missing have none. */
    static Map<String, String> of(ResultsFolder folder) throws IOException {
        List<Path> files = new ArrayList<>(Checksum.files(folder.text()));
        BY_DOCUMENT.forEach(schema -> files.add(folder.path().resolve(schema.file())));
        files.add(folder.path().resolve(InputsTable.SCHEMA.file()));
        files.add(folder.path().resolve(ErrorsTable.SCHEMA.file()));
        Map<String, String> checksums = new TreeMap<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                checksums.put(KEY + folder.path().relativize(file).toString().replace('\\', '/'), Checksum.of(file));
            }
        }
        return checksums;
    }

    /** Whether the files are those that the marker tells of. */
    static boolean agree(ResultsFolder folder) throws IOException {
        Map<String, String> marked = new TreeMap<>(folder.madeWith());
        marked.keySet().removeIf(key -> !key.startsWith(KEY));
        return marked.equals(of(folder));
    }
}
