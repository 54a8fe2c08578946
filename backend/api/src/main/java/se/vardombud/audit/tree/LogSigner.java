package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.KeyPair;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.KeyPairFile;

/** Signs checkpoints by the key of the settings; read when it is first needed. */
@Singleton
class LogSigner {
    private final Path file;
    private final String name;
    private @Nullable KeyPair pair;

    LogSigner(TreeSettings settings) {
        file = settings.key();
        name = settings.origin().replaceFirst("^https?://", "");
    }

    /** The checkpoint of this log, signed. */
    String sign(long leaves, byte[] root) {
        return SignedNote.sign(new Checkpoint(name, leaves, root).text(), verifier(), pair().getPrivate());
    }

    SignedNote.Verifier verifier() {
        return SignedNote.Verifier.of(name, pair().getPublic());
    }

    private synchronized KeyPair pair() {
        if (pair == null) {
            pair = KeyPairFile.read(file, KeyPairFile.ED25519);
        }
        return pair;
    }
}
