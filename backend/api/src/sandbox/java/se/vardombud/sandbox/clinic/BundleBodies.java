package se.vardombud.sandbox.clinic;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes plain JSON sent to the clinic for the FHIR JSON that it is, before its size is judged: people forget the header, and bundles are large. */
class BundleBodies {
    private static final Pattern BUNDLES = Pattern.compile("/sandbox/clinic/patients/[^/]+/bundles/?");
    private static final int BEFORE_THE_LIMIT = 1000;

    @ServerRequestFilter(preMatching = true, priority = BEFORE_THE_LIMIT)
    public void read(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null
                && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && BUNDLES.matcher(request.getUriInfo().getRequestUri().getPath())
                        .matches()) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "application/fhir+json");
        }
    }
}
