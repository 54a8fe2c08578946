package se.vardombud.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.RegisterRecord.Relation;

/** Custody stands in the register twice, with the guardian and with the child; it counts as far as both say so. */
final class Custodies {
    private Custodies() {}

    /** Whether it is told with a number that the child had before, beside one with the number it has now. */
    static boolean isOfAFormerNumber(Relation custody, RegisterRecord guardian, @Nullable RegisterRecord child) {
        return child != null
                && !child.number().equals(custody.other())
                && guardian.children().stream().anyMatch(other -> other.other().equals(child.number()));
    }

    /**
     * Whether the child's record has the custody too.
     *
     * @param child null when the register does not know the child, which then permits nothing anyway
     */
    static boolean areAgreed(Relation custody, RegisterRecord guardian, @Nullable RegisterRecord child) {
        return child == null
                || child.withholdsRelations()
                || !told(guardian, child).isEmpty();
    }

    /** The custody, over as soon as either side says so. */
    static Relation agreed(Relation custody, RegisterRecord guardian, @Nullable RegisterRecord child) {
        if (child == null) {
            return custody;
        }
        List<Relation> told = told(guardian, child);
        boolean lasts = told.isEmpty() || told.stream().anyMatch(relation -> relation.to() == null);
        LocalDate to = lasts
                ? custody.to()
                : told.stream()
                        .map(Relation::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .filter(end -> custody.to() == null || end.isBefore(custody.to()))
                        .orElse(custody.to());
        return new Relation(custody.other(), custody.from(), to);
    }

    private static List<Relation> told(RegisterRecord guardian, RegisterRecord child) {
        return child.guardians().stream()
                .filter(relation -> guardian.has(relation.other()))
                .toList();
    }
}
