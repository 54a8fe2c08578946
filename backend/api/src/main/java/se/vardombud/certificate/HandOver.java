package se.vardombud.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a certificate comes to whom it is about. The patient finds it in the portal in any case; a guardian never does (G7). */
@Schema(
        name = "CertificateHandOver",
        description =
                "How the clinic hands it over: only here, where the patient alone reads it; at the clinic; by post")
public enum HandOver {
    PORTAL,
    CLINIC,
    POST
}
