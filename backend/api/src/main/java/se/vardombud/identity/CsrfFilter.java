package se.vardombud.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;

/** Lets no other site act through a browser: unsafe methods come from the portal's own page, by a header that a form cannot send. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
class CsrfFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final ResourceInfo resource;
    private final PublicUrl publicUrl;
    private final SecurityLog log;

    CsrfFilter(ResourceInfo resource, PublicUrl publicUrl, SecurityLog log) {
        this.resource = resource;
        this.publicUrl = publicUrl;
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE_METHODS.contains(request.getMethod()) || !ApiRoute.is(resource) || isForSystems()) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!"vardombud".equals(request.getHeaderString("X-Requested-With"))
                || (site != null && !OWN_SITES.contains(site))
                || !isOwn(request.getHeaderString("Origin"), request.getHeaderString(HttpHeaders.HOST))) {
            log.anonymous(SecurityLog.Event.CSRF_REFUSED);
            throw new ProblemException(
                    403,
                    "CSRF",
                    "A request that changes something needs the header X-Requested-With: vardombud, from this origin.");
        }
    }

    private boolean isForSystems() {
        return resource.getResourceClass().isAnnotationPresent(CalledBySystems.class);
    }

    /** The host that the request went to, or the one that people see when a proxy stands before it. */
    private boolean isOwn(@Nullable String origin, @Nullable String host) {
        return origin == null
                || origin.equals(publicUrl.origin())
                || origin.equals("http://" + host)
                || origin.equals("https://" + host);
    }
}
