package se.vardombud.proxy.staff;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.Approvals;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.UnitPatient;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Approval of patients with protected identity, before the unit's services open to them (O3). */
@Path(Api.V1 + "/units/{unitId}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class ApprovalsResource {
    private final StaffPatients patients;
    private final Approvals approvals;
    private final Population population;
    private final CurrentActor actor;

    ApprovalsResource(StaffPatients patients, Approvals approvals, Population population, CurrentActor actor) {
        this.patients = patients;
        this.approvals = approvals;
        this.population = population;
        this.actor = actor;
    }

    @GET
    @ForStaff(StaffAction.APPROVE_PROTECTED_PERSON)
    @Operation(
            operationId = "listWaitingApprovals",
            summary = "Patients with protected identity who wait for approval",
            description = "Latest added first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Patients who wait")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitPatient> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return patients.waiting(unit, page.read());
    }

    @PUT
    @Path("/{patientId}")
    @ForStaff(StaffAction.APPROVE_PROTECTED_PERSON)
    @Operation(
            operationId = "approvePatient",
            summary = "Approve a patient with protected identity",
            description = "The unit's services open to the patient at once.")
    @APIResponse(responseCode = "204", description = "The patient is approved")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void approve(@PathParam("unitId") UnitId unit, @PathParam("patientId") PersonId patient) {
        // Nobody is approved ahead: the decision is made about a person who is known to be protected.
        if (population.find(patient).filter(Person::protectedIdentity).isEmpty()) {
            throw new ProblemException(
                    409, "NOT_PROTECTED", "This patient has no protected identity, and needs no approval.");
        }
        approvals.approve(patient, unit, actor.require().person());
    }

    @DELETE
    @Path("/{patientId}")
    @ForStaff(StaffAction.APPROVE_PROTECTED_PERSON)
    @Operation(
            operationId = "withdrawApproval",
            summary = "Withdraw the approval",
            description = "The unit's services close to the patient at once.")
    @APIResponse(responseCode = "204", description = "The patient is not approved")
    public void withdraw(@PathParam("unitId") UnitId unit, @PathParam("patientId") PersonId patient) {
        approvals.withdraw(patient, unit, actor.require().person());
    }
}
