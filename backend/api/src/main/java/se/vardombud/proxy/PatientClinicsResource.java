package se.vardombud.proxy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.PatientClinic;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.CurrentActor;

/** A person's clinics. Adding one ties the person to it (T2); taking it away ends the tie, and what the clinic approved. */
@Path(Api.V1 + "/patients/{patientId}/clinics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clinics")
class PatientClinicsResource {
    private final Ties ties;
    private final Units units;
    private final CurrentActor actor;

    PatientClinicsResource(Ties ties, Units units, CurrentActor actor) {
        this.ties = ties;
        this.units = units;
        this.actor = actor;
    }

    @GET
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "listPatientClinics",
            summary = "A person's clinics",
            description =
                    "Latest added first. `approval` tells whether the clinic must approve the person before its services open (rule O3), and has.")
    @APIResponse(responseCode = "200", description = "A person's clinics")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<PatientClinic> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return ties.clinicsOf(patient, page.read());
    }

    @PUT
    @Path("/{clinicId}")
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "addPatientClinic",
            summary = "Add a clinic",
            description = "Its staff see the person among their patients from then on.")
    @APIResponse(responseCode = "204", description = "The clinic is among the person's")
    public void add(@PathParam("patientId") PersonId patient, @PathParam("clinicId") UnitId clinic) {
        if (units.find(List.of(clinic)).isEmpty()) {
            throw ProblemException.notFound();
        }
        ties.list(patient, clinic, actor.require().person());
    }

    @DELETE
    @Path("/{clinicId}")
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "removePatientClinic",
            summary = "Take a clinic away",
            description =
                    "Its staff no longer see the person, and its approval of a person with protected identity ends. What has been done stays done.")
    @APIResponse(responseCode = "204", description = "The clinic is not among the person's")
    public void remove(@PathParam("patientId") PersonId patient, @PathParam("clinicId") UnitId clinic) {
        ties.end(patient, clinic, actor.require().person());
    }
}
