package cn.duibiao.cli;

import cn.duibiao.comparison.Comparer;
import cn.duibiao.comparison.Comparison;
import cn.duibiao.comparison.ComparisonFilter;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.Region;
import cn.duibiao.tables.DocumentRow;
import cn.duibiao.tables.ResultsFolder;
import java.util.List;

/**
 * The districts that a user wants to compare, and what comes of it.
 *
 * @param facts      of all documents of the districts
 * @param filter     what the user wants to see of them
 * @param comparison of what the filter lets through
 */
record ComparedDistricts(LoadedResults results, List<Fact> facts, ComparisonFilter filter, Comparison comparison) {

    /**
     * Reads what a results folder says of districts, and compares.
     *
     * @throws UsageException where a district is unknown or has no document, or an option has a value that is not known
     */
    static ComparedDistricts of(Duibiao root, ResultsFolder folder, List<String> names, ComparisonOptions options) {
        LoadedResults results = new LoadedResults(root, folder);
        List<Region> districts = results.districts().compared(names);
        List<DocumentRow> documents = results.districts().documentsOf(names);
        ComparisonFilter filter = options.filter(results.knowledge().themes(), root.messages());
        List<Fact> facts = results.facts(documents);
        return new ComparedDistricts(results, facts, filter,
                new Comparer(results.knowledge()).compare(districts, documents, facts, filter));
    }

    Knowledge knowledge() {
        return results.knowledge();
    }
}
