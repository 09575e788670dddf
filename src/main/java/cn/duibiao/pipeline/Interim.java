package cn.duibiao.pipeline;

import cn.duibiao.cleaning.Article;
import cn.duibiao.cleaning.CleanBlock;
import cn.duibiao.document.Document;
import cn.duibiao.document.DocumentKind;
import cn.duibiao.document.Metadata;
import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.reading.SourceBlock;
import cn.duibiao.reading.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stands in for the stages that are not there yet. */
final class Interim {

    private Interim() {
    }

    static List<Article> clean(SourceFile source) {
        List<CleanBlock> blocks = new ArrayList<>();
        for (SourceBlock block : source.blocks()) {
            if (block instanceof SourceBlock.Line line && !line.text().isBlank()) {
                blocks.add(new CleanBlock.Line(line.text().strip(), line.headingLevel()));
            }
        }
        return List.of(new Article(source, "", "", blocks, List.of()));
    }

    static Document assemble(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (CleanBlock block : article.blocks()) {
            sentences.add(new Sentence(sentences.size(), sentences.size(), Section.root(), Sentence.Role.BODY,
                    ((CleanBlock.Line) block).text()));
        }
        return new Document("document", new Metadata("", Optional.empty(), DocumentKind.OTHER, 0, "", "",
                new Metadata.Proof("", "", "")), article.source(), List.of(Section.root()), sentences, List.of(),
                List.of(), List.of());
    }
}
