package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;

/** The table of wishes for visits. Called within a transaction. */
@Singleton
class RequestRows {
    private final Statements statements;

    RequestRows(Statements statements) {
        this.statements = statements;
    }

    Optional<VisitRequest> find(PersonId patient, UUID id) {
        return statements.first(
                "select * from appointment_request where patient_id = ? and id = ?",
                List.of(patient.value(), id),
                VisitRequest::read);
    }

    Optional<VisitRequest> find(UnitId unit, UUID id) {
        return statements.first(
                "select * from appointment_request where unit_id = ? and id = ?",
                List.of(unit.value(), id),
                VisitRequest::read);
    }

    void add(VisitRequest request) {
        statements.run(
                """
                insert into appointment_request (patient_id, id, unit_id, type_id, type_name, about, weekdays, parts,
                    not_before, not_after, contact_by_phone, status, sent_at, sent_by, sent_as)
                values (?, ?, ?, cast(? as uuid), cast(? as varchar(100)), ?, ?, ?, cast(? as date), cast(? as date), ?, 'SENT', ?, ?, ?)""",
                request.patient().value(),
                request.id(),
                request.unit().value(),
                request.type(),
                request.typeName(),
                request.about(),
                VisitRequest.column(request.wishes().weekdays()),
                VisitRequest.column(request.wishes().parts()),
                request.wishes().notBefore(),
                request.wishes().notAfter(),
                request.contactByPhone(),
                request.sentAt(),
                request.by().person().value(),
                request.by().as().name());
    }

    /** How a request ended. */
    record End(VisitRequest.Status status, @Nullable String refusal, @Nullable UUID appointment) {}

    /** False when it has been closed already. */
    boolean close(PersonId patient, UUID id, End end, Instant now, Doer by) {
        return statements.run(
                        """
                        update appointment_request set status = ?, refusal = cast(? as varchar(1000)),
                            appointment_id = cast(? as uuid), closed_at = ?, closed_by = ?, closed_as = ?
                        where patient_id = ? and id = ? and status = 'SENT'""",
                        end.status().name(),
                        end.refusal(),
                        end.appointment(),
                        now,
                        by.person().value(),
                        by.as().name(),
                        patient.value(),
                        id)
                == 1;
    }
}
