package se.vardombud.identity;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;

/** Tells the routes of the API from others by the resource that was found, because one path can be spelt in many ways. */
final class ApiRoute {
    private ApiRoute() {}

    static boolean is(ResourceInfo resource) {
        @Nullable Class<?> found = resource.getResourceClass();
        @Nullable Path path = found == null ? null : found.getAnnotation(Path.class);
        return path != null && path.value().startsWith(Api.V1);
    }
}
