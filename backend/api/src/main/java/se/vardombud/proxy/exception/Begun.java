package se.vardombud.proxy.exception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who began it; of these, a physician alone asks nobody. Stable: stands in rows. */
@Schema(
        name = "ExceptionBegun",
        description = "Who began it: the guardian, or at the unit its operations manager or a physician")
enum Begun {
    GUARDIAN,
    MANAGER,
    PHYSICIAN
}
