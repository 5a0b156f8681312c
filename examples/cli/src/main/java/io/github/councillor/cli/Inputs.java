package io.github.councillor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files that a user names. */
final class Inputs {

    private Inputs() {}

    /** A file's bytes; a folder is refused by that name, which platforms do in words of their own. */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder");
        }
        return Files.newInputStream(file);
    }
}
