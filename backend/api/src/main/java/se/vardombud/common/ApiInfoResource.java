package se.vardombud.common;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What Sweden's REST API profile asks every API to say of itself. */
@Path(Api.V1 + "/api-info")
@Public
@Tag(name = "About")
class ApiInfoResource {
    @GET
    @Operation(
            operationId = "getApiInfo",
            summary = "About the API",
            description = "Name, version and status, as Sweden's REST API profile asks.")
    @APIResponse(responseCode = "200", description = "About the API")
    public ApiInfo info() {
        return new ApiInfo("vardombud", Contract.VERSION, "2026-11-21", "/openapi.yaml", "active");
    }

    @Schema(description = "About the API")
    record ApiInfo(
            String apiName,
            String apiVersion,
            @Schema(format = "date") String apiReleased,
            String apiDocumentation,
            @Schema(enumeration = {"active", "deprecated", "retired"}) String apiStatus) {}
}
