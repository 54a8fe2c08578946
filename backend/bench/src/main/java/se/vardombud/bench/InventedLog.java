package se.vardombud.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/**
 * An export of an access log as long as one wants, with its signed checkpoints and files of hashes, for the packaged portal to verify. Made from
 * the description of the formats and not by the portal's own code, so that the two check each other.
 */
public final class InventedLog {
    private static final String ORIGIN = "bench.vardombud.example/access-log";
    private static final int CHECKPOINT_EVERY = 100_000;

    private final Path folder;
    private final KeyPair key;
    private final byte[][] subtrees = new byte[Long.SIZE][];
    private final Random random = new Random(1);
    private long leaves;

    private InventedLog(Path folder) throws GeneralSecurityException {
        this.folder = folder;
        this.key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** @param args an empty folder, and how many rows; prints the key */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        InventedLog log = new InventedLog(Path.of(args[0]));
        log.write(Long.parseLong(args[1]));
        System.out.println(log.verifierKey());
    }

    private void write(long rows) throws IOException, GeneralSecurityException {
        try (BufferedWriter export = Files.newBufferedWriter(folder.resolve("log.tsv"))) {
            export.write("vardombud access log export 2\t2026-06-02T08:00:00Z\n");
            while (leaves < rows) {
                write(export, Math.min(rows, leaves + CHECKPOINT_EVERY));
            }
        }
    }

    private void write(BufferedWriter export, long end) throws IOException, GeneralSecurityException {
        String name = "%019d-%019d".formatted(leaves, end);
        try (OutputStream hashes = Files.newOutputStream(folder.resolve(name + ".hashes"))) {
            while (leaves < end) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                String withheld = withheld();
                String row = row(id, withheld);
                byte[] leaf = sha256((byte) 0, row.getBytes(StandardCharsets.UTF_8), new byte[0]);
                export.write(leaves + "\t" + base64(leaf) + "\t" + id + "\t" + row + "\t" + withheld + "\n");
                hashes.write(leaf);
                add(leaf);
            }
        }
        String text = ORIGIN + "\n" + leaves + "\n" + base64(root()) + "\n";
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve(name + ".checkpoint"),
                text + "\n\u2014 " + ORIGIN + " " + base64(join(keyId(), signature.sign())) + "\n");
    }

    /** As long as a real one. */
    private String row(UUID id, String withheld) {
        return "{\"action\":\"ANSWER_ERRAND\",\"at\":\"2026-06-01T08:00:00.123456Z\",\"id\":\""
                + id + "\",\"log\":\"ACCESS\",\"operation\":\"getUnitThread\",\"outcome\":\"PERMIT\",\"patient\":\"" + new UUID(random.nextLong(), 3)
                + "\",\"role\":\"PHYSICIAN\",\"unit\":\"" + new UUID(4, 4)
                + "\",\"withheld\":\"" + base64(sha256(withheld.getBytes(StandardCharsets.UTF_8))) + "\"}";
    }

    private String withheld() {
        return "{\"actor\":\"" + new UUID(random.nextLong(), 1) + "\",\"object\":\"" + new UUID(random.nextLong(), 2)
                + "\",\"rule\":\"T5\",\"salt\":\"" + new UUID(random.nextLong(), 5) + "\"}";
    }

    private void add(byte[] leaf) {
        byte[] hash = leaf;
        int height = 0;
        for (; (leaves >> height & 1) == 1; height++) {
            hash = sha256((byte) 1, subtrees[height], hash);
        }
        subtrees[height] = hash;
        leaves++;
    }

    private byte[] root() {
        byte[] hash = new byte[0];
        for (int height = 0; leaves >> height != 0; height++) {
            if ((leaves >> height & 1) == 1) {
                hash = hash.length == 0 ? subtrees[height] : sha256((byte) 1, subtrees[height], hash);
            }
        }
        return hash;
    }

    private String verifierKey() {
        return ORIGIN + "+" + HexFormat.of().formatHex(keyId()) + "+" + base64(join(new byte[] {1}, raw()));
    }

    private byte[] keyId() {
        try {
            byte[] named = join((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {1});
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(join(named, raw())), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] raw() {
        byte[] der = key.getPublic().getEncoded();
        return Arrays.copyOfRange(der, der.length - 32, der.length);
    }

    private static byte[] sha256(byte mark, byte[] first, byte[] second) {
        return sha256(new byte[] {mark}, first, second);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
