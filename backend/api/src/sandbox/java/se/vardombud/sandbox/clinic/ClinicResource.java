package se.vardombud.sandbox.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.journal.DateShift;
import se.vardombud.journal.Hidden;
import se.vardombud.journal.ImportAnswer;
import se.vardombud.journal.ImportOrder;
import se.vardombud.journal.JournalHiding;
import se.vardombud.journal.fhir.FhirImport;

/** What the clinic's system does to a journal, at the push of a button. */
@Path("/sandbox/clinic/patients/{patientId}")
@Public
@Produces(MediaType.APPLICATION_JSON)
class ClinicResource {
    /** The clinic's system, as imports name it. */
    static final String SOURCE = "sandbox";

    private static final int FURTHEST_SHIFT = 36_525;

    private final FhirImport journal;
    private final JournalHiding hiding;
    private final Population population;

    ClinicResource(FhirImport journal, JournalHiding hiding, Population population) {
        this.journal = journal;
        this.hiding = hiding;
        this.population = population;
    }

    /**
     * Imports a FHIR R4 bundle. What is dated after the sandbox's clock is left out.
     *
     * @param shiftDays moves every date by so many days
     * @param fit {@code true} moves every date so that the bundle's patient is as old as the persona
     */
    @POST
    @Path("/bundles")
    @Consumes({"application/fhir+json", MediaType.APPLICATION_JSON})
    @ResponseStatus(201)
    public ImportAnswer send(
            @PathParam("patientId") PersonId patient,
            @QueryParam("shiftDays") @Nullable String shiftDays,
            @QueryParam("fit") @Nullable String fit,
            byte[] bundle) {
        Person person = population.find(patient).orElseThrow(ProblemException::notFound);
        DateShift shift = "true".equals(fit) && person.birthDate() != null
                ? DateShift.toBirthDate(person.birthDate())
                : DateShift.by(days(shiftDays));
        return journal.take(bundle, new ImportOrder(patient, person.personalNumber(), true, SOURCE, shift, true));
    }

    /** @param hidden from whom, from now on */
    record Hide(@NotNull Hidden hidden) {}

    @POST
    @Path("/entries/{entryId}/hidden")
    @Consumes(MediaType.APPLICATION_JSON)
    public void hide(
            @PathParam("patientId") PersonId patient, @PathParam("entryId") String entryId, @Valid @NotNull Hide hide) {
        if (!hiding.set(patient, id(entryId), hide.hidden())) {
            throw ProblemException.notFound();
        }
    }

    private static long days(@Nullable String text) {
        try {
            int days = text == null ? 0 : Integer.parseInt(text);
            if (Math.abs((long) days) <= FURTHEST_SHIFT) {
                return days;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Invalid.value("shiftDays", "must be a number of days, at most " + FURTHEST_SHIFT + " either way");
    }

    private static UUID id(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
