package se.vardombud.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Which of a provider's orders one of the portal's is. */
@Singleton
public class EidOrderReferences {
    private final EidOrderTable table;

    EidOrderReferences(EidOrderTable table) {
        this.table = table;
    }

    /** The provider's own id of the order; empty for an id never given out. */
    public Optional<String> referenceOf(UUID order) {
        return table.find(order).map(row -> row.reference);
    }
}
