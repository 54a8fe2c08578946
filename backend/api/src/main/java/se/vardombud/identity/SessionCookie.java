package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** The cookies of sign-in. None can be read by a script or travels from another site; on https they are bound to the host. */
@ApplicationScoped
public class SessionCookie {
    private static final int ORDER_MAX_AGE_SECONDS = 5 * 60;

    private final boolean secure;

    SessionCookie(PublicUrl publicUrl) {
        secure = publicUrl.isSecure();
    }

    Optional<String> session(ContainerRequestContext request) {
        return read(request, sessionName());
    }

    Optional<String> order(ContainerRequestContext request) {
        return read(request, orderName());
    }

    /** Lives as long as the browser: the session ends on the server. */
    public NewCookie session(NewSession session) {
        return cookie(sessionName(), session.token(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie order(String nonce) {
        return cookie(orderName(), nonce, ORDER_MAX_AGE_SECONDS);
    }

    NewCookie noSession() {
        return cookie(sessionName(), "", 0);
    }

    private String sessionName() {
        return prefix() + "vardombud_session";
    }

    private String orderName() {
        return prefix() + "vardombud_eid";
    }

    private String prefix() {
        return secure ? "__Host-" : "";
    }

    private static Optional<String> read(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getCookies().get(name)).map(Cookie::getValue);
    }

    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
