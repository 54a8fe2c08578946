package se.vardombud.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** What somebody wants a certificate for. */
@Schema(name = "OrderCertificateRequest")
record OrderRequest(
        @NotNull UnitId clinicId,
        @NotNull CertificateKind kind,
        @NotNull @Size(max = 1000) @Schema(
                        description = "Who needs it and what it should say; at least 5 characters",
                        examples = "Skolan vill ha ett intyg om allergi.")
                String purpose,
        @Schema(description = "First day of the time it is about") @Nullable LocalDate from,
        @Schema(description = "Last day of the time it is about; not before from") @Nullable LocalDate to) {
    private static final int SHORTEST_PURPOSE = 5;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /**
     * The request with its text as it is kept.
     *
     * @throws ProblemException 422 when it is not valid
     */
    OrderRequest checked() {
        String written = Written.required("purpose", purpose, SHORTEST_PURPOSE);
        inCalendar("from", from);
        inCalendar("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Invalid.value("to", "must not be before from");
        }
        return new OrderRequest(clinicId, kind, written, from, to);
    }

    private static void inCalendar(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw Invalid.value(field, "must be a day from 1900 to 2199");
        }
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "OrderRequest[" + kind + "]";
    }
}
