package se.vardombud.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;

/** Who asks, in this request; empty before sign-in. Set by the session filter alone. */
@RequestScoped
public class CurrentActor {
    private @Nullable Actor actor;
    private boolean ended;

    /** The actor, or empty when nobody is signed in. */
    public Optional<Actor> get() {
        return Optional.ofNullable(actor);
    }

    /** The actor of a request that a filter has already let through as signed in. */
    public Actor require() {
        return get().orElseThrow(() -> new IllegalStateException("no actor: the method lacks its mark of access"));
    }

    /**
     * The actor.
     *
     * @throws ProblemException 401 when nobody is signed in, saying whether there was a session that has ended
     */
    public Actor orNotSignedIn() {
        return get().orElseThrow(this::notSignedIn);
    }

    /** The 401 that says whether there was a session that has ended. */
    public ProblemException notSignedIn() {
        return ended
                ? new ProblemException(401, "SESSION_ENDED", "The session has ended; sign in again.")
                : new ProblemException(401, "NOT_SIGNED_IN", "Sign in first.");
    }

    void set(Actor actor) {
        this.actor = actor;
    }

    void ended() {
        ended = true;
    }
}
