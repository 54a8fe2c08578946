package se.vardombud.journal;

/**
 * A unit as a bundle names it.
 *
 * @param id its outside identifier
 * @param local whether the identifier means something to its source alone
 * @param name to show
 */
public record UnitRef(String id, boolean local, String name) {
    private static final int LONGEST = 200;

    /** The identifier by which the portal knows the unit: two sources' own {@code Organization/1} are two units. */
    public String externalId(String source) {
        return local ? source + "|" + id : id;
    }

    public boolean canBeStored() {
        return !id.isBlank() && id.length() <= LONGEST / 2 && !name.isBlank() && !PlainText.unstorable(id);
    }
}
