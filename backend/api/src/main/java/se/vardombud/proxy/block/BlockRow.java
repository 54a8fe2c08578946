package se.vardombud.proxy.block;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.block.GuardianBlock.BlockedGuardian;
import se.vardombud.proxy.errand.ErrandPatient;

/** Reads a block with the people it is about. */
final class BlockRow {
    static final String SELECT =
            "select b.id as block_id, b.guardian_id, case when g.protected_identity then null else g.name end as guardian_name, b.reason, b.case_number,"
                    + " b.begun_at, b.ended_at, b.end_reason, b.version, " + ErrandPatient.COLUMNS
                    + " from guardian_block b join person p on p.id = b.patient_id join person g on g.id = b.guardian_id";

    private BlockRow() {}

    static GuardianBlock read(ResultSet row) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new GuardianBlock(
                row.getObject("block_id", UUID.class),
                ErrandPatient.read(row),
                new BlockedGuardian(
                        new PersonId(row.getObject("guardian_id", UUID.class)), row.getString("guardian_name")),
                row.getString("reason"),
                row.getString("case_number"),
                Statements.instant(row, "begun_at"),
                lifted(endedAt),
                row.getString("end_reason"),
                row.getInt("version"));
    }

    private static @Nullable Instant lifted(@Nullable OffsetDateTime endedAt) {
        return endedAt == null ? null : endedAt.toInstant();
    }
}
