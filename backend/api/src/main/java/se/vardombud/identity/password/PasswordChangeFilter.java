package se.vardombud.identity.password;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.CurrentActor;

/** Whoever signed in with a first password from care changes it before anything else. */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
class PasswordChangeFilter implements ContainerRequestFilter {
    private static final Set<String> ALLOWED = Set.of(
            "GET /session",
            "POST /session/extend",
            "DELETE /session",
            "GET /me",
            "GET /me/password",
            "PUT /me/password");

    private final ResourceInfo resource;
    private final CurrentActor actor;
    private final Passwords passwords;

    PasswordChangeFilter(ResourceInfo resource, CurrentActor actor, Passwords passwords) {
        this.resource = resource;
        this.actor = actor;
        this.passwords = passwords;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (actor.get().filter(this::mustChange).isPresent() && !isAllowed(request.getMethod())) {
            throw new ProblemException(
                    403, "PASSWORD_CHANGE_REQUIRED", "Change the password that you were given before anything else.");
        }
    }

    private boolean mustChange(Actor signedIn) {
        return signedIn.assurance() == Assurance.ONE_TIME_CODE
                && passwords
                        .of(signedIn.person())
                        .filter(Credential::changeRequired)
                        .isPresent();
    }

    /** By the route that was found, because one path can be spelt in many ways. */
    private boolean isAllowed(String httpMethod) {
        @Nullable Class<?> type = resource.getResourceClass();
        @Nullable Method method = resource.getResourceMethod();
        if (type == null || method == null) {
            return true; // nothing was found: 404
        }
        return method.isAnnotationPresent(Public.class)
                || type.isAnnotationPresent(Public.class)
                || ALLOWED.contains(
                        (httpMethod.equals(HttpMethod.HEAD) ? HttpMethod.GET : httpMethod) + " " + route(type, method));
    }

    private static String route(Class<?> type, Method method) {
        String path = path(type.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return path.startsWith(Api.V1) ? path.substring(Api.V1.length()) : path;
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
