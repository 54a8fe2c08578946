package se.vardombud.proxy.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.UnitPatient;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** The patients of a unit, to its staff. */
@Path(Api.V1 + "/units/{unitId}/patients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitPatientsResource {
    private static final List<StaffAction> CHOSEN_FOR = List.of(
            StaffAction.MATURITY_ASSESSMENT,
            StaffAction.JOINT_EXCEPTION,
            StaffAction.MEDICAL_OBSTACLE_EXCEPTION,
            StaffAction.GUARDIAN_BLOCK);

    private final StaffPatients patients;

    UnitPatientsResource(StaffPatients patients) {
        this.patients = patients;
    }

    @GET
    @ForStaff(StaffAction.SEE_PATIENT)
    @Operation(
            operationId = "listUnitPatients",
            summary = "The unit's patients",
            description =
                    "Latest added first. Oneself and one's own children are not among them (rule T6). Each patient shown is in the access log. With `for`, "
                            + "those alone whom that can be for today, by age; the rules are asked again when it is done.")
    @APIResponse(responseCode = "200", description = "The unit's patients")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitPatient> list(
            @PathParam("unitId") UnitId unit,
            @QueryParam("for")
                    @Parameter(
                            description = "Only those whom this can be for",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "MATURITY_ASSESSMENT",
                                                "JOINT_EXCEPTION",
                                                "MEDICAL_OBSTACLE_EXCEPTION",
                                                "GUARDIAN_BLOCK"
                                            }))
                    @Nullable String whomFor,
            @BeanParam PageQuestion page) {
        return whomFor == null ? patients.all(unit, page.read()) : patients.whom(action(whomFor), unit, page.read());
    }

    private static StaffAction action(String text) {
        return CHOSEN_FOR.stream()
                .filter(action -> action.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Invalid.value("for", "must be one of " + CHOSEN_FOR));
    }

    @POST
    @ForStaff(StaffAction.ADD_PATIENT)
    @Operation(
            operationId = "addUnitPatient",
            summary = "Add a patient to the unit, with a written reason",
            description =
                    "Asks the population register; 404 when it knows nobody by the number. The reason is kept with the tie that it makes (rule T2).")
    @APIResponse(responseCode = "200", description = "The patient was the unit's already; nothing has changed")
    @APIResponse(
            responseCode = "201",
            description = "The patient, now the unit's",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitPatient.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public RestResponse<UnitPatient> add(@PathParam("unitId") UnitId unit, @Valid @NotNull NewPatient patient) {
        StaffPatients.Added added = patients.add(unit, patient.personalNumber(), patient.reason());
        return RestResponse.status(
                added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, added.patient());
    }

    @Schema(name = "AddUnitPatientRequest")
    record NewPatient(
            @NotNull @Size(max = 20) @Schema(
                            examples = "20190202-2382",
                            description = "Ten or twelve digits, with or without hyphen or plus")
                    String personalNumber,
            @NotNull @Size(min = 10, max = 500) @Schema(
                            examples = "Seeks care today; referred by the school nurse.",
                            description = "Why the unit needs to meet the patient")
                    String reason) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "NewPatient[]";
        }
    }
}
