package cn.duibiao.pipeline;

import cn.duibiao.index.PassageIndex;
import cn.duibiao.pipeline.Changes.Basis;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.DocumentsTable;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import cn.duibiao.tables.RowsByDocument;
import cn.duibiao.tables.TableException;
import cn.duibiao.tables.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the run before this one has left in the folder. Results are taken over only where a fresh run would bring the
 * very same: the same program and knowledge, nobody's hands in the results, and a file with the same contents under the
 * same name that could be used without reserve.
 */
final class PreviousRun {

    private static final String MADE_BY = "made_by";
    private static final String INDEX = "index";

    private final ResultsFolder folder;
    private final Basis basis;
    private final Map<String, String> inputs;
    private final Map<String, List<DocumentRow>> documents;
    private final Map<String, RowsByDocument> rows = new HashMap<>();

    private PreviousRun(ResultsFolder folder, Basis basis, Map<String, String> inputs,
                        Map<String, List<DocumentRow>> documents) {
        this.folder = folder;
        this.basis = basis;
        this.inputs = inputs;
        this.documents = documents;
    }

    /**
     * Looks at the results in a folder.
     *
     * @param program the checksum of this one and its knowledge
     */
    static PreviousRun at(Path path, String program) throws IOException {
        ResultsFolder folder = new ResultsFolder(path);
        Basis basis = basis(folder, program);
        if (basis != Basis.RESULTS) {
            return new PreviousRun(folder, basis, Map.of(), Map.of());
        }
        try {
            PreviousRun previous = new PreviousRun(folder, basis, inputs(path), documents(path));
            for (TableSchema<?> schema : OutputChecksums.BY_DOCUMENT) {
                previous.rows.put(schema.file(), RowsByDocument.of(schema, path));
            }
            return previous;
        } catch (TableException e) {
            return new PreviousRun(folder, Basis.EDITED, Map.of(), Map.of());
        }
    }

    private static Basis basis(ResultsFolder folder, String program) throws IOException {
        if (!ResultsFolder.isResults(folder.path())) {
            return Basis.NOTHING;
        }
        Map<String, String> marked = folder.madeWith();
        if (!program.equals(marked.get(MADE_BY))) {
            return Basis.OTHER_VERSION;
        }
        if (!OutputChecksums.agree(folder)) {
            return Basis.EDITED;
        }
        Optional<String> index = PassageIndex.fingerprint(folder.index());
        return index.isPresent() && index.get().equals(marked.get(INDEX)) ? Basis.RESULTS : Basis.DAMAGED_INDEX;
    }

    /** What the next run has to know about a finished folder; see {@link ResultsFolder#mark}. */
    static Map<String, String> marks(ResultsFolder folder, String program) throws IOException {
        Map<String, String> marks = OutputChecksums.of(folder);
        marks.put(MADE_BY, program);
        PassageIndex.fingerprint(folder.index()).ifPresent(index -> marks.put(INDEX, index));
        return marks;
    }

    private static Map<String, String> inputs(Path path) {
        return InputsTable.read(path).stream()
                .collect(Collectors.toMap(InputsTable.Row::sourceFile, InputsTable.Row::sha256));
    }

    private static Map<String, List<DocumentRow>> documents(Path path) {
        Map<String, List<DocumentRow>> documents = DocumentsTable.read(path).stream()
                .collect(Collectors.groupingBy(DocumentRow::sourceFile));
        ErrorsTable.read(path).forEach(error -> documents.remove(error.sourceFile()));
        return documents;
    }

    /** The documents of a file that need not be read again; none where it must be. */
    List<DocumentRow> reusable(InputsTable.Row file) {
        return isUnchanged(file) ? documents.getOrDefault(file.sourceFile(), List.of()) : List.of();
    }

    private boolean isUnchanged(InputsTable.Row file) {
        return !file.sha256().isEmpty() && file.sha256().equals(inputs.get(file.sourceFile()));
    }

    /** How the files of this run differ from those of the one before. */
    Changes changes(List<InputsTable.Row> files) {
        int unchanged = (int) files.stream().filter(this::isUnchanged).count();
        int added = (int) files.stream().filter(file -> !inputs.containsKey(file.sourceFile())).count();
        Set<String> gone = new HashSet<>(inputs.keySet());
        files.forEach(file -> gone.remove(file.sourceFile()));
        return new Changes(basis, added, files.size() - added - unchanged, unchanged, gone.size());
    }

    /** The rows of a document in a table, as they stand there. */
    String rows(TableSchema<?> schema, String docId) throws IOException {
        return rows.get(schema.file()).of(docId);
    }

    /** Puts the index into another folder, to be written on there; nothing where there is none to build upon. */
    void takeIndex(ResultsFolder into) throws IOException {
        if (basis == Basis.RESULTS) {
            SharedFiles.share(folder.index(), into.index());
        }
    }

    /** Puts the vectors into another folder. They say themselves which passages they are of, and serve for new ones. */
    void takeVectors(ResultsFolder into) throws IOException {
        if (basis != Basis.NOTHING) {
            SharedFiles.share(folder.vectors(), into.vectors());
        }
    }

    /** Puts the text extracted from a file into another folder, if there is one. */
    void takeText(String sourceFile, ResultsFolder into) throws IOException {
        SharedFiles.shareFile(folder.text(sourceFile), into.text(sourceFile));
    }
}
