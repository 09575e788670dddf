package cn.duibiao.index;

import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.document.Sentence.Role;
import cn.duibiao.document.Table;
import cn.duibiao.extraction.Extraction;
import cn.duibiao.extraction.fact.Binding;
import cn.duibiao.extraction.fact.Confidence;
import cn.duibiao.extraction.fact.Fact;
import cn.duibiao.extraction.fact.Measure;
import cn.duibiao.extraction.fact.Status;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.extraction.quantity.Op;
import cn.duibiao.extraction.quantity.Value;
import cn.duibiao.extraction.theme.SentenceTheme;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.segmentation.SegmentedDocument;
import cn.duibiao.segmentation.SegmentedSentence;
import cn.duibiao.segmentation.Segmenter;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.MappedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An index of two small documents. */
public final class SampleIndex {

    static final SearchKnowledge KNOWLEDGE =
            SearchKnowledge.load(KnowledgeFiles.packaged(), Regions.load(KnowledgeFiles.packaged()));
    private static final Region SHANGHAI = new Region("上海市", "shanghai", Region.Level.CITY, Optional.empty(), List.of());
    private static final String LONG = "推进" + "各项重点工作，".repeat(120) + "建成雪亮工程。";

    /** Cuts into pairs, so that words seldom agree with those of a query: the grams have to find it. */
    static final Segmenter PAIRS = text -> {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 2) {
            tokens.add(new Token(text.subSequence(i, Math.min(text.length(), i + 2)).toString(), "n", i));
        }
        return tokens;
    };

    private SampleIndex() {
    }

    public static void write(Path folder) throws IOException {
        write(folder, WordAnalyzer.HANLP);
    }

    static void write(Path folder, WordAnalyzer analyzer) throws IOException {
        try (PassageIndex index = PassageIndex.open(folder, IndexWords.of(analyzer, PAIRS))) {
            index.add(document("songjiang-2021-work-report", "松江区", DocumentKind.WORK_REPORT, 2021, "elderly",
                    "新增养老床位600张。", "完善ＰＭ２.５治理。", "建设“五个中心”。", LONG));
            index.add(document("qingpu-2020-plan-outline", "青浦区", DocumentKind.PLAN_OUTLINE, 2020, "ecology",
                    "养老服务更加优质。", "种植森林。"));
        }
    }

    /** Writes the second document anew, with other paragraphs. */
    public static void change(Path folder, String... paragraphs) throws IOException {
        try (PassageIndex index = PassageIndex.open(folder, IndexWords.of(WordAnalyzer.HANLP, PAIRS))) {
            index.keep("songjiang-2021-work-report");
            index.add(document("qingpu-2020-plan-outline", "青浦区", DocumentKind.PLAN_OUTLINE, 2020, "ecology",
                    paragraphs));
        }
    }

    public static PassageSearcher open(Path folder) throws IOException {
        return PassageSearcher.open(folder, PAIRS, KNOWLEDGE);
    }

    private static Extraction document(String id, String district, DocumentKind kind, int year, String theme,
                                       String... paragraphs) {
        String text = "一、民生" + String.join("", paragraphs) + "附表" + "森林覆盖率20%";
        Section root = Section.root();
        Section section = root.child("一、民生");
        Section appendix = root.child("附表");
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(0, 0, section, Role.HEADING, MappedText.of(text, 0, 4)));
        int at = 4;
        for (String paragraph : paragraphs) {
            sentences.add(new Sentence(sentences.size(), sentences.size(), section, Role.BODY,
                    MappedText.of(text, at, at + paragraph.length())));
            at += paragraph.length();
        }
        sentences.add(new Sentence(sentences.size(), 99, appendix, Role.HEADING, MappedText.of(text, at, at + 2)));
        Table table = new Table(0, appendix, "", List.of("指标", "目标"), List.of(List.of(
                MappedText.of(text, at + 2, at + 7), MappedText.of(text, at + 7, at + 10))));
        Region region = new Region(district, "x", Region.Level.DISTRICT, Optional.of(SHANGHAI), List.of());
        Document document = new Document(id, new Metadata("政府工作报告", Optional.of(region), kind, year, "", "",
                new Metadata.Proof("", "", "")), new SourceFile("a.txt", "text", "UTF-8", false, text, false, "", List.of()),
                List.of(root, section, appendix), sentences, List.of(table), List.of(), List.of());
        SegmentedDocument segmented = new SegmentedDocument(document, sentences.stream()
                .map(sentence -> new SegmentedSentence(sentence, PAIRS.segment(sentence.text()))).toList());
        List<Fact> facts = kind == DocumentKind.WORK_REPORT ? List.of(fact(id, text.indexOf("600张"))) : List.of();
        return new Extraction(segmented, facts, List.of(), List.of(),
                sentences.stream().map(sentence -> new SentenceTheme(sentence, theme, "")).toList());
    }

    private static Fact fact(String docId, int start) {
        return new Fact(docId + "-1", docId, "松江区", "", "新增养老床位", "", "elderly", Measure.LEVEL,
                new Value.Single(new BigDecimal(600)), "张", Op.EQUAL, Status.ACTUAL, "2020", "", Binding.NONE,
                Strength.NORMAL, Confidence.HIGH, "600张", 6, "新增养老床位600张。", new Fact.SourcePlace("a.txt", start, start + 4));
    }
}
