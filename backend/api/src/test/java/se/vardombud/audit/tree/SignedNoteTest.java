package se.vardombud.audit.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes as other logs write them. */
class SignedNoteTest {
    /** The example of the format's first implementation (golang.org/x/mod/sumdb/note). */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void a_note_that_another_implementation_has_signed_is_read() {
        SignedNote.Verifier verifier = SignedNote.Verifier.parse(KEY);
        assertEquals(KEY, verifier.text());
        assertEquals(Optional.of(TEXT), SignedNote.open(NOTE, List.of(verifier)));
        assertEquals(Optional.empty(), SignedNote.open(NOTE.replace("answer", "question"), List.of(verifier)));
        assertEquals(Optional.empty(), SignedNote.open(NOTE.replace("x08go", "x08gp"), List.of(verifier)));
        assertEquals(Optional.empty(), SignedNote.open(NOTE, List.of()));
    }

    @Test
    void what_is_signed_is_read_by_the_same_key_and_no_other() throws GeneralSecurityException {
        KeyPair own = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignedNote.Verifier verifier = SignedNote.Verifier.of("portal.example/access-log", own.getPublic());
        byte[] root = Hashes.none();
        String note = SignedNote.sign(
                new Checkpoint("portal.example/access-log", 3, root).text(), verifier, own.getPrivate());
        SignedNote.Verifier handedOver = SignedNote.Verifier.parse(verifier.text());
        Checkpoint read = SignedNote.open(note, List.of(handedOver))
                .flatMap(Checkpoint::parse)
                .orElseThrow();
        assertEquals("portal.example/access-log", read.origin());
        assertEquals(3, read.leaves());
        assertArrayEquals(root, read.root());
        assertEquals(
                Optional.empty(),
                SignedNote.open(note, List.of(SignedNote.Verifier.of("portal.example/access-log", other.getPublic()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10",
                "PeterNeumann+c74f20a3+?"
            })
    void what_is_no_key_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SignedNote.Verifier.parse(text));
    }
}
