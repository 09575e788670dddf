package cn.duibiao.reading;

import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes the body of a Word document out as text and keeps the place of every block in it. */
final class DocxBlocks {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-6])");

    private final XWPFDocument document;
    private final DocxRuns runs;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    DocxBlocks(XWPFDocument document) {
        this.document = document;
        this.runs = new DocxRuns(document);
    }

    /** Where a block stands in the text; a table has the places of its cells. */
    private record Place(int start, int end, int heading, List<List<int[]>> cells) {
    }

    void add(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element.getElementType() == BodyElementType.TABLE) {
                addTable((XWPFTable) element);
            } else if (element.getElementType() == BodyElementType.PARAGRAPH) {
                addParagraph((XWPFParagraph) element);
            } else {
                addLines(runs.contentOf(element), 0);
            }
        }
    }

    private void addParagraph(XWPFParagraph paragraph) {
        DocxRuns.Text content = runs.read(paragraph.getCTP().getDomNode());
        addLines(content.withNotes(), headingLevel(paragraph));
        content.boxes().forEach(box -> addLines(box, 0));
    }

    private void addLines(String lines, int heading) {
        for (String line : lines.split("\n", -1)) {
            int start = text.length();
            text.append(line);
            places.add(new Place(start, text.length(), heading, List.of()));
            text.append('\n');
        }
    }

    private void addTable(XWPFTable table) {
        DocxTable cells = new DocxTable(table, runs);
        if (cells.isLayout()) {
            cells.paragraphs().forEach(paragraph -> addLines(paragraph, 0));
            return;
        }
        List<List<int[]>> grid = cells.write(text);
        places.add(new Place(text.length(), text.length(), 0, grid));
    }

    private int headingLevel(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyleID() == null || document.getStyles() == null
                ? null : document.getStyles().getStyle(paragraph.getStyleID());
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.find()) {
            return heading.group(1).charAt(0) - '0';
        }
        return name.equals("title") || name.equals("标题") ? 1 : 0;
    }

    String text() {
        return text.toString();
    }

    List<SourceBlock> blocks() {
        String all = text();
        List<SourceBlock> blocks = new ArrayList<>(places.size());
        for (Place place : places) {
            if (place.cells().isEmpty()) {
                blocks.add(new SourceBlock.Line(MappedText.of(all, place.start(), place.end()), place.heading(), 0));
            } else {
                blocks.add(new SourceBlock.Grid(place.cells().stream()
                        .map(row -> row.stream().map(cell -> MappedText.of(all, cell[0], cell[1])).toList()).toList()));
            }
        }
        return blocks;
    }
}
