package se.vardombud.proxy.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Custody;
import se.vardombud.identity.KnownPersons;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.identity.RegisterUnavailableException;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.block.GuardianBlock.Choice;
import se.vardombud.proxy.block.GuardianBlock.Details;

/** Puts a block in place, which ends every grant to the guardian, and lifts it. It holds from the next question that anybody asks, and from each that is under way. */
@ApplicationScoped
class Blocks {
    private final Statements statements;
    private final BlockList list;
    private final Checks checks;
    private final Population population;
    private final KnownPersons persons;
    private final StaffGate gate;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    Blocks(
            Statements statements,
            BlockList list,
            Checks checks,
            Population population,
            KnownPersons persons,
            StaffGate gate,
            Doers doers,
            Uuids uuids,
            Clock clock) {
        this.statements = statements;
        this.list = list;
        this.checks = checks;
        this.population = population;
        this.persons = persons;
        this.gate = gate;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** The patient's guardians, also those who have never signed in. */
    List<Choice> guardians(UnitId unit, PersonId patient) {
        List<PersonId> blocked = list.blocked(unit, patient);
        return guardians(patient).stream()
                .map(guardian -> new Choice(
                        guardian.id(),
                        guardian.protectedIdentity() ? null : guardian.name(),
                        blocked.contains(guardian.id())))
                .toList();
    }

    /** @throws ProblemException 409 when a block of the unit's stands, 422 for who is no guardian of the patient */
    Details begin(UnitId unit, PersonId patient, PersonId guardian, String reason, @Nullable String caseNumber) {
        gate.meet(patient);
        if (guardians(patient).stream().noneMatch(known -> known.id().equals(guardian))) {
            throw Invalid.value("guardianId", "must be a guardian of the patient");
        }
        return checks.of(unit, insert(unit, patient, guardian, reason, caseNumber));
    }

    /** @throws ProblemException 412 when it has changed since, 409 when it has been lifted */
    Details lift(UnitId unit, UUID id, int version, String reason) {
        GuardianBlock block = list.meet(unit, id);
        return checks.of(unit, end(unit, block, version, reason));
    }

    @Transactional
    GuardianBlock insert(UnitId unit, PersonId patient, PersonId guardian, String reason, @Nullable String caseNumber) {
        UUID id = uuids.next();
        int begun = statements.run(
                """
                insert into guardian_block
                    (patient_id, id, guardian_id, reason, case_number, begun_at, begun_by, unit_id, standing_unit_id, version)
                values (?, ?, ?, ?, cast(? as varchar(50)), ?, ?, ?, ?, 0) on conflict do nothing""",
                patient.value(),
                id,
                guardian.value(),
                reason,
                caseNumber,
                clock.instant(),
                doers.staff().person().value(),
                unit.value(),
                unit.value());
        if (begun == 0) {
            throw new ProblemException(409, "ALREADY_BLOCKED", "A block of the unit's stands for this guardian.");
        }
        GuardianBlock block = list.find(unit, id);
        checks.stop(unit, block, Leak.GRANTS);
        return block;
    }

    @Transactional
    GuardianBlock end(UnitId unit, GuardianBlock block, int version, String reason) {
        int ended = statements.run(
                """
                update guardian_block
                set ended_at = ?, ended_by = ?, end_reason = ?, standing_unit_id = null, version = version + 1
                where patient_id = ? and id = ? and version = ? and ended_at is null""",
                clock.instant(),
                doers.staff().person().value(),
                reason,
                block.patient().patientId().value(),
                block.blockId(),
                version);
        GuardianBlock now = list.find(unit, block.blockId());
        if (ended == 0) {
            throw now.version() == version
                    ? new ProblemException(409, "ALREADY_LIFTED", "It has been lifted.")
                    : IfMatch.changed();
        }
        // What somebody gave in the moment when the block began has rested under it, and must not open now.
        checks.end(unit, now, Leak.GRANTS);
        return now;
    }

    /** A block must be possible also while the register does not answer: then it can be of those whom the portal knows. */
    private List<Person> guardians(PersonId patient) {
        try {
            persons.learnGuardians(patient);
        } catch (RegisterUnavailableException e) {
            // what the portal knows must do
        }
        LocalDate today = PortalClock.today(clock);
        return population.guardiansOf(patient).stream()
                .filter(custody -> custody.on(today))
                .map(Custody::guardian)
                .toList();
    }
}
