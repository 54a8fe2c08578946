package se.vardombud.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The file that {@code vardombud.secret.key} names: 32 random bytes in base64, as {@code openssl rand -base64 32} writes them. */
public final class SecretKeyFile {
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /**
     * Reads the last line of the file; lines before it are remarks.
     *
     * @throws IllegalArgumentException naming the file, when it cannot be read as such
     */
    public static byte[] read(Path file) {
        try {
            byte[] key = Base64.getDecoder()
                    .decode(Files.readAllLines(file, StandardCharsets.US_ASCII)
                            .getLast()
                            .strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IOException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new IllegalArgumentException(file + " does not hold 32 bytes in base64", e);
        }
        throw new IllegalArgumentException(file + " does not hold 32 bytes in base64");
    }
}
