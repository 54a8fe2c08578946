package se.vardombud.identity;

import io.quarkus.logging.Log;
import se.vardombud.common.ProblemException;

/** The problems of e-id orders, by the codes of the contract. */
public final class EidProblem {
    private static final int RETRY_AFTER_SECONDS = 5;

    private EidProblem() {}

    /**
     * The provider is down, slow, or says what cannot be understood.
     *
     * @param why for the operator's log; says nothing of any person
     */
    public static ProblemException unavailable(String why) {
        Log.warnf("e-id provider: %s", why);
        return new ProblemException(503, "EID_PROVIDER_UNAVAILABLE", "The e-identification service does not answer.")
                .header("Retry-After", RETRY_AFTER_SECONDS);
    }

    /** The person already has an order under way with the provider. */
    public static ProblemException alreadyInProgress() {
        return new ProblemException(
                409, "EID_ALREADY_IN_PROGRESS", "An order for this person is already under way; it is now cancelled.");
    }

    static ProblemException finished() {
        return new ProblemException(409, "EID_ORDER_FINISHED", "This order has already led to a sign-in or a refusal.");
    }
}
