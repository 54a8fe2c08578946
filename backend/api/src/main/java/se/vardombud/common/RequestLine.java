package se.vardombud.common;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses, before anything else, requests whose address cannot be trusted to mean one thing: no host, or parameters inside the path. */
@Singleton
class RequestLine {
    private static final int FIRST = -2;

    void route(@Observes Router router) {
        router.route().order(FIRST).handler(RequestLine::check);
        router.errorHandler(400, RequestLine::refuse);
    }

    private static void check(RoutingContext context) {
        if (context.request().authority() == null || context.request().path().indexOf(';') >= 0) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context) {
        if (!context.response().ended() && !context.response().headWritten()) {
            context.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(
                            """
                            {"type":"urn:vardombud:problem:malformed-body","title":"The request cannot be read","status":400,\
                            "detail":"The address cannot be read.","instance":"/","code":"MALFORMED_BODY"}""");
        }
    }
}
