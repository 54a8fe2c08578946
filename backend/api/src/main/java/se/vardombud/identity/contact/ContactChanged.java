package se.vardombud.identity.contact;

import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;

/** A number or address that was in use has been replaced or removed. Fired in the transaction that does it. */
public record ContactChanged(PersonId person, Channel channel) {}
