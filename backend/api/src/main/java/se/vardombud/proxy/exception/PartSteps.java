package se.vardombud.proxy.exception;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.JournalOpening;

/**
 * What is written of applications. Each step is one update of the part's row that takes only the states it starts from, so of two at once the
 * later sees the earlier. Within the caller's transaction.
 */
@Singleton
class PartSteps {
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    PartSteps(Statements statements, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** One part of a patient's. */
    record Part(PersonId patient, UUID id) {}

    /** @param categories names joined by commas; null = the whole journal */
    record Beginning(
            PersonId patient,
            PersonId guardian,
            Begun as,
            PersonId by,
            @Nullable String categories,
            LocalDate to,
            @Nullable String words) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Beginning[]";
        }
    }

    /** A new application, without parts. */
    UUID begin(Beginning beginning) {
        UUID id = uuids.next();
        statements.run(
                """
                insert into exception_application (patient_id, id, guardian_id, begun_as, begun_by, begun_at, categories, wanted_to, words)
                values (?, ?, ?, ?, ?, ?, cast(? as varchar(200)), ?, cast(? as varchar(1000)))""",
                beginning.patient().value(),
                id,
                beginning.guardian().value(),
                beginning.as().name(),
                beginning.by().value(),
                clock.instant(),
                beginning.categories(),
                beginning.to(),
                beginning.words());
        return id;
    }

    /** Its part at a unit; false when the guardian has one open there. */
    boolean ask(
            Beginning beginning, UUID application, UnitId unit, PartStatus status, @Nullable String reason, UUID id) {
        return statements.run(
                        """
                        insert into exception_part (patient_id, id, application_id, unit_id, status, open_for, changed_at, changed_by, reason, version)
                        values (?, ?, ?, ?, ?, cast(? as uuid), ?, ?, cast(? as varchar(1000)), 0) on conflict do nothing""",
                        beginning.patient().value(),
                        id,
                        application,
                        unit.value(),
                        status.name(),
                        beginning.as() == Begun.GUARDIAN ? beginning.guardian().value() : null,
                        clock.instant(),
                        beginning.by().value(),
                        reason)
                == 1;
    }

    /** The version that staff have seen must be the row's; false when the part is not in one of the states, or changed. */
    boolean step(
            Part part,
            @Nullable Integer version,
            PersonId by,
            PartStatus to,
            @Nullable String reason,
            PartStatus... from) {
        boolean open = to == PartStatus.CONSENTED || to == PartStatus.GRANTED;
        String column = to == PartStatus.ENDED ? "end_reason" : "reason";
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(
                to.name(), reason, clock.instant(), by.value(), part.patient().value(), part.id()));
        Arrays.stream(from).map(Enum::name).forEach(parameters::add);
        if (version != null) {
            parameters.add(version);
        }
        return statements.run(
                        "update exception_part set status = ?, " + column + " = coalesce(cast(? as varchar(1000)), "
                                + column
                                + "), changed_at = ?, changed_by = ?, version = version + 1"
                                + (open ? "" : ", open_for = null")
                                + " where patient_id = ? and id = ? and status in ("
                                + String.join(", ", Collections.nCopies(from.length, "?")) + ")"
                                + (version == null ? "" : " and version = ?"),
                        parameters.toArray())
                == 1;
    }

    /**
     * The young person's no becomes a yes after all. The application is held meanwhile, so that a guardian who takes it back at the same moment
     * takes this back too; false when they were first, or the part is something else than a no.
     */
    boolean reopen(Part part, ApplicationRow application, PersonId by) {
        boolean stands = statements
                .first(
                        "select id from exception_application where patient_id = ? and id = ? and taken_back_at is null for update",
                        List.of(part.patient().value(), application.id()),
                        row -> true)
                .orElse(false);
        UUID openFor =
                application.begunAs() == Begun.GUARDIAN ? application.guardian().value() : null;
        return stands
                && statements.run(
                                """
                                update exception_part set status = ?, open_for = cast(? as uuid), changed_at = ?, changed_by = ?,
                                version = version + 1 where patient_id = ? and id = ? and status in ('DECLINED', 'WITHDRAWN')
                                and not exists (select 1 from exception_part o where o.patient_id = exception_part.patient_id
                                and o.unit_id = exception_part.unit_id and o.open_for = cast(? as uuid))""",
                                PartStatus.CONSENTED.name(),
                                openFor,
                                clock.instant(),
                                by.value(),
                                part.patient().value(),
                                part.id(),
                                openFor)
                        == 1;
    }

    /** What the part opens from now on, among the facts that the policy is asked with. */
    void give(Part part, PersonId guardian, JournalOpening opening) {
        statements.run(
                """
                insert into journal_exception (patient_id, id, guardian_id, unit_id, categories, valid_from, valid_to)
                values (?, ?, ?, ?, cast(? as varchar(200)), ?, ?)""",
                part.patient().value(),
                part.id(),
                guardian.value(),
                opening.unit().value(),
                opening.names(),
                opening.from(),
                opening.to());
    }

    /** Nothing from the next request on; nothing happens where nothing stands. */
    void close(Part part) {
        statements.run(
                "update journal_exception set ended_at = ? where patient_id = ? and id = ? and ended_at is null",
                clock.instant(),
                part.patient().value(),
                part.id());
    }

    /** What is over by its time keeps nobody from applying again. */
    void releaseOver(PersonId patient, PersonId guardian, LocalDate today) {
        statements.run(
                "update exception_part set open_for = null where patient_id = ? and open_for = ? and status = 'GRANTED' and exists"
                        + " (select 1 from journal_exception x where x.patient_id = exception_part.patient_id and x.id = exception_part.id"
                        + " and (x.ended_at is not null or x.valid_to <= ?))",
                patient.value(),
                guardian.value(),
                today);
    }

    /** The guardian takes back the whole of it; false when it has been. */
    boolean takeBack(PersonId patient, UUID application) {
        return statements.run(
                        "update exception_application set taken_back_at = ? where patient_id = ? and id = ? and taken_back_at is null",
                        clock.instant(),
                        patient.value(),
                        application)
                == 1;
    }
}
