package se.vardombud.sandbox.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The port of the sandbox's mail server as a setting: a free one, found once for the process, so that any number of sandboxes run on one
 * machine. Set {@code vardombud.mail-server.port} to have another.
 */
public class MailPort implements ConfigSource {
    static final String SETTING = "vardombud.mail-server.port";
    /** Below everything: whoever sets a port means it. */
    private static final int LAST = 50;
    /** The settings are read more than once, by class loaders that share nothing else. */
    private static final String FOUND = "vardombud.sandbox.free-mail-port";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(SETTING);
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(SETTING) ? free() : null;
    }

    @Override
    public String getName() {
        return "free port of the sandbox's mail server";
    }

    @Override
    public int getOrdinal() {
        return LAST;
    }

    private static String free() {
        synchronized (System.class) {
            String found = System.getProperty(FOUND);
            if (found == null) {
                try (ServerSocket socket = new ServerSocket(0)) {
                    found = Integer.toString(socket.getLocalPort());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                System.setProperty(FOUND, found);
            }
            return found;
        }
    }
}
