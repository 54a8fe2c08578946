package se.vardombud.common;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** The web page's own addresses: whatever is neither the API nor a file is answered with the page, which knows its routes. */
@Singleton
class SinglePage {
    private static final Pattern ELSEWHERE = Pattern.compile("/(api|q)(/.*)?");
    private static final Pattern SANDBOX = Pattern.compile("/sandbox(/.*)?");
    private static final int BEFORE_ALL_ELSE = -1;

    void route(@Observes Router router) {
        router.route().order(BEFORE_ALL_ELSE).handler(SinglePage::answer);
    }

    private static void answer(RoutingContext context) {
        if (isPage(context.request())) {
            context.reroute("/index.html");
        } else {
            context.next();
        }
    }

    private static boolean isPage(HttpServerRequest request) {
        String path = request.path();
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
        if (!reads || file || ELSEWHERE.matcher(path).matches()) {
            return false;
        }
        return !SANDBOX.matcher(path).matches() || wantsHtml(request);
    }

    private static boolean wantsHtml(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
