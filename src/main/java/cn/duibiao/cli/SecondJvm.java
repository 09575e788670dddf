package cn.duibiao.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the program again in a JVM with other options, which nothing can change while it runs: one that can open files with
 * Chinese names where this one has found no UTF-8 locale, or one that does without the thorough compiler, which takes more
 * than half of the time of short commands. Works wherever the program was started from, also inside Maven's JVM.
 */
final class SecondJvm {

    /** System property of the second JVM: the arguments in ASCII, since the first cannot hand it anything else. */
    private static final String ARGUMENTS = "duibiao.arguments";
    private static final String SEPARATOR = "&";
    private static final String LOCALE = "C.UTF-8";
    /** Commands that work long enough for the thorough compiler to pay. */
    private static final Set<String> LONG_COMMANDS = Set.of("run", "embed", "search");
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private SecondJvm() {
    }

    /**
     * Whether another JVM would be done sooner. Somebody who has chosen options for this one wants this one, and inside of
     * Maven starting another gains nothing.
     */
    static boolean isQuicker(List<String> arguments) {
        return isShort(arguments) && !isSecond() && !isInMaven()
                && options(arguments).noneMatch(option -> option.startsWith("-X") || option.startsWith("-agent"));
    }

    /** Whether this JVM cannot decode Chinese names and arguments. */
    static boolean isNeeded() {
        return !Terminal.canEncodeChinese(System.getProperty("sun.jnu.encoding"))
                && !System.getProperty("os.name").startsWith("Windows");
    }

    /** Whether this JVM was started by another one of this program. */
    static boolean isSecond() {
        return System.getProperty(ARGUMENTS) != null;
    }

    /** The arguments of this JVM, or those that the first one was given. */
    static String[] arguments(String[] own) {
        String handed = System.getProperty(ARGUMENTS);
        if (handed == null) {
            return own;
        }
        if (handed.isEmpty()) {
            return new String[0];
        }
        return Arrays.stream(handed.substring(1).split(SEPARATOR, -1))
                .map(argument -> URLDecoder.decode(argument, StandardCharsets.UTF_8)).toArray(String[]::new);
    }

    /**
     * Runs the program in a second JVM and waits for it.
     *
     * @return its exit code; empty where it could not be started
     */
    static OptionalInt run(List<String> arguments) {
        Optional<String> classPath = classPath();
        if (isSecond() || classPath.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (isShort(arguments)) {
            command.add(QUICK_COMPILER);
        }
        options(arguments).filter(option -> option.startsWith("-X")).forEach(command::add);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-D" + ARGUMENTS + "=" + encoded(arguments),
                "-cp", classPath.get(), Main.class.getName()));
        ProcessBuilder second = new ProcessBuilder(command).inheritIO();
        second.environment().put("LC_ALL", LOCALE);
        try {
            Process process = second.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.FAILURE);
        }
    }

    /** Without a command the program runs on the samples, which is long. */
    private static boolean isShort(List<String> arguments) {
        return !arguments.isEmpty() && Collections.disjoint(arguments, LONG_COMMANDS);
    }

    /** What this JVM was started with. The system tells it sooner than the JVM does, but together with the arguments. */
    private static Stream<String> options(List<String> arguments) {
        return ProcessHandle.current().info().arguments().filter(words -> !isInMaven())
                .map(words -> Arrays.stream(words).limit(Math.max(0, words.length - arguments.size())))
                .orElseGet(() -> ManagementFactory.getRuntimeMXBean().getInputArguments().stream());
    }

    private static boolean isInMaven() {
        return Main.class.getClassLoader() instanceof URLClassLoader;
    }

    private static String encoded(List<String> arguments) {
        return arguments.stream().map(argument -> SEPARATOR + URLEncoder.encode(argument, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** Where this program's classes are; empty where their path itself could not be decoded. */
    private static Optional<String> classPath() {
        String path = Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(SecondJvm::file).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
        return Optional.of(path).filter(text -> text.indexOf('\uFFFD') < 0 && text.indexOf('?') < 0);
    }

    private static String file(URL url) {
        try {
            return new File(url.toURI()).getPath();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return url.getPath();
        }
    }
}
