package cn.duibiao.reading;

import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of paragraphs, over pages too, and the parts of tables that go on from page to page. */
final class PdfParagraphs {

    private static final float INDENT = 0.9f;
    private static final float WIDER = 1.35f;
    private static final float SHORT_BY = 0.5f;
    private static final float SAME_SIZE = 0.1f;
    private static final float SMALL = 0.9f;
    private static final float LARGE = 1.2f;
    private static final float TITLE_PITCH = 2.2f;

    private final PdfMargins margins;
    private final PdfBlocks blocks;
    private final List<PdfLine> open = new ArrayList<>();
    private final List<PdfLine> notes = new ArrayList<>();
    private PdfPage openPage;
    private PdfTable table;

    private PdfParagraphs(PdfMargins margins, PdfBlocks blocks) {
        this.margins = margins;
        this.blocks = blocks;
    }

    static void write(List<PdfPage> pages, List<List<PdfItem>> items, PdfBlocks blocks) {
        PdfParagraphs paragraphs = new PdfParagraphs(PdfMargins.of(pages, items), blocks);
        for (int i = 0; i < pages.size(); i++) {
            paragraphs.add(pages.get(i), items.get(i));
        }
        paragraphs.close();
        paragraphs.closeTable();
    }

    private void add(PdfPage page, List<PdfItem> items) {
        int end = bodyEnd(items);
        for (PdfItem item : items.subList(0, end)) {
            if (item instanceof PdfItem.Rows rows) {
                close();
                add(rows.table(), item == items.get(0));
            } else {
                closeTable();
                add(page, ((PdfItem.Text) item).line());
            }
        }
        items.subList(end, items.size()).forEach(item -> notes.add(((PdfItem.Text) item).line()));
        if (table != null && !notes.isEmpty()) {
            closeTable();
        }
        if (open.isEmpty()) {
            close();
        }
    }

    /** Small print at the foot of a page stands between the two halves of a paragraph; it is written behind it. */
    private int bodyEnd(List<PdfItem> items) {
        int end = items.size();
        while (end > 0 && items.get(end - 1) instanceof PdfItem.Text text && text.line().size() < SMALL * margins.size()) {
            end--;
        }
        return end;
    }

    private void add(PdfPage page, PdfLine line) {
        if (!open.isEmpty() && !goesOn(page, open.get(open.size() - 1), line)) {
            close();
        }
        open.add(line);
        openPage = page;
    }

    private void add(PdfTable next, boolean firstOfPage) {
        if (table != null && firstOfPage && table.goesOnWith(next)) {
            table = table.with(next);
        } else {
            closeTable();
            table = next;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.addLine(PdfLine.joined(open));
            open.clear();
        }
        notes.forEach(note -> blocks.addLine(note.text()));
        notes.clear();
    }

    private void closeTable() {
        if (table != null) {
            blocks.addTable(table);
            table = null;
        }
    }

    private boolean goesOn(PdfPage page, PdfLine before, PdfLine line) {
        boolean samePage = page == openPage;
        float pitch = line.baseline() - before.baseline();
        if (!before.alone() || !line.alone() || Math.abs(before.size() - line.size()) > SAME_SIZE * line.size()
                || HeadingMark.of(line.text()).isPresent() && Chinese.isEnded(before.text())) {
            return false;
        }
        if (line.size() >= LARGE * margins.size()) {
            return samePage && pitch < TITLE_PITCH * line.size() && HeadingMark.of(line.text()).isEmpty()
                    && !Chinese.isEnded(before.text());
        }
        PdfMargins.Column here = margins.on(page);
        PdfMargins.Column there = margins.on(openPage);
        boolean close = !samePage || pitch <= WIDER * Math.max(there.pitch(), line.size());
        boolean indented = line.left() > here.left() + INDENT * line.size();
        boolean full = before.right() + line.firstWord() >= there.right() - SHORT_BY * line.size();
        return close && full && !indented;
    }
}
