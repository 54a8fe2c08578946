package se.vardombud.identity.password;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import se.vardombud.identity.Language;

/** The language of somebody not signed in: what the page asks for in Accept-Language. */
final class RequestLanguage {
    private RequestLanguage() {}

    /** English if that comes first, else Swedish; never a fault of the request. */
    static Language of(HttpHeaders headers) {
        String wanted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.SV;
    }
}
