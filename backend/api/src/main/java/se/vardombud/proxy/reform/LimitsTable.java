package se.vardombud.proxy.reform;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import se.vardombud.common.Statements;

/** The limits that are set. Within the caller's transaction. */
@Singleton
class LimitsTable {
    private final Statements statements;

    LimitsTable(Statements statements) {
        this.statements = statements;
    }

    /** Nobody else sets any before the transaction is over. */
    void lock() {
        statements.list(
                "select valid_from from age_limits order by valid_from for update", List.of(), row -> row.getString(1));
    }

    /** When a reform was last approved. */
    Optional<Instant> changed() {
        return statements
                .list(
                        "select max(decided_at) from age_limit_proposal where status = 'APPROVED' and decided_at is not null",
                        List.of(),
                        row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .getFirst()
                .map(OffsetDateTime::toInstant);
    }

    /** Limits that begin on the same date, and have not begun, give way. */
    void set(Limits limits) {
        int changed = statements.run(
                "update age_limits set proxy_ends = ?, own_journal = ?, majority = ? where valid_from = ?",
                limits.proxyEnds(),
                limits.ownJournal(),
                limits.majority(),
                limits.validFrom());
        if (changed == 0) {
            statements.run(
                    "insert into age_limits (valid_from, proxy_ends, own_journal, majority) values (?, ?, ?, ?)",
                    limits.validFrom(),
                    limits.proxyEnds(),
                    limits.ownJournal(),
                    limits.majority());
        }
    }
}
