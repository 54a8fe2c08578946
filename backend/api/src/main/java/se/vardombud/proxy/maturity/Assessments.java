package se.vardombud.proxy.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.common.Written;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.JournalGrants;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.News;
import se.vardombud.proxy.StaffGate;

/** Maturity assessments: made and taken back by the unit's operations manager, seen by the young person (S18, O7). */
@ApplicationScoped
class Assessments {
    private final Statements statements;
    private final AssessmentList list;
    private final JournalGrants grants;
    private final StaffGate gate;
    private final Doers doers;
    private final Event<News> news;
    private final Uuids uuids;
    private final Clock clock;

    Assessments(
            Statements statements,
            AssessmentList list,
            JournalGrants grants,
            StaffGate gate,
            Doers doers,
            Event<News> news,
            Uuids uuids,
            Clock clock) {
        this.statements = statements;
        this.list = list;
        this.grants = grants;
        this.gate = gate;
        this.doers = doers;
        this.news = news;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @throws ProblemException as the gate or the policy refuses, 422 for dates or a reason that will not do */
    UnitAssessment make(UnitId unit, NewAssessment wanted) {
        PersonId patient = wanted.patientId();
        gate.meet(patient);
        String reason = Written.required("reason", wanted.reason(), NewAssessment.SHORTEST);
        JournalOpening opening = grants.opening(patient, unit, wanted.categories(), wanted.from(), wanted.to());
        grants.requireAssessment(patient, opening);
        UUID id = uuids.next();
        insert(patient, id, opening, reason);
        return list.find(patient, id);
    }

    /**
     * Taken back, it opens nothing from the next request on.
     *
     * @throws ProblemException 404 for none of the unit's, 409 when it has been taken back, 412 when it has changed since
     */
    UnitAssessment revoke(UnitId unit, UUID id, int version, String why) {
        String reason = Written.required("reason", why, NewAssessment.SHORTEST);
        PersonId patient = statements
                .first(
                        "select patient_id from maturity_assessment where id = ? and unit_id = ?",
                        List.of(id, unit.value()),
                        row -> new PersonId(row.getObject(1, UUID.class)))
                .orElseThrow(ProblemException::notFound);
        gate.meet(patient);
        end(patient, id, version, reason);
        return list.find(patient, id);
    }

    @Transactional
    void insert(PersonId patient, UUID id, JournalOpening opening, String reason) {
        statements.run(
                """
                insert into maturity_assessment (patient_id, id, unit_id, categories, valid_from, valid_to, decided_by, decided_at, reason)
                values (?, ?, ?, cast(? as varchar(200)), ?, ?, ?, ?, ?)""",
                patient.value(),
                id,
                opening.unit().value(),
                opening.names(),
                opening.from(),
                opening.to(),
                doers.staff().person().value(),
                clock.instant(),
                reason);
        news.fire(new News(patient, patient, News.Kind.DECISION));
    }

    @Transactional
    void end(PersonId patient, UUID id, int version, String reason) {
        int ended = statements.run(
                "update maturity_assessment set ended_at = ?, ended_by = ?, ended_reason = ?, version = version + 1"
                        + " where patient_id = ? and id = ? and version = ? and ended_at is null",
                clock.instant(),
                doers.staff().person().value(),
                reason,
                patient.value(),
                id,
                version);
        if (ended == 0) {
            throw list.find(patient, id).version() == version
                    ? new ProblemException(409, "ALREADY_CLOSED", "It has been taken back.")
                    : IfMatch.changed();
        }
        news.fire(new News(patient, patient, News.Kind.DECISION));
    }
}
