package cn.duibiao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments as bytes. Without a UTF-8 locale the JVM turns each byte of a Chinese character into a question mark;
 * Linux still knows what was typed.
 */
final class RawArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char LOST = '?';

    private RawArguments() {
    }

    /** Whether an argument holds what the JVM puts where it cannot decode. */
    static boolean isDamaged(String argument) {
        return argument.indexOf('\uFFFD') >= 0 || argument.contains("" + LOST + LOST);
    }

    /** The arguments read as UTF-8; empty where the system does not tell, or tells those of another program. */
    static Optional<List<String>> asUtf8(List<String> decoded) {
        try {
            return matching(decoded, split(Files.readAllBytes(COMMAND_LINE)));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** The last of the command line's words, where the JVM could have made the arguments of them. */
    static Optional<List<String>> matching(List<String> decoded, List<byte[]> words) {
        if (words.size() < decoded.size()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < decoded.size(); i++) {
            byte[] word = words.get(words.size() - decoded.size() + i);
            if (!lossy(word).equals(decoded.get(i).replace('\uFFFD', LOST))) {
                return Optional.empty();
            }
            arguments.add(new String(word, StandardCharsets.UTF_8));
        }
        return Optional.of(arguments);
    }

    private static String lossy(byte[] word) {
        StringBuilder text = new StringBuilder(word.length);
        for (byte unit : word) {
            text.append(unit < 0 ? LOST : (char) unit);
        }
        return text.toString();
    }

    private static List<byte[]> split(byte[] commandLine) {
        List<byte[]> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                byte[] word = new byte[i - start];
                System.arraycopy(commandLine, start, word, 0, word.length);
                words.add(word);
                start = i + 1;
            }
        }
        return words;
    }
}
