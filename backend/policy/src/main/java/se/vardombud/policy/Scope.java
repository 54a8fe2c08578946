package se.vardombud.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much a permit opens. Two scopes that open the same are equal. */
public sealed interface Scope {
    /** Whether an entry of this unit and category is inside, apart from hiding. */
    boolean covers(UnitId unit, JournalCategory category);

    /** Whether entries that care has hidden from guardians are inside. Entries hidden from everyone never are. */
    boolean mayReadHiddenFromGuardians();

    /** The parts a query must keep to, one for each unit; empty = no limit. */
    Optional<List<JournalPart>> limitedTo();

    /** This scope as a proxy has it: without the entries hidden from guardians. */
    Scope forProxy();

    /** All of it: the patient's own view. */
    record Everything() implements Scope {
        @Override
        public boolean covers(UnitId unit, JournalCategory category) {
            return true;
        }

        @Override
        public boolean mayReadHiddenFromGuardians() {
            return true;
        }

        @Override
        public Optional<List<JournalPart>> limitedTo() {
            return Optional.empty();
        }

        @Override
        public Scope forProxy() {
            return new EverythingNotHidden();
        }
    }

    /** All but the entries that care has hidden from guardians: a proxy's view. */
    record EverythingNotHidden() implements Scope {
        @Override
        public boolean covers(UnitId unit, JournalCategory category) {
            return true;
        }

        @Override
        public boolean mayReadHiddenFromGuardians() {
            return false;
        }

        @Override
        public Optional<List<JournalPart>> limitedTo() {
            return Optional.empty();
        }

        @Override
        public Scope forProxy() {
            return this;
        }
    }

    /**
     * Parts of the journal only.
     *
     * @param parts at least one; parts of the same unit are joined, and units stand in order
     */
    record Parts(List<JournalPart> parts, boolean mayReadHiddenFromGuardians) implements Scope {
        public Parts {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a scope of no parts opens nothing");
            }
            parts = parts.size() == 1 ? List.copyOf(parts) : union(parts);
        }

        @Override
        public boolean covers(UnitId unit, JournalCategory category) {
            return parts.stream().anyMatch(part -> part.covers(unit, category));
        }

        @Override
        public Optional<List<JournalPart>> limitedTo() {
            return Optional.of(parts);
        }

        @Override
        public Scope forProxy() {
            return new Parts(parts, false);
        }

        private static List<JournalPart> union(List<JournalPart> parts) {
            List<JournalPart> union = new ArrayList<>(parts);
            union.sort(Comparator.comparing(JournalPart::unit));
            for (int i = union.size() - 1; i > 0; i--) {
                if (union.get(i).unit().equals(union.get(i - 1).unit())) {
                    union.set(i - 1, union.get(i - 1).and(union.remove(i)));
                }
            }
            return List.copyOf(union);
        }
    }
}
