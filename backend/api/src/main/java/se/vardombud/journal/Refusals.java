package se.vardombud.journal;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with a bundle so far. */
final class Refusals {
    /** More than this many help nobody. */
    static final int MOST = 100;

    private final List<Refusal> found = new ArrayList<>();
    private int count;

    void add(String path, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Refusal(path, message));
        }
    }

    /** How many so far, also those beyond the most that are told. */
    int count() {
        return count;
    }

    /** @throws BundleRefusedException if anything was wrong */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BundleRefusedException(found);
        }
    }

    static BundleRefusedException one(String path, String message) {
        return new BundleRefusedException(List.of(new Refusal(path, message)));
    }
}
