package cn.duibiao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.w3c.dom.Node;

/** Reads the text of a paragraph from its XML: the library's own methods leave out text boxes. */
final class DocxRuns {

    private final Map<String, String> notes = new LinkedHashMap<>();

    DocxRuns(XWPFDocument document) {
        for (XWPFFootnote note : document.getFootnotes()) {
            StringBuilder body = new StringBuilder();
            note.getParagraphs().forEach(paragraph -> collect(paragraph.getCTP().getDomNode(), body, new ArrayList<>(),
                    new ArrayList<>()));
            notes.put(String.valueOf(note.getId()), body.toString().strip());
        }
    }

    /**
     * The text of a paragraph.
     *
     * @param line  with {@code [footnoteRef:N]} where a note is referred to
     * @param notes {@code [N: body]} of these
     * @param boxes text of its text boxes, lines separated by line feeds
     */
    record Text(String line, List<String> notes, List<String> boxes) {

        String withNotes() {
            return notes.isEmpty() ? line : line + " " + String.join(" ", notes);
        }
    }

    Text read(Node paragraph) {
        StringBuilder line = new StringBuilder();
        List<String> found = new ArrayList<>();
        List<String> boxes = new ArrayList<>();
        collect(paragraph, line, found, boxes);
        List<String> bodies = found.stream().filter(notes::containsKey)
                .map(id -> "[" + id + ": " + notes.get(id) + "]").toList();
        return new Text(line.toString(), bodies, boxes);
    }

    String contentOf(IBodyElement element) {
        return element instanceof XWPFSDT content ? content.getContent().getText() : "";
    }

    private void collect(Node node, StringBuilder line, List<String> found, List<String> boxes) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getLocalName() == null ? "" : child.getLocalName();
            switch (name) {
                case "t" -> append(child, line);
                case "tab" -> {
                    if ("r".equals(node.getLocalName())) {
                        line.append('\t');
                    }
                }
                case "br", "cr" -> line.append('\n');
                case "noBreakHyphen" -> line.append('-');
                case "footnoteReference" -> {
                    String id = ((org.w3c.dom.Element) child).getAttributeNS(child.getNamespaceURI(), "id");
                    found.add(id);
                    line.append("[footnoteRef:").append(id).append(']');
                }
                case "txbxContent" -> boxes.add(box(child));
                // Word repeats the content of a drawing for old programs; instructions of fields are no text.
                case "Fallback", "del", "instrText", "pPr", "rPr" -> { }
                default -> collect(child, line, found, boxes);
            }
        }
    }

    /** The document tree of POI knows no getTextContent. */
    private static void append(Node run, StringBuilder line) {
        for (Node text = run.getFirstChild(); text != null; text = text.getNextSibling()) {
            line.append(text.getNodeValue());
        }
    }

    private String box(Node content) {
        List<String> lines = new ArrayList<>();
        for (Node child = content.getFirstChild(); child != null; child = child.getNextSibling()) {
            StringBuilder line = new StringBuilder();
            List<String> inner = new ArrayList<>();
            collect(child, line, new ArrayList<>(), inner);
            lines.add(line.toString());
            lines.addAll(inner);
        }
        return String.join("\n", lines);
    }
}
