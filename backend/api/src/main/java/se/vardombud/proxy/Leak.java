package se.vardombud.proxy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way in which a blocked guardian might still learn of the child, or act for it later. Stable: stands in rows. */
@Schema(
        description =
                "SHARED_CONTACT: the child's own number or address is the guardian's; SHARED_NOTICES: somebody else's notices about the child go there; "
                        + "GUARDIAN_NOTICES: the guardian's own choice of notices; GRANTS: exceptions and delegations for the guardian; "
                        + "BOOKINGS: coming visits at the unit that the guardian booked, and so knows of")
public enum Leak {
    SHARED_CONTACT,
    SHARED_NOTICES,
    GUARDIAN_NOTICES,
    GRANTS,
    BOOKINGS
}
