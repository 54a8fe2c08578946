package se.vardombud.accesslog;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/**
 * The rows about a patient that a reader may see. The patient sees all of them. Others see what proxies did, and of staff only what can never
 * be about something that is hidden from guardians: a row about that would tell that it is there.
 */
@Singleton
class ReadableRows {
    /** Operations whose rows are the same whatever care has hidden; one that is not here is the patient's alone to know of. */
    static final List<String> NEVER_HIDDEN = List.of(
            "listUnitPatients",
            "addUnitPatient",
            "listWaitingApprovals",
            "approvePatient",
            "withdrawApproval",
            "listUnitAppointments",
            "cancelUnitAppointment",
            "listUnitAppointmentRequests",
            "answerAppointmentRequest",
            "listUnitRenewals",
            "takeUnitRenewal",
            "answerUnitRenewal",
            "listUnitCertificateOrders",
            "takeUnitCertificateOrder",
            "answerUnitCertificateOrder",
            "listPerPasswords",
            "issuePerPassword",
            "giveProgram",
            "listUnitGivenPrograms",
            "getUnitGivenProgram",
            "endUnitGivenProgram",
            "listUnitAccessCases",
            "takeUnitAccessCase",
            "answerUnitAccessCase");

    private static final String FOR_OTHERS = " and a.outcome = 'PERMIT' and (a.unit_id is null or a.operation in ('"
            + String.join("', '", NEVER_HIDDEN) + "'))";

    private final Statements statements;

    ReadableRows(Statements statements) {
        this.statements = statements;
    }

    /** Latest first. */
    Page<LoggedRow> page(PersonId patient, PersonId reader, LogQuestion question, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        StringBuilder sql = new StringBuilder(LoggedRow.SELECT)
                .append(" where a.patient_id = ?")
                .append(visible(patient, reader))
                .append(question.conditions(reader, parameters));
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (a.at, a.id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<LoggedRow> found = statements.list(
                sql.append(" order by a.at desc, a.id desc limit ?").toString(), parameters, LoggedRow::read);
        return wanted.page(found, last -> new Cursor(last.at().toString(), last.id()));
    }

    /** Those that a unit has been asked about, latest question first. */
    Page<LoggedRow> asked(PersonId patient, PersonId reader, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        StringBuilder sql = new StringBuilder(LoggedRow.SELECT)
                .append(" where a.patient_id = ? and c.id is not null")
                .append(visible(patient, reader));
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (c.sent_at, c.id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<LoggedRow> found = statements.list(
                sql.append(" order by c.sent_at desc, c.id desc limit ?").toString(), parameters, LoggedRow::read);
        return wanted.page(found, last -> {
            CaseView question = Objects.requireNonNull(last.asked());
            return new Cursor(question.sentAt().toString(), question.caseId());
        });
    }

    Optional<LoggedRow> find(PersonId patient, PersonId reader, UUID row) {
        return statements.first(
                LoggedRow.SELECT + " where a.patient_id = ? and a.id = ?" + visible(patient, reader),
                List.of(patient.value(), row),
                LoggedRow::read);
    }

    private static String visible(PersonId patient, PersonId reader) {
        return patient.equals(reader) ? "" : FOR_OTHERS;
    }
}
