package cn.duibiao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What the program writes to. */
final class Terminal {

    private static final String CHINESE = "松江";

    private Terminal() {
    }

    static PrintWriter standardOutput() {
        return writer(FileDescriptor.out, charset("stdout.encoding"));
    }

    static PrintWriter standardError() {
        return writer(FileDescriptor.err, charset("stderr.encoding"));
    }

    /** Whether somebody watches. A console object alone does not say so: from JDK 22 on there is always one. */
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    static boolean canEncodeChinese(String charset) {
        return charset != null && Charset.isSupported(charset) && Charset.forName(charset).canEncode()
                && Charset.forName(charset).newEncoder().canEncode(CHINESE);
    }

    /** What the system says where that can write Chinese, else UTF-8. */
    private static Charset charset(String property) {
        return Stream.of(property, "native.encoding").map(System::getProperty)
                .filter(Terminal::canEncodeChinese).findFirst().map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
