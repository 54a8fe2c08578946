package se.vardombud.sandbox.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CurrentFaultTest {
    private static final int AN_HOUR = 3_600_000;

    private final CurrentFault<String> fault = new CurrentFault<>("none");

    @Test
    void the_last_one_set_holds() {
        assertEquals("none", fault.get());
        fault.set("slow");
        assertEquals("slow", fault.get());
    }

    @Test
    void a_request_goes_on_when_it_has_waited() {
        assertTrue(fault.delay(null));
        assertTrue(fault.delay(1));
    }

    @Test
    void a_request_that_still_waits_is_dropped_when_the_fault_ends() throws InterruptedException {
        CompletableFuture<Boolean> goesOn = new CompletableFuture<>();
        Thread client = new Thread(() -> goesOn.complete(fault.delay(AN_HOUR)));
        client.start();
        while (client.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        fault.set("none");
        assertFalse(goesOn.join());
        assertTrue(fault.delay(null), "the next one is not affected");
    }
}
