package cn.duibiao.pipeline;

import cn.duibiao.tables.InputsTable;
import cn.duibiao.tables.ResultsFolder;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that the inputs name, in a stable order: inputs as given, files of a folder by their names. Hidden files and
 * folders, and results of earlier runs, are passed over.
 *
 * @param files    to read
 * @param failures files of a kind that is not read, folders that cannot be entered
 */
record InputFiles(List<InputFile> files, List<Failure> failures) {

    private static final Set<String> READ = Set.of("txt", "text", "html", "htm", "shtml", "xhtml", "docx", "pdf");
    private static final int LONGEST_EXTENSION = 5;

    /**
     * @param inputs existing files and folders
     * @param output the folder that the run writes, which is no input even where it lies inside one
     */
    static InputFiles find(List<Path> inputs, Path output) {
        Search search = new Search(output);
        for (Path input : inputs) {
            search.addAll(input);
        }
        return new InputFiles(List.copyOf(search.files), List.copyOf(search.failures));
    }

    /** What tells the files from other ones of the same names. A file that cannot be read is reported when it is read. */
    List<InputsTable.Row> checksums() {
        return files.stream().map(InputFiles::checksum).toList();
    }

    private static InputsTable.Row checksum(InputFile file) {
        try {
            return new InputsTable.Row(file.name(), Files.size(file.path()), Checksum.of(file.path()));
        } catch (IOException e) {
            return new InputsTable.Row(file.name(), -1, "");
        }
    }

    private static final class Search {

        private final Path output;
        private final List<InputFile> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        Search(Path output) {
            this.output = output;
        }

        void addAll(Path input) {
            List<Path> found = new ArrayList<>();
            Path base = Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
            if (Files.isDirectory(input)) {
                walk(input, found);
            } else {
                found.add(input.toAbsolutePath());
            }
            found.sort(Comparator.comparing(path -> name(base, path)));
            for (Path path : found) {
                add(base, path);
            }
            if (found.isEmpty()) {
                failures.add(Failure.of(input.toString(), Stage.READING, "failure.empty_folder"));
            }
        }

        private void walk(Path folder, List<Path> found) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                        new Visitor(folder, found));
            } catch (IOException e) {
                failures.add(unreadable(folder.toString(), e));
            }
        }

        private void add(Path base, Path path) {
            if (!seen.add(real(path))) {
                return;
            }
            String name = unique(base, name(base, path));
            if (isRead(path)) {
                files.add(new InputFile(path, name));
            } else {
                failures.add(new Failure(name, Stage.READING, "failure.kind", List.of(name, extension(path))));
            }
        }

        /** Two inputs may hold files of the same name; the later one gets its folder's name before it. */
        private String unique(Path base, String name) {
            String candidate = name;
            Path folder = base.toAbsolutePath().normalize();
            for (int i = folder.getNameCount() - 1; i >= 0 && names.contains(candidate); i--) {
                candidate = folder.getName(i) + "/" + candidate;
            }
            names.add(candidate);
            return candidate;
        }

        private final class Visitor extends SimpleFileVisitor<Path> {

            private final Path root;
            private final List<Path> found;

            Visitor(Path root, List<Path> found) {
                this.root = root;
                this.found = found;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = !folder.equals(root)
                        && (isHidden(folder) || ResultsFolder.isResults(folder) || real(folder).equals(output));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!isHidden(file)) {
                    failures.add(unreadable(name(root, file), e));
                }
                return FileVisitResult.CONTINUE;
            }
        }
    }

    private static Failure unreadable(String name, IOException e) {
        return new Failure(name, Stage.READING, "problem.unreadable", List.of(name, e.toString()));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isRead(Path path) {
        String extension = extension(path);
        return extension.isEmpty() || READ.contains(extension);
    }

    /** The file's extension in lower case; "" where what follows the last dot is no extension (2021.松江区报告). */
    private static String extension(Path path) {
        String name = path.getFileName().toString();
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isExtension = name.contains(".") && end.length() <= LONGEST_EXTENSION
                && end.chars().allMatch(unit -> unit < 128 && Character.isLetterOrDigit(unit))
                && end.chars().anyMatch(Character::isLetter);
        return isExtension ? end : "";
    }

    private static String name(Path base, Path path) {
        return base.relativize(path).toString().replace('\\', '/');
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
