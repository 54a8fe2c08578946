package se.vardombud.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a certificate is for. */
@Schema(description = "What the certificate is for")
public enum CertificateKind {
    SICKNESS,
    SCHOOL,
    SPORT,
    VACCINATION,
    OTHER
}
