package se.vardombud.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.common.Idempotency;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;

/** "Was this right?": the patient's side asks the unit from which something was done. */
@ApplicationScoped
class AskedCases {
    private final ReadLog log;
    private final Statements statements;
    private final Idempotency idempotency;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    AskedCases(ReadLog log, Statements statements, Idempotency idempotency, Doers doers, Uuids uuids, Clock clock) {
        this.log = log;
        this.statements = statements;
        this.idempotency = idempotency;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    /**
     * The row, with the question about it.
     *
     * @throws ProblemException 404 for a row that the asker does not see, 409 when it is nobody's at a unit or has been asked about
     */
    LogEntryView ask(PersonId patient, UUID row, @Nullable String comment, @Nullable String key) {
        LoggedRow entry = log.find(patient, row);
        Doer doer = doers.current();
        idempotency.once(
                new Idempotency.Request(
                        key, doer.person(), patient, "askAboutAccess", List.of(row, Objects.toString(comment, ""))),
                () -> insert(entry, doer, comment));
        return log.entry(patient, row);
    }

    private UUID insert(LoggedRow entry, Doer doer, @Nullable String comment) {
        Unit unit = entry.unit();
        if (unit == null) {
            throw new ProblemException(409, "NOT_BY_STAFF", "Nobody on staff did this, so no unit can answer for it.");
        }
        UUID id = uuids.next();
        int sent = statements.run(
                """
                insert into access_case (patient_id, id, unit_id, entry_id, comment, status, sent_at, done_by, done_as, version)
                values (?, ?, ?, ?, cast(? as varchar(500)), 'SENT', ?, ?, ?, 0) on conflict do nothing""",
                entry.patient().value(),
                id,
                unit.id().value(),
                entry.id(),
                comment,
                clock.instant(),
                doer.person().value(),
                doer.as().name());
        if (sent == 0) {
            throw new ProblemException(409, "ALREADY_ASKED", "The unit has been asked about this.");
        }
        return id;
    }
}
