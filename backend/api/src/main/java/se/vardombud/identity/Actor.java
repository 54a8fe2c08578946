package se.vardombud.identity;

import java.util.UUID;
import se.vardombud.common.PersonId;

/** The signed-in person of a request, from a session that was alive when the request came. */
public record Actor(PersonId person, UUID session, Assurance assurance) {}
