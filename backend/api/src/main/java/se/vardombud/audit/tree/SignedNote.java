package se.vardombud.audit.tree;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Text signed with Ed25519 in the form that transparency logs share (C2SP signed-note): the text, a blank line, signature lines. */
final class SignedNote {
    private static final byte ED25519 = 1;
    private static final int ID_LENGTH = 4;
    /** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo. */
    private static final byte[] DER_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String BEGIN = "\u2014 ";

    private SignedNote() {}

    /**
     * Who signs: the public half, as it is handed to those who check.
     *
     * @param raw 32 bytes
     */
    record Verifier(String name, byte[] raw) {
        static Verifier of(String name, PublicKey key) {
            byte[] der = key.getEncoded();
            return new Verifier(name, Arrays.copyOfRange(der, der.length - Hashes.LENGTH, der.length));
        }

        /**
         * Reads what {@link #text} writes.
         *
         * @throws IllegalArgumentException for anything else
         */
        static Verifier parse(String text) {
            String[] parts = text.strip().split("\\+", 3);
            byte[] key = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
            if (key.length == Hashes.LENGTH + 1 && key[0] == ED25519) {
                Verifier read = new Verifier(parts[0], Arrays.copyOfRange(key, 1, key.length));
                if (read.text().equals(text.strip())) {
                    return read;
                }
            }
            throw new IllegalArgumentException("not a key of a log: name+id+key");
        }

        /** name+id+key, by which anybody can check the notes. */
        String text() {
            return name + "+" + HexFormat.of().formatHex(id()) + "+"
                    + Base64.getEncoder().encodeToString(join(new byte[] {ED25519}, raw));
        }

        byte[] id() {
            byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] digest = Hashes.sha256().digest(join(join(named, new byte[] {ED25519}), raw));
            return Arrays.copyOf(digest, ID_LENGTH);
        }
    }

    static String sign(String text, Verifier signer, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] line = join(signer.id(), signature.sign());
            return text + "\n" + BEGIN + signer.name() + " "
                    + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /** The text, when one of these has signed it. */
    static Optional<String> open(String note, List<Verifier> verifiers) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        boolean signed = note.substring(end + 2).lines().anyMatch(line -> verifiers.stream()
                .anyMatch(verifier -> signed(text, line, verifier)));
        return signed ? Optional.of(text) : Optional.empty();
    }

    private static boolean signed(String text, String line, Verifier verifier) {
        String begin = BEGIN + verifier.name() + " ";
        if (!line.startsWith(begin)) {
            return false;
        }
        try {
            byte[] content = Base64.getDecoder().decode(line.substring(begin.length()));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(join(DER_PREFIX, verifier.raw()))));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return content.length > ID_LENGTH
                    && Arrays.equals(Arrays.copyOf(content, ID_LENGTH), verifier.id())
                    && signature.verify(Arrays.copyOfRange(content, ID_LENGTH, content.length));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
