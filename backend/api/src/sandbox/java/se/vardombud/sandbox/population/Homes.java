package se.vardombud.sandbox.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.vardombud.sandbox.population.Persona.Kind;

/** Gives every household an address in a town that does not exist, with a postal code that no town has. */
class Homes {
    private static final List<String> STREETS =
            List.of("Nyponstigen", "Lärkgatan", "Tallbacken", "Fyrvägen", "Smultrongränd", "Kvarngatan");
    private static final String CITY = "Vårhamn";
    private static final int FIRST_POSTAL_CODE = 99_910;

    private final Map<String, SandboxAddress> homes = new HashMap<>();

    /** A child lives with the first of its guardians; who has moved abroad, died or never been registered has no address. */
    void settle(Persona persona, SandboxPersonEntity row) {
        if (persona.kind() == Kind.ORDINARY || persona.kind() == Kind.PROTECTED) {
            String household = persona.guardians().isEmpty()
                    ? persona.key()
                    : persona.guardians().getFirst();
            homes.computeIfAbsent(household, key -> next()).applyTo(row);
        }
    }

    private SandboxAddress next() {
        int nth = homes.size();
        int street = nth % STREETS.size();
        return new SandboxAddress(
                null, STREETS.get(street) + " " + (2 + 3 * nth), String.valueOf(FIRST_POSTAL_CODE + street), CITY);
    }
}
