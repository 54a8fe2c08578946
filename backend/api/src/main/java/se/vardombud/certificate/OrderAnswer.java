package se.vardombud.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;
import se.vardombud.proxy.DoneAs;

/** What the clinic answers: a certificate, or why there is none. */
@Schema(
        name = "AnswerCertificateOrderRequest",
        description = "ISSUED with title, text, signedBy and handOver; REFUSED with the reason",
        examples =
                "{\"outcome\": \"ISSUED\", \"title\": \"Intyg om allergi\", \"text\": \"Maja har pollenallergi.\", \"signedBy\": \"Leg. läk. Anders Hedlund\", \"handOver\": \"CLINIC\"}")
record OrderAnswer(
        @NotNull Outcome outcome,
        @Size(max = 200) @Nullable String title,
        @Size(max = 10000) @Schema(description = "Paragraphs, with line ends between them") @Nullable String text,
        @Size(max = 200) @Schema(description = "Title and name of who vouches for it") @Nullable String signedBy,
        @Nullable HandOver handOver,
        @Size(max = 1000) @Schema(description = "To the patient's side, at least 5 characters") @Nullable String reason) {
    private static final int SHORTEST_LINE = 3;
    private static final int SHORTEST_TEXT = 5;

    /** What becomes of an order. */
    @Schema(name = "CertificateOutcome")
    enum Outcome {
        ISSUED,
        REFUSED
    }

    /** What a certificate says. */
    record Content(String title, String text, String signedBy, HandOver handOver) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Content[]";
        }
    }

    /**
     * The certificate.
     *
     * @param ordered as what somebody ordered it: a guardian reads no certificate here, so it must be handed over
     * @throws ProblemException 422 when something is missing or too much
     */
    Content issued(DoneAs ordered) {
        if (reason != null) {
            throw Invalid.value("reason", "must be left out when it is issued");
        }
        if (handOver == null || handOver == HandOver.PORTAL && ordered == DoneAs.GUARDIAN) {
            throw Invalid.value("handOver", "must be given; a guardian cannot read it in the portal");
        }
        return new Content(
                Written.required("title", title, SHORTEST_LINE),
                Written.required("text", text, SHORTEST_TEXT),
                Written.required("signedBy", signedBy, SHORTEST_LINE),
                handOver);
    }

    /**
     * Why it is not issued.
     *
     * @throws ProblemException 422 when something is missing or too much
     */
    String because() {
        if (Stream.of(title, text, signedBy, handOver).anyMatch(Objects::nonNull)) {
            throw Invalid.value("outcome", "must be ISSUED when a certificate is given");
        }
        return Written.required("reason", reason, SHORTEST_TEXT);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "OrderAnswer[" + outcome + "]";
    }
}
