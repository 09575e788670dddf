package cn.duibiao.document;

import cn.duibiao.knowledge.HeadingWords;
import cn.duibiao.text.Chinese;
import cn.duibiao.text.HeadingMark;
import cn.duibiao.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a paragraph into its headings and its text. */
final class HeadingFinder {

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_PLAIN = 32;
    private static final int SHORTEST_PLAIN = 4;
    private static final int LONGEST_FIRST_SENTENCE = 45;
    private static final int LONGEST_RUN_IN = 26;
    private static final int LEAST_TEXT = 30;
    private static final int FLATTENED = 1200;

    /** A number that measures something, so that a sentence with it is text and no heading. */
    private static final Pattern QUANTITY = Pattern.compile(
            "\\d[\\d.,]*\\s*(?:%|个百分点|[万亿千百]*(?:元|美元|平方|公顷|亩|户|人|家|套|个|项|件|张|辆|公里|吨|条|所|座|部|处|名|次|倍))");
    /** 三、2024年重点工作安排围绕今年目标…: such headings are glued to their text in otherwise whole reports, too. */
    private static final Pattern PART_OF_REPORT = Pattern.compile("20\\d\\d年|今后五年|过去五年");
    private static final Pattern NO_HEADING = Pattern.compile("^(?:各位代表|同志们|我们|让我们|现在|谢谢).*|.*(?:会议上|提出意见|请予审议).*");
    private static final Pattern ITEM = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十][,，、]|其[一二三]).*");
    private static final Pattern LINE_NO_HEADING = Pattern.compile("^(?:各位代表|谢谢|同志们|[（(].*\\d{1,2}日|图\\s*\\d|[—─－]{0,2}.*会议上).*");

    private final HeadingWords words;
    private final HeadingEnd ends;

    HeadingFinder(HeadingWords words) {
        this.words = words;
        this.ends = new HeadingEnd(words);
    }

    /**
     * The pieces of a line, which together are all of it.
     *
     * @param level     1 to 6 where the format says that the line is a heading, else 0
     * @param textBelow length of the line below, which a heading without a number needs
     */
    List<Piece> pieces(MappedText line, int level, int textBelow) {
        Optional<HeadingMark> mark = HeadingMark.of(line);
        if (level > 0 && line.length() <= LONGEST_LINE) {
            return List.of(new Piece(mark.map(Ranks::of).orElse(Ranks.ofLevel(level)), line));
        }
        if (mark.isPresent() && isWholeLine(line, mark.get())) {
            return List.of(new Piece(Ranks.of(mark.get()), line));
        }
        if (mark.isEmpty() && isPlainHeading(line, textBelow)) {
            return List.of(new Piece(words.isTop(line.toString()) ? Ranks.TOP : Ranks.PLAIN, line));
        }
        return line.length() >= FLATTENED ? flattened(line) : paragraph(line, false);
    }

    private static boolean isWholeLine(MappedText line, HeadingMark mark) {
        boolean oneSentence = !Chinese.hasSentenceEnd(line.subSequence(0, line.length() - 1));
        return mark.style() != HeadingMark.Style.DASH && oneSentence && line.length() <= LONGEST_LINE
                && line.length() > mark.length() && "；;：:，,".indexOf(line.charAt(line.length() - 1)) < 0
                && !QUANTITY.matcher(line).find();
    }

    private boolean isPlainHeading(MappedText line, int textBelow) {
        if (line.length() > LONGEST_PLAIN || LINE_NO_HEADING.matcher(line).matches() || QUANTITY.matcher(line).find()) {
            return false;
        }
        if (words.isTop(line.toString())) {
            return true;
        }
        if (line.length() < SHORTEST_PLAIN) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean oneSentence = !Chinese.hasSentenceEnd(line.subSequence(0, line.length() - 1));
        return oneSentence && "！!？?；;：:，,、".indexOf(last) < 0 && textBelow > 2 * line.length()
                && Chinese.isHan(line.charAt(0)) && !NO_HEADING.matcher(line).matches();
    }

    /** A text whose paragraphs have been run together: its headings stand behind sentence ends. */
    private List<Piece> flattened(MappedText line) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int cut : new MarkPlaces(line).all()) {
            pieces.addAll(paragraph(line.subSequence(start, cut), true));
            start = cut;
        }
        pieces.addAll(paragraph(line.subSequence(start), true));
        return pieces;
    }

    /** A paragraph that may begin with a heading, with or without a number. */
    private List<Piece> paragraph(MappedText text, boolean flat) {
        List<Piece> pieces = new ArrayList<>();
        Optional<HeadingMark> mark = HeadingMark.of(text);
        int from = mark.map(HeadingMark::length).orElse(0);
        int end = mark.isPresent() ? markedEnd(text, mark.get(), flat) : runInEnd(text, 0);
        if (end > from) {
            pieces.add(new Piece(mark.map(Ranks::of).orElse(Ranks.RUN_IN), text.subSequence(0, end)));
        } else {
            end = 0;
        }
        MappedText rest = text.subSequence(end);
        if (mark.isPresent() && end > 0 && mark.get().style() != HeadingMark.Style.DASH) {
            int runIn = runInEnd(rest, 0);
            if (runIn > 0) {
                pieces.add(new Piece(Ranks.RUN_IN, rest.subSequence(0, runIn)));
                rest = rest.subSequence(runIn);
            }
        }
        pieces.addAll(flat ? runIns(rest) : List.of(Piece.body(rest)));
        return pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
    }

    /** Where the heading ends that begins with a mark; 0 where the mark begins mere text. */
    private int markedEnd(MappedText text, HeadingMark mark, boolean flat) {
        int stop = firstStop(text, mark.length());
        boolean short1 = stop > 0 && stop - mark.length() <= LONGEST_FIRST_SENTENCE;
        boolean partOfReport = mark.style() == HeadingMark.Style.COMMA && PART_OF_REPORT.matcher(text.subSequence(mark.length())).lookingAt();
        if (partOfReport || flat && mark.style() != HeadingMark.Style.DASH) {
            Optional<Integer> glued = ends.of(text.toString(), mark.length(),
                    short1 ? stop : Math.min(text.length(), mark.length() + LONGEST_LINE), short1);
            if (glued.isPresent()) {
                return accept(text, glued.get());
            }
        }
        if (short1 && stop < text.length()) {
            return accept(text, stop);
        }
        if (stop == text.length() && short1) {
            return mark.style() == HeadingMark.Style.DASH ? 0 : accept(text, stop);
        }
        return 0;
    }

    private static int accept(MappedText text, int end) {
        return QUANTITY.matcher(text.subSequence(0, end)).find() || NO_HEADING.matcher(text.subSequence(0, end)).matches()
                ? 0 : end;
    }

    /** Behind the first sentence, or 0. */
    private static int firstStop(MappedText text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Chinese.endsSentence(text.charAt(i))) {
                int end = i + 1;
                while (end < text.length() && Chinese.isCloser(text.charAt(end))) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /** Where a short first sentence ends that is the heading of the paragraph behind it; 0 where there is none. */
    private static int runInEnd(MappedText text, int from) {
        int stop = firstStop(text, from);
        if (stop == 0 || stop - from > LONGEST_RUN_IN || stop - from < 5 || text.length() - stop < LEAST_TEXT
                || text.charAt(stop - 1) != '。' || !Chinese.isHan(text.charAt(from)) && text.charAt(from) != '“') {
            return 0;
        }
        MappedText sentence = text.subSequence(from, stop);
        boolean digits = sentence.chars().anyMatch(Character::isDigit);
        long commas = sentence.chars().filter(unit -> unit == '，' || unit == ',').count();
        return digits || commas > 1 || NO_HEADING.matcher(sentence).matches() ? 0 : stop;
    }

    /** In a text without paragraphs, a short sentence that ends or begins like a heading begins a new one. */
    private List<Piece> runIns(MappedText text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (int stop = firstStop(text, at); stop > 0; stop = firstStop(text, at)) {
            MappedText sentence = text.subSequence(at, stop);
            if (at > 0 && sentence.length() <= 16 && sentence.length() >= 6 && isRunIn(sentence)
                    && text.length() - stop >= LEAST_TEXT) {
                if (at > start) {
                    pieces.add(Piece.body(text.subSequence(start, at)));
                }
                pieces.add(new Piece(Ranks.RUN_IN, sentence));
                start = stop;
            }
            at = stop;
        }
        pieces.add(Piece.body(text.subSequence(start)));
        return pieces;
    }

    private boolean isRunIn(MappedText sentence) {
        String text = sentence.toString();
        return text.endsWith("。") && Chinese.isHan(text.charAt(0)) && text.chars().noneMatch(Character::isDigit)
                && text.indexOf('，') < 0 && text.indexOf(',') < 0
                && words.closing(text, text.length() - 1) > 0 && !ITEM.matcher(text).matches()
                && !NO_HEADING.matcher(text).matches();
    }
}
