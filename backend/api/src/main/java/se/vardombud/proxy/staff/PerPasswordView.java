package se.vardombud.proxy.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.IssuedPassword;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;
import se.vardombud.identity.password.FirstPassword;

/** A first password that the unit has issued, and how it stands; never the password. */
@Schema(
        name = "PerPassword",
        description = "A first password that the unit has issued",
        examples = PerPasswordView.EXAMPLE)
record PerPasswordView(
        PersonId patientId,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, maxLength = 200) @Nullable String name,
        @Schema(pattern = "^\\d{12}$", description = "Twelve digits") String personalNumber,
        @Schema(description = "EXPIRED also when another password has taken its place, or it has been taken away")
                FirstPassword.Status status,
        Channel channel,
        Instant issuedAt,
        Instant expiresAt) {
    static final String EXAMPLE =
            """
            {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "name": "Ingrid Fransson", "personalNumber": "196611112389", \
            "status": "WAITING", "channel": "sms", "issuedAt": "2026-06-01T08:00:00Z", "expiresAt": "2026-06-08T08:00:00Z"}""";

    static PerPasswordView of(IssuedPassword issued, FirstPassword.Status status) {
        return new PerPasswordView(
                issued.patient(),
                issued.name(),
                issued.personalNumber(),
                status,
                issued.channel(),
                issued.issuedAt(),
                issued.expiresAt());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "PerPasswordView[" + patientId + "]";
    }
}
