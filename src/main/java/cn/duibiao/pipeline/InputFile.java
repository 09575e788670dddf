package cn.duibiao.pipeline;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name how the tables name it: its path relative to the input that the user named, with {@code /}
 */
public record InputFile(Path path, String name) {
}
