package se.vardombud.journal;

/** From whom care has hidden an entry; each hides from more people than the one before. */
public enum Hidden {
    NO,
    FROM_GUARDIANS,
    FROM_EVERYONE;

    Hidden stricter(Hidden other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
