package se.vardombud.sandbox.sms;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.sandbox.fault.CurrentFault;
import se.vardombud.sandbox.population.SandboxReset;

/** Every phone of the sandbox, and the gateway's mood. Forgotten when the process ends. */
@Singleton
class Phones {
    private static final int KEPT = 1000;

    private final Deque<SimulatedSms> newestFirst = new ArrayDeque<>();
    private final CurrentFault<SmsFault> fault = new CurrentFault<>(SmsFault.NONE);

    SmsFault fault() {
        return fault.get();
    }

    void fault(SmsFault next) {
        fault.set(next);
    }

    /** Keeps a request waiting for as long as the fault says; false when the fault ended meanwhile. */
    boolean delay(SmsFault current) {
        return fault.delay(current.delayMs());
    }

    synchronized void receive(SimulatedSms sms) {
        newestFirst.addFirst(sms);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** @param to null for every phone */
    synchronized List<SimulatedSms> read(@Nullable String to) {
        return newestFirst.stream()
                .filter(sms -> to == null || sms.to().equals(to))
                .toList();
    }

    synchronized void forget(@Observes SandboxReset reset) {
        fault.set(SmsFault.NONE);
        newestFirst.clear();
    }
}
