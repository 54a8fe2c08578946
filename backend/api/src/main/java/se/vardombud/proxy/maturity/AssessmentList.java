package se.vardombud.proxy.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.StaffGate;

/** Assessments as they are shown, latest decided first. */
@ApplicationScoped
class AssessmentList {
    private final Statements statements;
    private final StaffGate gate;
    private final Clock clock;

    AssessmentList(Statements statements, StaffGate gate, Clock clock) {
        this.statements = statements;
        this.gate = gate;
        this.clock = clock;
    }

    /** The young person's own. */
    @Transactional
    Page<AssessmentView> of(PersonId patient, PageQuestion.Wanted wanted) {
        LocalDate today = PortalClock.today(clock);
        Page<AssessmentRow> page = wanted.page(
                rows(" where e.patient_id = ?", new ArrayList<>(List.of(patient.value())), wanted),
                AssessmentList::place);
        return new Page<>(
                page.items().stream().map(row -> AssessmentView.of(row, today)).toList(), page.nextCursor());
    }

    /** The unit's, but for one's own and one's children's (T6), and those of patients without a tie to it now (T2). */
    Page<UnitAssessment> at(UnitId unit, PageQuestion.Wanted wanted) {
        LocalDate today = PortalClock.today(clock);
        List<PersonId> own = gate.own();
        Page<AssessmentRow> page = wanted.page(
                next -> made(unit, own, next), row -> gate.mayMeet(row.patient().patientId()), AssessmentList::place);
        gate.show(page.items().stream().map(row -> row.patient().patientId()).toList());
        return new Page<>(
                page.items().stream().map(row -> UnitAssessment.of(row, today)).toList(), page.nextCursor());
    }

    @Transactional
    UnitAssessment find(PersonId patient, UUID id) {
        return statements
                .first(
                        AssessmentRow.SELECT + " where e.patient_id = ? and e.id = ?",
                        List.of(patient.value(), id),
                        AssessmentRow::read)
                .map(row -> UnitAssessment.of(row, PortalClock.today(clock)))
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    List<AssessmentRow> made(UnitId unit, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder where = new StringBuilder(" where e.unit_id = ?");
        leftOut.forEach(person -> {
            where.append(" and e.patient_id <> ?");
            parameters.add(person.value());
        });
        return rows(where.toString(), parameters, wanted);
    }

    private List<AssessmentRow> rows(String where, List<Object> parameters, PageQuestion.Wanted wanted) {
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        return statements.list(
                AssessmentRow.SELECT + where + (after == null ? "" : " and (e.decided_at, e.id) < (?, ?)")
                        + " order by e.decided_at desc, e.id desc limit ?",
                parameters,
                AssessmentRow::read);
    }

    private static Cursor place(AssessmentRow last) {
        return new Cursor(last.decidedAt().toString(), last.id());
    }
}
