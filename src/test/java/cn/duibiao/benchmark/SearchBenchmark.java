package cn.duibiao.benchmark;

import cn.duibiao.index.Filters;
import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.QuerySyntaxException;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * How well passages are found: nDCG@10 of judged questions, by kind of question, for this project and for plain BM25
 * over the same passages.
 *
 * <p>Arguments: a folder of documents, a file of judged questions and a folder for the results.
 */
public final class SearchBenchmark {

    private static final int LIMIT = 10;

    private SearchBenchmark() {
    }

    /** A way to search, from a question to texts, the best first. */
    @FunctionalInterface
    private interface Engine {

        List<String> search(String text) throws IOException;
    }

    public static void main(String[] args) throws IOException, OutputException {
        Path documents = Path.of(args[0]);
        List<JudgedQuery> queries = JudgedQuery.read(Path.of(args[1]));
        ResultsFolder folder = new ResultsFolder(Path.of(args[2]));
        KnowledgeFiles files = KnowledgeFiles.packaged();
        PipelineFactory.pipeline(files, Messages.in(Locale.ENGLISH), 2)
                .run(List.of(documents), folder.path(), ProgressListener.SILENT);
        Segmenter segmenter = PipelineFactory.segmenter(files, Regions.load(files));
        List<String> passages = passages(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Baseline smart = new Baseline(new SmartChineseAnalyzer(), passages);
             Baseline pairs = new Baseline(new CJKAnalyzer(), passages);
             PassageSearcher searcher = PassageSearcher.open(folder.index(), segmenter,
                     SearchKnowledge.load(files, Regions.load(files)))) {
            Map<String, Engine> engines = new LinkedHashMap<>();
            engines.put("smartcn", text -> smart.search(text, LIMIT));
            engines.put("CJK pairs", text -> pairs.search(text, LIMIT));
            engines.put("duibiao", text -> found(searcher, text));
            print(engines, queries, args.length > 3, out);
        }
    }

    private static List<String> found(PassageSearcher searcher, String text) throws IOException {
        try {
            return searcher.search(text, Filters.NONE, LIMIT).hits().stream().map(Hit::text).toList();
        } catch (QuerySyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static void print(Map<String, Engine> engines, List<JudgedQuery> queries, boolean each, PrintStream out)
            throws IOException {
        for (Map.Entry<String, Engine> engine : engines.entrySet()) {
            Scores scores = new Scores();
            for (JudgedQuery query : queries) {
                List<String> results = engine.getValue().search(query.text());
                scores.add(query, results);
                if (each) {
                    out.printf(Locale.ROOT, "    %-5s %.3f %s%n", query.id(), Scores.ndcg(query, results), query.text());
                }
            }
            out.printf(Locale.ROOT, "%-12s", engine.getKey());
            scores.means().forEach((kind, mean) -> out.printf(Locale.ROOT, "  %s %.3f", kind, mean));
            out.println();
        }
    }

    private static List<String> passages(ResultsFolder folder) throws IOException {
        List<String> passages = new ArrayList<>();
        try (NIOFSDirectory directory = new NIOFSDirectory(folder.index());
             DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields stored = reader.storedFields();
            for (int i = 0; i < reader.maxDoc(); i++) {
                passages.add(stored.document(i).get("text"));
            }
        }
        return passages;
    }
}
