package cn.duibiao.pipeline;

import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What results depend on besides the files that were read: the program, its libraries and knowledge, and Java. */
final class ProgramVersion {

    private ProgramVersion() {
    }

    /**
     * A checksum of all of it. Taken of the program itself, since a version number stays the same while the program is
     * being worked on.
     *
     * @throws IOException where the program or the knowledge files cannot be read
     */
    static String of(KnowledgeFiles knowledge) throws IOException {
        Checksum checksum = new Checksum().add("Java " + Runtime.version().feature());
        Path program = program();
        if (Files.isDirectory(program)) {
            checksum.addTree(program);
        } else {
            addEntries(program, checksum);
        }
        if (knowledge.folder().isPresent()) {
            checksum.addTree(knowledge.folder().get());
        }
        return checksum.text();
    }

    /** The jar has checksums of its own. */
    private static void addEntries(Path jar, Checksum checksum) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
            entries.forEach(entry -> checksum.add(entry.getName()).add(Long.toHexString(entry.getCrc())));
        }
    }

    private static Path program() throws IOException {
        try {
            return Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the program does not find itself", e);
        }
    }
}
