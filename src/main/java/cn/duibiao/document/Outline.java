package cn.duibiao.document;

import cn.duibiao.cleaning.CleanBlock;
import cn.duibiao.cleaning.Footnote;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the tree of sections with its sentences and tables, block by block. */
final class Outline {

    private final HeadingFinder headings;
    private final TableBuilder tableBuilder;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int paragraph;

    Outline(HeadingFinder headings, TableBuilder tableBuilder) {
        this.headings = headings;
        this.tableBuilder = tableBuilder;
        Section root = Section.root();
        sections.add(root);
        open.push(new Open(0, root));
    }

    private record Open(int rank, Section section) {
    }

    Outline add(List<CleanBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof CleanBlock.Line line) {
                addPieces(headings.pieces(line.text(), line.headingLevel(), lengthBelow(blocks, i)));
            } else if (blocks.get(i) instanceof CleanBlock.Box box) {
                addBox(box);
            } else if (blocks.get(i) instanceof CleanBlock.Grid grid) {
                tables.add(tableBuilder.table(tables.size(), open.peek().section(), grid));
            }
        }
        return this;
    }

    /** The headings of a box stand below the section around it and end with the box. */
    private void addBox(CleanBlock.Box box) {
        Deque<Open> around = new ArrayDeque<>(open);
        open.clear();
        open.push(new Open(0, around.peek().section()));
        add(new ArrayList<>(box.lines()));
        open.clear();
        open.addAll(around);
    }

    private static int lengthBelow(List<CleanBlock> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof CleanBlock.Line next ? next.text().length() : 0;
    }

    private void addPieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.isHeading()) {
                close(goesOnBehind(piece) ? Ranks.TOP : piece.rank());
                Section section = open.peek().section().child(heading(piece.text()));
                sections.add(section);
                open.push(new Open(piece.rank(), section));
                addSentence(Sentence.Role.HEADING, piece.text());
            } else {
                SentenceSplitter.split(piece.text()).forEach(text -> addSentence(Sentence.Role.BODY, text));
                paragraph++;
            }
        }
        boolean headingOnly = pieces.size() == 1 && pieces.get(0).isHeading();
        if (headingOnly) {
            paragraph++;
        } else {
            close(Ranks.DASH);
        }
    }

    /** 一、 below a main part without a number counts that part's chapters; 二、 goes on with the count from before it. */
    private boolean goesOnBehind(Piece piece) {
        boolean counted = piece.rank() == Ranks.COMMA && open.stream().noneMatch(opened -> opened.rank() == Ranks.COMMA);
        return counted && HeadingMark.of(piece.text()).filter(mark -> mark.number() > 1).isPresent();
    }

    private void close(int rank) {
        while (open.peek().rank() >= rank) {
            open.pop();
        }
    }

    private void addSentence(Sentence.Role role, MappedText text) {
        sentences.add(new Sentence(sentences.size(), paragraph, open.peek().section(), role, text));
    }

    /** The words of a heading without its number and its closing mark. */
    private static String heading(MappedText text) {
        int from = HeadingMark.of(text).map(HeadingMark::length).orElse(0);
        String words = text.subSequence(from).toString().strip();
        String bare = words.replaceAll("[。；;：:]+$", "");
        return bare.isEmpty() ? text.toString().strip() : bare;
    }

    Outline addNotes(List<Footnote> notes) {
        close(1);
        for (Footnote note : notes) {
            if (!note.body().isBlank()) {
                SentenceSplitter.split(note.body()).forEach(text -> addSentence(Sentence.Role.FOOTNOTE, text));
                paragraph++;
            }
        }
        return this;
    }

    List<Section> sections() {
        return sections;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Table> tables() {
        return tables;
    }
}
