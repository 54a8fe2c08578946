package se.vardombud.message;

import java.util.UUID;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;

/** Ids in paths: what is none is nothing that there is. */
final class Ids {
    private Ids() {}

    static UUID read(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
