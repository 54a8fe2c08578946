package se.vardombud.sandbox.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import se.vardombud.sandbox.fault.CurrentFault;
import se.vardombud.sandbox.population.SandboxReset;

/** Every mailbox of the sandbox, and the mail server that fills them. Forgotten when the process ends. */
@Singleton
class Mailboxes {
    private static final int KEPT = 1000;

    private final Deque<SimulatedMail> newestFirst = new ArrayDeque<>();
    private final ManagedExecutor executor;
    private final Clock clock;
    private final int port;
    private final CurrentFault<MailFault> fault = new CurrentFault<>(MailFault.NONE);
    private volatile @Nullable MailServer server;

    Mailboxes(ManagedExecutor executor, Clock clock, @ConfigProperty(name = MailPort.SETTING) int port) {
        this.executor = executor;
        this.clock = clock;
        this.port = port;
    }

    /** Beside the portal's own start, which does not wait. */
    void open(@Observes StartupEvent start) {
        executor.execute(() -> {
            MailServer started = MailServer.at(port, this);
            started.setDaemon(true);
            started.startService();
            server = started;
        });
    }

    void close(@Observes ShutdownEvent stop) {
        MailServer running = server;
        if (running != null) {
            running.stopService();
        }
    }

    MailFault fault() {
        return fault.get();
    }

    void fault(MailFault next) {
        fault.set(next);
    }

    /** Keeps a request waiting for as long as the fault says; false when the fault ended meanwhile. */
    boolean delay(MailFault current) {
        return fault.delay(current.delayMs());
    }

    synchronized void receive(MovingMessage moving) {
        for (MailAddress to : moving.getToAddresses()) {
            newestFirst.addFirst(read(moving.getMessage(), to.getEmail()));
        }
        while (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** @param to null for every mailbox; case does not matter */
    synchronized List<SimulatedMail> read(@Nullable String to) {
        return newestFirst.stream()
                .filter(mail -> to == null || mail.to().equalsIgnoreCase(to))
                .toList();
    }

    synchronized void forget(@Observes SandboxReset reset) {
        fault.set(MailFault.NONE);
        newestFirst.clear();
    }

    private SimulatedMail read(MimeMessage mail, String to) {
        try {
            return new SimulatedMail(
                    mail.getFrom()[0].toString(),
                    to,
                    mail.getSubject(),
                    mail.getContent().toString().replace("\r\n", "\n").strip(),
                    mail.getContentType(),
                    clock.instant());
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
