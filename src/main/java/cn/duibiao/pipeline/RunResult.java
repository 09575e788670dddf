package cn.duibiao.pipeline;

import cn.duibiao.extraction.fact.Status;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ErrorsTable;
import cn.duibiao.tables.ResultsFolder;
import java.util.List;
import java.util.Map;

/**
 * What a run has brought.
 *
 * @param files     how many were looked at
 * @param documents in the order of the tables
 * @param facts     how many of each status
 * @param errors    what could not be used
 * @param changes   since the run before it
 */
public record RunResult(ResultsFolder folder, int files, List<DocumentRow> documents, Map<Status, Integer> facts,
                        List<ErrorsTable.Row> errors, Changes changes) {

    public RunResult {
        documents = List.copyOf(documents);
        facts = Map.copyOf(facts);
        errors = List.copyOf(errors);
    }
}
