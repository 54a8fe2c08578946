package se.vardombud.proxy.delegation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** The rows of delegations. Whoever changes one holds it first, so that the later of two sees what the earlier did. */
@Singleton
class DelegationTable {
    private static final String ONE = " where patient_id = ? and id = ?";
    private final Statements statements;

    DelegationTable(Statements statements) {
        this.statements = statements;
    }

    /** Those that the patient has given, latest first. */
    @Transactional
    List<DelegationRow> givenBy(PersonId patient) {
        return statements.list(
                DelegationRow.SELECT + " where patient_id = ? order by offered_at desc, id desc",
                List.of(patient.value()),
                DelegationRow::read);
    }

    /** Those that the person has been offered, latest first. */
    @Transactional
    List<DelegationRow> offeredTo(PersonId delegate) {
        return statements.list(
                DelegationRow.SELECT + " where delegate_id = ? order by offered_at desc, id desc",
                List.of(delegate.value()),
                DelegationRow::read);
    }

    @Transactional
    Optional<DelegationRow> find(PersonId patient, UUID id) {
        return statements.first(DelegationRow.SELECT + ONE, List.of(patient.value(), id), DelegationRow::read);
    }

    /** Locks the row until the caller's transaction ends. */
    Optional<DelegationRow> hold(PersonId patient, UUID id) {
        return statements.first(
                DelegationRow.SELECT + ONE + " for update", List.of(patient.value(), id), DelegationRow::read);
    }

    void insert(DelegationRow row) {
        statements.run(
                """
                insert into delegation
                    (patient_id, id, delegate_id, called, name, patient_name, actions, given_on, valid_from, valid_to, offered_at)
                values (?, ?, ?, cast(? as varchar(60)), cast(? as varchar(200)), cast(? as varchar(200)), ?, ?, ?, ?, ?)""",
                row.patient().value(),
                row.id(),
                row.delegate().value(),
                row.called(),
                row.name(),
                row.patientName(),
                row.actions().stream().map(Enum::name).collect(Collectors.joining(",")),
                row.delegation().givenOn(),
                row.delegation().period().from(),
                row.delegation().period().toExclusive(),
                row.offeredAt());
    }

    /** The two learn each other's names, as they are now. */
    void accepted(DelegationRow row, Instant at) {
        statements.run(
                "update delegation set accepted_at = ?, name = (select p.name from person p where p.id = delegation.delegate_id),"
                        + " patient_name = (select p.name from person p where p.id = delegation.patient_id)" + ONE,
                at,
                row.patient().value(),
                row.id());
    }

    void ended(DelegationRow row, Instant at, PersonId by) {
        statements.run(
                "update delegation set ended_at = ?, ended_by = ?" + ONE,
                at,
                by.value(),
                row.patient().value(),
                row.id());
    }
}
