package se.vardombud.certificate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.clinic.Unit;

/** A certificate, to the patient. */
@Schema(name = "Certificate", description = "A certificate", examples = CertificateView.EXAMPLE)
record CertificateView(
        UUID certificateId,
        CertificateKind kind,
        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 10000, description = "Paragraphs, with line ends between them") String text,
        @Schema(maxLength = 200, description = "Title and name of who vouches for it") String signedBy,
        Unit clinic,
        Instant issuedAt) {
    static final String EXAMPLE =
            """
            {"certificateId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65", "kind": "SCHOOL", "title": "Intyg om allergi", \
            "text": "Maja har pollenallergi.", "signedBy": "Leg. läk. Anders Hedlund", \
            "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, "issuedAt": "2026-11-21T09:00:00Z"}""";

    static CertificateView of(CertificateRow certificate) {
        return new CertificateView(
                certificate.id(),
                certificate.kind(),
                certificate.title(),
                certificate.text(),
                certificate.signedBy(),
                certificate.clinic(),
                certificate.issuedAt());
    }

    /** Says nothing of the certificate: records end up in logs. */
    @Override
    public String toString() {
        return "Certificate[" + certificateId + "]";
    }
}
