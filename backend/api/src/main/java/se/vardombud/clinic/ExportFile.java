package se.vardombud.clinic;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file of the region's that is taken whole or not at all. One with a fault changes nothing; what is wrong is logged once. Not for several
 * threads at once.
 */
final class ExportFile {
    private static final int FAULTS_SHOWN = 20;
    private final String name;
    private String refused = "";

    /** @param name for the log, such as {@code the staff file} */
    ExportFile(String name) {
        this.name = name;
    }

    /** @param digest SHA-256 of the bytes, in hexadecimal */
    record Content(String text, String digest) {}

    /** What the file says, unless that is what the database has, or what was refused before. */
    Optional<Content> news(Path file, Optional<String> known) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            refuse("unreadable", "cannot be read: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
        String digest = digest(content);
        if (known.filter(digest::equals).isPresent()) {
            refused = "";
            return Optional.empty();
        }
        return digest.equals(refused) ? Optional.empty() : decoded(content, digest);
    }

    private Optional<Content> decoded(byte[] content, String digest) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new Content(text, digest));
        } catch (CharacterCodingException e) {
            refuse(digest, "is not UTF-8");
            return Optional.empty();
        }
    }

    /** The content is in the database. */
    void taken() {
        refused = "";
    }

    /** The content is not taken, for these faults. */
    void refuse(Content content, List<String> faults) {
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> Log.errorf("%s, %s", name, fault));
        refuse(content.digest(), "has " + faults.size() + " faults");
    }

    private void refuse(String digest, String why) {
        if (!refused.equals(digest)) {
            Log.errorf("%s %s; what was read before stays", name, why);
        }
        refused = digest;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
