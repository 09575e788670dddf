package cn.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of characters at places of a page; a character is 10 points wide, a digit 5. */
class PdfLayoutTest {

    private static final float SIZE = 10;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfRule> rules = new ArrayList<>();

    private void put(float left, float baseline, String text) {
        put(left, baseline, SIZE, text);
    }

    private void put(float left, float baseline, float size, String text) {
        float at = left;
        for (char unit : text.toCharArray()) {
            float width = unit < 128 ? size / 2 : size;
            glyphs.add(new PdfGlyph(PdfCharacters.usual(String.valueOf(unit)), at, baseline, width, size));
            at += width;
        }
    }

    private void rule(boolean horizontal, float at, float from, float to) {
        rules.add(new PdfRule(horizontal, at, from, to));
    }

    private List<String> blocks() {
        List<PdfPage> pages = List.of(new PdfPage(1, 600, 800, glyphs, rules));
        PdfBlocks blocks = new PdfBlocks();
        PdfParagraphs.write(pages, List.of(PdfAlignedRows.tables(PdfItem.of(pages.get(0)))), blocks);
        return blocks.blocks().stream().map(block -> block instanceof SourceBlock.Line line ? line.text().toString()
                : ((SourceBlock.Grid) block).rows().toString()).toList();
    }

    @Test
    void charactersSetApartAreOneWord() {
        put(50, 100, "云");
        put(65, 100, "湖");
        put(80, 100, "区");
        assertThat(blocks()).containsExactly("云湖区");
    }

    @Test
    void radicalsAreReadAsTheCharactersTheyLookLike() {
        put(50, 100, "⻓宁区⻘年⼈⼝");
        assertThat(blocks()).containsExactly("长宁区青年人口");
    }

    @Test
    void smallRaisedNumberIsANoteAndNoDigit() {
        put(50, 100, "产值达到120");
        put(105, 96, 6, "3");
        put(110, 100, "亿元，面积30km");
        put(180, 96, 6, "2");
        assertThat(blocks()).containsExactly("产值达到120[footnoteRef:3]亿元，面积30km2");
    }

    @Test
    void numberWithAnUnknownDigitIsUnknown() {
        put(50, 100, "产值达到1\uFFFD0.5亿元，增长7%");
        assertThat(blocks()).containsExactly("产值达到\uFFFD\uFFFD\uFFFD亿元，增长7%");
    }

    @Test
    void linesThatStandBelowEachOtherAreATable() {
        String[][] rows = {{"指标", "2020年", "2025年"}, {"绿地率", "38.5%", "40%"}, {"床位", "5320", "6520"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                put(50 + 100 * column, 100 + 20 * row, rows[row][column]);
            }
        }
        assertThat(blocks()).containsExactly("[[指标, 2020年, 2025年], [绿地率, 38.5%, 40%], [床位, 5320, 6520]]");
    }

    @Test
    void columnsOfTextAreNotMixedLineByLine() {
        for (int row = 0; row < 4; row++) {
            put(50, 100 + 15 * row, "产业能级提升，全年增加值" + row);
            put(300, 100 + 15 * row, "民生保障有力，新增床位数" + row + "张。");
        }
        assertThat(blocks()).hasSize(8).noneMatch(line -> line.contains("增加值") && line.contains("床位"));
    }

    @Test
    void wrappedCellsAndMergedCellsOfADrawnTableAreWhole() {
        for (float y : new float[] {100, 120, 160, 200}) {
            rule(true, y, 50, 350);
        }
        rule(true, 140, 150, 350);
        rule(false, 150, 100, 200);
        rule(false, 250, 100, 200);
        put(55, 113, "领域");
        put(155, 113, "指标");
        put(255, 113, "目标");
        put(55, 145, "生态");
        put(155, 133, "绿地率");
        put(255, 133, "40%");
        put(155, 153, "林木覆盖");
        put(255, 153, "18%");
        put(55, 180, "社会");
        put(155, 175, "每千人养老");
        put(155, 190, "床位数");
        put(255, 182, "45张");
        assertThat(blocks()).containsExactly(
                "[[领域, 指标, 目标], [生态, 绿地率, 40%], [生态, 林木覆盖, 18%], [社会, 每千人养老床位数, 45张]]");
    }

    @Test
    void rowsThatNoLinePartsAreNoCells() {
        for (float y : new float[] {100, 120, 180}) {
            rule(true, y, 50, 250);
        }
        rule(false, 150, 100, 180);
        put(55, 113, "指标");
        put(155, 113, "目标");
        put(55, 140, "床位数");
        put(155, 140, "6520");
        put(55, 160, "绿地率");
        put(155, 160, "40");
        assertThat(blocks()).noneMatch(block -> block.contains("652040"));
    }
}
