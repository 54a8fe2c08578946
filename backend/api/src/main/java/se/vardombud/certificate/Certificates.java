package se.vardombud.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;

/** Certificates that clinics have issued. */
@ApplicationScoped
class Certificates {
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    Certificates(Statements statements, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional
    Page<CertificateRow> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        return wanted.page(
                statements.list(
                        CertificateRow.SELECT + (after == null ? "" : " and (c.issued_at, c.id) < (?, ?)")
                                + " order by c.issued_at desc, c.id desc limit ?",
                        parameters,
                        CertificateRow::read),
                last -> new Cursor(last.issuedAt().toString(), last.id()));
    }

    /** @throws ProblemException 404 when the patient has no such certificate */
    CertificateRow find(PersonId patient, UUID id) {
        return statements
                .first(CertificateRow.SELECT + " and c.id = ?", List.of(patient.value(), id), CertificateRow::read)
                .orElseThrow(ProblemException::notFound);
    }

    /** Within the transaction that answers the order. */
    void issue(Order order, OrderAnswer.Content content, PersonId by) {
        statements.run(
                """
                insert into certificate (patient_id, id, order_id, unit_id, kind, title, content, signed_by, issued_at, issued_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order.errand().patient().patientId().value(),
                uuids.next(),
                order.errand().id(),
                order.errand().clinic().id().value(),
                order.kind().name(),
                content.title(),
                content.text(),
                content.signedBy(),
                clock.instant(),
                by.value());
    }
}
