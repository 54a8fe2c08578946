package se.vardombud.journal;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with a bundle so far. */
public final class Refusals {
    /** More than this many help nobody. */
    public static final int MOST = 100;

    private final List<Refusal> found = new ArrayList<>();
    private int count;

    public void add(String path, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Refusal(path, message));
        }
    }

    /** How many so far, also those beyond the most that are told. */
    public int count() {
        return count;
    }

    /** @throws BundleRefusedException if anything was wrong */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BundleRefusedException(found);
        }
    }

    public static BundleRefusedException one(String path, String message) {
        return new BundleRefusedException(List.of(new Refusal(path, message)));
    }
}
