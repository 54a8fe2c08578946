package se.vardombud;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.vardombud.common.KeyPairFile;
import se.vardombud.common.SecretKeyFile;
import se.vardombud.identity.freja.SigningCertificates;

/** What may be wrong with the value of a setting; empty when nothing is. The value, which may be secret, is not repeated. */
final class SettingChecks {
    private static final String TRIAL_KEY = "names a key that was made for trying out; make one of your own";
    /** OWASP's least for Argon2id with two passes, in KiB. */
    private static final int LEAST_HASH_MEMORY = 19_456;

    private SettingChecks() {}

    /** The first problem of a list of files. */
    static Optional<String> each(String files, Function<Path, Optional<String>> check) {
        return Arrays.stream(files.split(","))
                .map(file -> check.apply(Path.of(file.strip())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> hashMemory(String value) {
        try {
            if (Integer.parseInt(value) >= LEAST_HASH_MEMORY) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        return Optional.of("must be a number of KiB, at least " + LEAST_HASH_MEMORY);
    }

    static Optional<String> https(String value) {
        return value.startsWith("https://") ? Optional.empty() : Optional.of("must be an address with https");
    }

    static Optional<String> file(String value) {
        return Files.isReadable(Path.of(value)) ? Optional.empty() : Optional.of("names a file that cannot be read");
    }

    static Optional<String> folder(String value) {
        Path folder = Path.of(value);
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("does not name a folder that can be written to");
    }

    static Optional<String> secretKey(String value) {
        return own(Path.of(value), SecretKeyFile::read, "does not name a file with 32 bytes in base64");
    }

    static Optional<String> sessionKey(String value) {
        return own(
                Path.of(value),
                file -> KeyPairFile.read(file, KeyPairFile.EC),
                "does not name a file with a key pair (P-256, PEM)");
    }

    static Optional<String> logKey(String value) {
        return own(
                Path.of(value),
                file -> KeyPairFile.read(file, KeyPairFile.ED25519),
                "does not name a file with a key pair (Ed25519, PEM)");
    }

    static Optional<String> publicKey(Path file) {
        return own(
                file,
                key -> KeyPairFile.readPublic(key, KeyPairFile.EC),
                "names a file without a public key (P-256, PEM)");
    }

    static Optional<String> certificates(Path file) {
        return own(file, SigningCertificates::read, "names a file without certificates of RSA keys (PEM)");
    }

    /** A file that can be read as it should, and that no sandbox has made. */
    private static Optional<String> own(Path file, Consumer<Path> read, String otherwise) {
        if (KeyPairFile.isNotForProduction(file)) {
            return Optional.of(TRIAL_KEY);
        }
        try {
            read.accept(file);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(otherwise);
        }
    }
}
