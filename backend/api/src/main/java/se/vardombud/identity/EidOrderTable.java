package se.vardombud.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** E-id orders as rows, so that any node can go on with any of them. */
@Singleton
class EidOrderTable {
    private static final Duration KEPT = Duration.ofDays(1);
    /** The provider decides when an order is over; after this the portal no longer asks. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final Clock clock;

    EidOrderTable(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a new order, forgets those of yesterday, and who approved those that nobody came back for. */
    @Transactional
    void add(EidOrderEntity order) {
        Instant now = clock.instant();
        EidOrderEntity.delete("startedAt < ?1", now.minus(KEPT));
        EidOrderEntity.update(
                "status = ?1, hint = ?2, personalNumber = null where status = ?3 and expiresAt < ?4",
                EidStatus.FAILED,
                EidHint.EXPIRED_TRANSACTION,
                EidStatus.APPROVED,
                now.minus(GRACE));
        order.persist();
    }

    @Transactional
    Optional<EidOrderEntity> find(UUID id) {
        return EidOrderEntity.findByIdOptional(id);
    }

    @Transactional
    EidOrderEntity get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("the order's row is gone"));
    }

    /** True for one caller in that time, whatever the number of browsers and nodes: that one may ask the provider. */
    @Transactional
    boolean claim(UUID id, Duration betweenCollects) {
        Instant now = clock.instant();
        return EidOrderEntity.update(
                        "lastCollectedAt = ?1 where id = ?2 and status = ?3 and (lastCollectedAt is null or lastCollectedAt <= ?4)",
                        now,
                        id,
                        EidStatus.PENDING,
                        now.minus(betweenCollects))
                == 1;
    }

    /** Keeps the provider's answer; a final one is kept once. */
    @Transactional
    void keep(UUID id, EidAnswer answer) {
        switch (answer) {
            case EidAnswer.Pending(EidHint hint) ->
                EidOrderEntity.update("hint = ?1 where id = ?2 and status = ?3", hint, id, EidStatus.PENDING);
            case EidAnswer.Failed(EidHint hint) -> fail(id, hint);
            case EidAnswer.Complete(String personalNumber) ->
                EidOrderEntity.update(
                        "status = ?1, hint = ?2, personalNumber = ?3 where id = ?4 and status = ?5",
                        EidStatus.APPROVED,
                        EidHint.AWAITING_RETURN,
                        personalNumber,
                        id,
                        EidStatus.PENDING);
        }
    }

    @Transactional
    void fail(UUID id, EidHint hint) {
        EidOrderEntity.update(
                "status = ?1, hint = ?2, personalNumber = null where id = ?3 and status in (?4, ?5)",
                EidStatus.FAILED,
                hint,
                id,
                EidStatus.PENDING,
                EidStatus.APPROVED);
    }

    /** True for the one caller whom the approval lets act on it. */
    @Transactional
    boolean finish(UUID id) {
        return EidOrderEntity.update(
                        "status = ?1, hint = ?2, personalNumber = null where id = ?3 and status = ?4",
                        EidStatus.FINISHED,
                        EidHint.COMPLETE,
                        id,
                        EidStatus.APPROVED)
                == 1;
    }
}
