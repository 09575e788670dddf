package cn.duibiao.cleaning;

import cn.duibiao.knowledge.FurnitureRules;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.LatinNames;
import cn.duibiao.knowledge.TableWords;
import cn.duibiao.knowledge.Units;
import cn.duibiao.reading.SourceBlock;
import cn.duibiao.reading.SourceFile;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cleans a file: takes out debris and furniture, rebuilds tables and text boxes, parts the page into articles and mends
 * their lines.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Cleaner {

    private final Furniture furniture;
    private final FlatTables tables;
    private final ArticleEdges edges;
    private final LatinNames latinNames;

    public Cleaner(FurnitureRules furniture, TableWords tableWords, Units units, LatinNames latinNames) {
        this.furniture = new Furniture(furniture);
        this.tables = new FlatTables(tableWords, units);
        this.edges = new ArticleEdges(furniture);
        this.latinNames = latinNames;
    }

    /** With the rules of a set of data files. */
    public static Cleaner with(KnowledgeFiles files) {
        return new Cleaner(FurnitureRules.load(files), TableWords.load(files), Units.load(files), LatinNames.load(files));
    }

    /** The articles of a file, in its order; none where it has no text but furniture. */
    public List<Article> clean(SourceFile file) {
        List<Footnote> notes = new ArrayList<>();
        List<Part> parts = tables.rebuild(withoutDebris(file.blocks(), notes));
        Wording wording = Wording.of(file.text(), latinNames);
        List<Article> articles = new ArrayList<>();
        List<Draft> drafts = ArticleSplitter.split(LineJoiner.closeBrackets(TextBoxes.settle(parts)));
        for (Draft draft : drafts) {
            Draft trimmed = edges.trim(draft, drafts.size() == 1 ? file.title() : "");
            List<Footnote> own = NoteShare.of(draft, drafts, notes);
            List<CleanBlock> blocks = mended(LineJoiner.join(NoteList.take(trimmed.parts(), own)), wording);
            if (!blocks.isEmpty() && (drafts.size() == 1 || edges.isArticle(trimmed))) {
                articles.add(new Article(file, trimmed.title(), postedDate(draft), blocks,
                        own.stream().map(note -> new Footnote(note.number(), wording.mend(note.body()))).toList()));
            }
        }
        return articles;
    }

    private List<Part> withoutDebris(List<SourceBlock> blocks, List<Footnote> notes) {
        List<Part> parts = new ArrayList<>(blocks.size());
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Grid grid) {
                parts.add(new Part(new CleanBlock.Grid("", rows(grid, notes)), Part.Role.TEXT));
            } else if (block instanceof SourceBlock.Line line) {
                Debris.Mended mended = Debris.mend(line.text());
                notes.addAll(mended.notes());
                furniture.judge(furniture.withoutTail(mended.text()), line).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static List<List<MappedText>> rows(SourceBlock.Grid grid, List<Footnote> notes) {
        return grid.rows().stream().map(row -> row.stream().map(cell -> {
            Debris.Mended mended = Debris.mend(cell);
            notes.addAll(mended.notes());
            return mended.text();
        }).toList()).toList();
    }

    private static List<CleanBlock> mended(List<CleanBlock> blocks, Wording wording) {
        List<CleanBlock> mended = new ArrayList<>(blocks.size());
        for (CleanBlock block : blocks) {
            if (block instanceof CleanBlock.Line line) {
                line(line, wording).ifPresent(mended::add);
            } else if (block instanceof CleanBlock.Box box) {
                mended.add(new CleanBlock.Box(
                        box.lines().stream().map(line -> line(line, wording)).flatMap(Optional::stream).toList()));
            } else if (block instanceof CleanBlock.Grid grid) {
                mended.add(new CleanBlock.Grid(grid.title(),
                        grid.rows().stream().map(row -> row.stream().map(wording::mend).toList()).toList()));
            }
        }
        return mended;
    }

    private static Optional<CleanBlock.Line> line(CleanBlock.Line line, Wording wording) {
        MappedText text = wording.mend(Spacing.tidy(line.text()));
        return text.isBlank() ? Optional.empty() : Optional.of(new CleanBlock.Line(text, line.headingLevel()));
    }

    private static String postedDate(Draft draft) {
        return draft.parts().stream().filter(part -> part.role() == Part.Role.POSTED)
                .map(part -> Furniture.day(part.line())).filter(day -> !day.isEmpty()).findFirst().orElse("");
    }
}
