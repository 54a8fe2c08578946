package se.vardombud.proxy.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** A patient's guardians by the population register, to staff who are to decide something about one of them. */
@Path(Api.V1 + "/units/{unitId}/patients/{patientId}/guardians")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class GuardiansResource {
    private final Population population;
    private final Clock clock;

    GuardiansResource(Population population, Clock clock) {
        this.population = population;
        this.clock = clock;
    }

    @GET
    @ForStaff(StaffAction.SEE_PATIENT)
    @Operation(
            operationId = "listPatientGuardians",
            summary = "A patient's guardians",
            description =
                    "By the population register, today, all on one page; without those who have protected identity.")
    @APIResponse(responseCode = "200", description = "Guardians")
    public Page<Guardian> list(@PathParam("unitId") UnitId unit, @PathParam("patientId") PersonId patient) {
        LocalDate today = PortalClock.today(clock);
        return new Page<>(
                population.guardiansOf(patient).stream()
                        .filter(custody -> custody.on(today))
                        .map(Custody::guardian)
                        .filter(guardian -> !guardian.protectedIdentity() && !guardian.deceased())
                        .map(Guardian::of)
                        .toList(),
                null);
    }

    /** One of them. */
    @Schema(name = "PatientGuardian", description = "A guardian by the population register")
    record Guardian(
            PersonId personId,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, maxLength = 200) @Nullable String name) {
        static Guardian of(Person person) {
            return new Guardian(person.id(), person.name());
        }

        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Guardian[" + personId + "]";
        }
    }
}
