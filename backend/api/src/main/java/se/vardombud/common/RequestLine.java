package se.vardombud.common;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before anything else, requests that cannot be read in one way only: no host, parameters inside the path, a Content-Type that is
 * none or a wildcard. Further in, each of them is an error of the server's.
 */
@Singleton
class RequestLine {
    private static final int FIRST = -2;
    private static final String PROBLEM =
            """
            {"type":"urn:vardombud:problem:%s","title":"%s","status":%d,"detail":"%s","instance":"/","code":"%s"}""";

    void route(@Observes Router router) {
        router.route().order(FIRST).handler(RequestLine::check);
        router.errorHandler(400, RequestLine::unreadable);
    }

    private static void check(RoutingContext context) {
        if (context.request().authority() == null || context.request().path().indexOf(';') >= 0) {
            unreadable(context);
        } else if (isNoType(context.request().getHeader("Content-Type"))) {
            answer(
                    context,
                    415,
                    PROBLEM.formatted(
                            "unsupported-media-type",
                            "Unsupported media type",
                            415,
                            "The Content-Type cannot be read.",
                            "UNSUPPORTED_MEDIA_TYPE"));
        } else {
            context.next();
        }
    }

    private static boolean isNoType(@Nullable String header) {
        try {
            return header != null && (header.indexOf('*') >= 0 || header.indexOf(',') >= 0 || isWildcard(header));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean isWildcard(String header) {
        MediaType type = MediaType.valueOf(header);
        return type.isWildcardType() || type.isWildcardSubtype();
    }

    private static void unreadable(RoutingContext context) {
        answer(
                context,
                400,
                PROBLEM.formatted(
                        "malformed-body",
                        "The request cannot be read",
                        400,
                        "The address cannot be read.",
                        "MALFORMED_BODY"));
    }

    private static void answer(RoutingContext context, int status, String problem) {
        if (!context.response().headWritten()) {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(problem);
        }
    }
}
