package cn.duibiao.benchmark;

import cn.duibiao.index.Filters;
import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.QuerySyntaxException;
import cn.duibiao.index.SearchKnowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Synonyms;
import cn.duibiao.pipeline.OutputException;
import cn.duibiao.pipeline.PipelineFactory;
import cn.duibiao.pipeline.ProgressListener;
import cn.duibiao.report.Messages;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.semantic.Embedder;
import cn.duibiao.semantic.VectorIndex;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/**
 * How well passages are found: nDCG@10 of judged questions, by kind of question, for this project and for plain BM25
 * over the same passages.
 *
 * <p>Arguments: a folder of documents and a file of judged questions; with a third one each question is printed.
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
        Path documents = Path.of(args.length > 0 ? args[0] : "../shared/corpus");
        Path judged = Path.of(args.length > 1 ? args[1] : "../shared/gold/search/queries.jsonl");
        Path work = Files.createTempDirectory("duibiao-search");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isDirectory(documents) || !Files.isRegularFile(judged)) {
            out.println("not measured: no documents in " + documents + " or no questions in " + judged);
            return;
        }
        List<JudgedQuery> queries = JudgedQuery.read(judged);
        ResultsFolder folder = new ResultsFolder(work.resolve("results"));
        KnowledgeFiles files = KnowledgeFiles.packaged();
        PipelineFactory.pipeline(files, Messages.in(Locale.ENGLISH), 2)
                .run(List.of(documents), folder.path(), ProgressListener.SILENT);
        Regions regions = Regions.load(files);
        Segmenter segmenter = PipelineFactory.segmenter(files, regions);
        SearchKnowledge knowledge = SearchKnowledge.load(files, regions);
        SearchKnowledge plain = new SearchKnowledge(regions, knowledge.themes(), noSynonyms(work), knowledge.words());
        try (PassageSearcher searcher = PassageSearcher.open(folder.index(), segmenter, knowledge);
             Baseline smart = new Baseline(new SmartChineseAnalyzer(), passages(searcher));
             Baseline pairs = new Baseline(new CJKAnalyzer(), passages(searcher));
             PassageSearcher untranslated = PassageSearcher.open(folder.index(), segmenter, plain)) {
            Map<String, Engine> engines = new LinkedHashMap<>();
            engines.put("smartcn", text -> smart.search(text, LIMIT));
            engines.put("CJK pairs", text -> pairs.search(text, LIMIT));
            engines.put("no synonyms", text -> found(untranslated, text));
            engines.put("duibiao", text -> found(searcher, text));
            Optional<Embedder> embedder = Embedder.find();
            if (embedder.isPresent()) {
                VectorIndex.build(folder.vectors(), searcher, embedder.get(), done -> { });
                VectorIndex vectors = VectorIndex.open(folder.vectors(), embedder.get());
                engines.put("meaning", text -> meant(searcher, vectors, text));
                engines.put("no syn. + m.", text -> found(untranslated.with(vectors), text));
                engines.put("duibiao + m.", text -> found(searcher.with(vectors), text));
            } else {
                out.println("(meaning: not measured, add -Psemantic)");
            }
            print(engines, queries, args.length > 2, out);
        }
    }

    private static Synonyms noSynonyms(Path work) throws IOException {
        Files.writeString(work.resolve("synonyms.tsv"), "words\tmeans\n");
        return Synonyms.load(KnowledgeFiles.in(work));
    }

    private static List<String> meant(PassageSearcher searcher, VectorIndex vectors, String text) throws IOException {
        BitSet all = new BitSet();
        all.set(0, searcher.count());
        List<String> texts = new ArrayList<>();
        for (int place : vectors.nearest(text, LIMIT, all)) {
            texts.add(searcher.text(place));
        }
        return texts;
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

    private static List<String> passages(PassageSearcher searcher) throws IOException {
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < searcher.count(); i++) {
            passages.add(searcher.text(i));
        }
        return passages;
    }
}
