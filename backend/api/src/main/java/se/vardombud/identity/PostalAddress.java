package se.vardombud.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where the population register says that letters reach somebody.
 *
 * @param careOf null for most
 * @param postalCode five digits
 */
public record PostalAddress(String name, @Nullable String careOf, String street, String postalCode, String city) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "PostalAddress[]";
    }
}
