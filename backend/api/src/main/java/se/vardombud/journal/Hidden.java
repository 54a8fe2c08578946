package se.vardombud.journal;

/** From whom care has hidden an entry. */
public enum Hidden {
    NO,
    FROM_GUARDIANS,
    FROM_EVERYONE
}
