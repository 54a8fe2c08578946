package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address at which people reach the portal: setting {@code vardombud.public-url}. */
@ApplicationScoped
public class PublicUrl {
    private final URI url;

    PublicUrl(@ConfigProperty(name = "vardombud.public-url") URI url) {
        this.url = url;
    }

    /** Cookies are marked Secure and given the __Host- prefix. */
    boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    /** Scheme, host and port, as a browser writes them in an Origin header. */
    String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** @param path with its leading slash */
    public URI at(String path) {
        return URI.create(origin() + path);
    }
}
