package se.vardombud.prescription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a prescription cannot be renewed now. */
@Schema(description = "Why it cannot be renewed: the clinic has stopped the treatment, or a renewal is under way")
enum NotRenewable {
    STOPPED,
    IN_PROGRESS
}
