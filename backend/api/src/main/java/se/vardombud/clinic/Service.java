package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clinic may offer through the portal. */
@Schema(description = "What a clinic offers through the portal")
public enum Service {
    /** Free times, booked directly. */
    APPOINTMENT_SLOT,
    /** Asking for a time, with wishes. */
    APPOINTMENT_REQUEST,
    PRESCRIPTION_RENEWAL,
    CERTIFICATE,
    MESSAGE,
    SELF_TEST,
    PROGRAM
}
