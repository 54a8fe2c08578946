package se.vardombud.common.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.vardombud.common.Secrets;
import se.vardombud.common.Uuids;

/** Where features leave work to be done after the answer. The work is kept by the same transaction as what caused it. */
@ApplicationScoped
public class WorkQueue {
    static final String SEAL = "work";

    private final WorkTable table;
    private final Worker worker;
    private final Secrets secrets;
    private final ObjectMapper json;
    private final Uuids uuids;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    WorkQueue(
            WorkTable table,
            Worker worker,
            Secrets secrets,
            ObjectMapper json,
            Uuids uuids,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.table = table;
        this.worker = worker;
        this.secrets = secrets;
        this.json = json;
        this.uuids = uuids;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps the work, sealed, and has it done as soon as the transaction has committed.
     *
     * @param kind of the {@link WorkHandler} that does it
     * @param worthwhileFor after this it is given up
     */
    public void add(String kind, Object payload, Duration worthwhileFor) {
        addLater(kind, payload, Duration.ZERO, worthwhileFor);
    }

    /**
     * As {@link #add}, but not done before {@code after} has passed.
     *
     * @param worthwhileFor counted from then
     */
    @Transactional
    public void addLater(String kind, Object payload, Duration after, Duration worthwhileFor) {
        Instant due = clock.instant().plus(after);
        table.add(new WorkTable.Row(
                uuids.next(), kind, secrets.seal(SEAL, write(payload)), due, due.plus(worthwhileFor), 0));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
    }

    /** Runs it while this node does no work: what is begun is finished first. For whoever empties the tables. */
    public void whileIdle(Runnable action) {
        worker.whileIdle(action);
    }

    /** Runs what this node does by itself beside the rows of work: not while {@link #whileIdle} is going on. */
    public void beside(Runnable action) {
        worker.beside(action);
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept as JSON: " + payload.getClass(), e);
        }
    }
}
