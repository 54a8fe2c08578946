package se.vardombud.sandbox.population;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Singleton;

/** Whether and how the simulated register misbehaves, and how often it has been asked since that was last set. */
@Singleton
class RegisterState {
    /** The portal's name for the breaker in front of the register. */
    private static final String BREAKER = "population-register";

    private final CircuitBreakerMaintenance breakers;
    private boolean available = true;
    private RegisterFault fault = RegisterFault.NONE;
    private int calls;

    RegisterState(CircuitBreakerMaintenance breakers) {
        this.breakers = breakers;
    }

    synchronized void reset() {
        available = true;
        fault(RegisterFault.NONE);
    }

    synchronized boolean isAvailable() {
        return available;
    }

    synchronized void setAvailable(boolean available) {
        this.available = available;
        forget();
    }

    synchronized void fault(RegisterFault fault) {
        this.fault = fault;
        forget();
    }

    synchronized RegisterFault fault() {
        return fault;
    }

    synchronized int calls() {
        return calls;
    }

    /** How to answer now. */
    synchronized RegisterFault.Kind next() {
        calls++;
        if (!available) {
            return RegisterFault.Kind.UNAVAILABLE;
        }
        RegisterFault.Kind now = fault.fault();
        fault = fault.next();
        return now;
    }

    /** Whoever repairs the register in the console does not want to wait for the portal to dare again. */
    private void forget() {
        calls = 0;
        breakers.reset(BREAKER);
    }
}
