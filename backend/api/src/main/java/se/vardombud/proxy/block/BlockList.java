package se.vardombud.proxy.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.StaffGate;

/** The blocks that a unit has decided, to its operations manager. */
@ApplicationScoped
class BlockList {
    private final Statements statements;
    private final StaffGate gate;

    BlockList(Statements statements, StaffGate gate) {
        this.statements = statements;
        this.gate = gate;
    }

    /** Which of them. */
    @Schema(
            name = "GuardianBlocks",
            description = "STANDING: in force; LIFTED: over, of those with a tie to the unit still")
    enum Which {
        STANDING(" and b.standing_unit_id is not null"),
        LIFTED(" and b.ended_at is not null");

        private final String those;

        Which(String those) {
            this.those = those;
        }
    }

    /** Latest first; the staff member's own children are not among them (T6). */
    Page<GuardianBlock> page(UnitId unit, Which which, PageQuestion.Wanted wanted) {
        List<PersonId> own = gate.own();
        Page<GuardianBlock> page = wanted.page(
                next -> read(unit, which, own, next),
                // A block that stands is itself a tie for this; one that is over needs another (T2).
                block -> gate.mayMeet(block.patient().patientId()),
                last -> new Cursor(last.begunAt().toString(), last.blockId()));
        gate.show(
                page.items().stream().map(block -> block.patient().patientId()).toList());
        return page;
    }

    /**
     * The block, whose patient the staff member of this request has met.
     *
     * @throws ProblemException 404 when the unit has no such block, or as the gate refuses
     */
    GuardianBlock meet(UnitId unit, UUID id) {
        GuardianBlock block = find(unit, id);
        gate.meet(block.patient().patientId());
        return block;
    }

    @Transactional
    GuardianBlock find(UnitId unit, UUID id) {
        return statements
                .first(BlockRow.SELECT + " where b.unit_id = ? and b.id = ?", List.of(unit.value(), id), BlockRow::read)
                .orElseThrow(ProblemException::notFound);
    }

    /** The patient's guardians whom this unit has blocked. */
    @Transactional
    List<PersonId> blocked(UnitId unit, PersonId patient) {
        return statements.list(
                "select guardian_id from guardian_block where patient_id = ? and standing_unit_id = ?",
                List.of(patient.value(), unit.value()),
                row -> new PersonId(row.getObject("guardian_id", UUID.class)));
    }

    @Transactional
    List<GuardianBlock> read(UnitId unit, Which which, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder(BlockRow.SELECT)
                .append(" where b.unit_id = ?")
                .append(which.those);
        leftOut.forEach(person -> {
            sql.append(" and b.patient_id <> ?");
            parameters.add(person.value());
        });
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (b.begun_at, b.id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        return statements.list(
                sql.append(" order by b.begun_at desc, b.id desc limit ?").toString(), parameters, BlockRow::read);
    }
}
