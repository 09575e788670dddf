package cn.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.reading.ReadingException.Problem;
import cn.duibiao.text.MappedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static SourceFile read(byte[] bytes) throws ReadingException {
        return new PdfReader().read(bytes, "a.pdf");
    }

    private static Problem problem(byte[] bytes) {
        return catchThrowableOfType(ReadingException.class, () -> read(bytes)).problem();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = PdfReaderTest.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        }
    }

    private static List<String> lines(SourceFile file) {
        return file.blocks().stream().filter(SourceBlock.Line.class::isInstance)
                .map(block -> ((SourceBlock.Line) block).text().toString()).toList();
    }

    @Test
    void paragraphsOfAPdfAreThoseOfItsText() throws Exception {
        SourceFile file = read(sample("report.pdf"));

        String text = new String(sample("report.txt"), StandardCharsets.UTF_8);
        assertThat(lines(file)).isEqualTo(Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()).toList());
        assertThat(file.extracted()).isTrue();
        assertThat(file.damaged()).isFalse();
    }

    @Test
    void everyBlockStandsInTheExtractedText() throws Exception {
        SourceFile file = read(sample("plan.pdf"));

        for (SourceBlock block : file.blocks()) {
            List<MappedText> parts = block instanceof SourceBlock.Line line ? List.of(line.text())
                    : ((SourceBlock.Grid) block).rows().stream().flatMap(List::stream).toList();
            assertThat(parts).allSatisfy(part -> assertThat(file.text().substring(part.sourceStart(), part.sourceEnd()))
                    .isEqualTo(part.toString()));
        }
    }

    @Test
    void tableOverTwoPagesIsOneTableWithItsHeaderOnce() throws Exception {
        SourceFile file = read(sample("plan.pdf"));

        List<SourceBlock> tables = file.blocks().stream().filter(SourceBlock.Grid.class::isInstance).toList();
        assertThat(tables).hasSize(1);
        List<List<MappedText>> rows = ((SourceBlock.Grid) tables.get(0)).rows();
        assertThat(rows).hasSize(23);
        assertThat(rows.get(0).toString()).isEqualTo("[序号, 指标, 单位, 2020年, 2025年目标, 属性]");
        assertThat(rows.get(4).toString()).isEqualTo("[4, 战略性新兴产业产值占规模以上工业总产值的比重, %, 26.4, 33, 预期性]");
        assertThat(rows.get(22).toString()).isEqualTo("[22, 轨道交通站点覆盖人口比例, %, 41, 55, 预期性]");
        assertThat(lines(file)).noneMatch(line -> line.matches("云湖区规划纲要|— \\d —"));
    }

    @Test
    void fileWithAPasswordIsRefusedAndOneThatOpensWithoutIsRead() throws Exception {
        assertThat(problem(encrypted("secret"))).isEqualTo(Problem.ENCRYPTED_PDF);
        assertThat(lines(read(encrypted("")))).containsExactly("Population 120 thousand in 2020");
    }

    @Test
    void fileForHoldersOfACertificateIsRefused() {
        List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>",
                "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<3000>]>>");
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n %n", file.length()));
            file.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n").append(start)
                .append("\n%%EOF\n");
        assertThat(problem(file.toString().getBytes(StandardCharsets.US_ASCII))).isEqualTo(Problem.ENCRYPTED_PDF);
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, "Population 120 thousand in 2020");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static void addPage(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 600);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void pagesWithoutATextLayerAreSaidToBeScanned() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            assertThat(problem(bytes(document))).isEqualTo(Problem.SCANNED_PDF);
        }
    }

    @Test
    void brokenFilesAreRefused() throws Exception {
        byte[] report = sample("report.pdf");
        assertThat(problem(Arrays.copyOf(report, 400))).isEqualTo(Problem.BROKEN_PDF);
        assertThat(problem("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Problem.BROKEN_PDF);
    }

    @Test
    void moreThanTwoThousandPagesAreRefused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2001; i++) {
                document.addPage(new PDPage());
            }
            assertThat(problem(bytes(document))).isEqualTo(Problem.TOO_MANY_PAGES);
        }
    }

    @Test
    void pageThatUnpacksToMoreThanMemoryIsRefused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            try (OutputStream raw = stream.getCOSObject().createRawOutputStream();
                    OutputStream deflated = new DeflaterOutputStream(raw)) {
                for (int i = 0; i < 70; i++) {
                    deflated.write(blanks);
                }
            }
            page.setContents(stream);
            assertThat(problem(bytes(document))).isEqualTo(Problem.OVERLOADED_PDF);
        }
    }

    @Test
    void drawingsInsideDrawingsAreStopped() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = form(document, null);
            for (int depth = 0; depth < 30; depth++) {
                inner = form(document, inner);
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), inner);
            page.setResources(resources);
            page.setContents(stream(document, "/X Do"));
            assertThat(problem(bytes(document))).isEqualTo(Problem.OVERLOADED_PDF);
        }
    }

    private static PDFormXObject form(PDDocument document, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(stream(document, inner == null ? "" : "/X Do ".repeat(10)));
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        if (inner != null) {
            form.getResources().put(COSName.getPDFName("X"), inner);
        }
        return form;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    @Property(tries = 300)
    void anyBytesAfterTheMarkAreReadOrRefused(@ForAll byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(bytes);
        assertThat(catchThrowableOfType(ReadingException.class, () -> read(file.toByteArray()))).isNotNull();
    }

    @Property(tries = 60)
    void spoiltSampleIsReadOrRefused(@ForAll int place, @ForAll byte[] noise) throws IOException {
        byte[] file = sample("plan.pdf");
        int at = Math.floorMod(place, file.length);
        System.arraycopy(noise, 0, file, at, Math.min(noise.length, file.length - at));
        try {
            assertThat(read(file).text()).isNotBlank();
        } catch (ReadingException e) {
            assertThat(e.arguments()).contains("a.pdf");
        }
    }
}
