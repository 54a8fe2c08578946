package se.vardombud.prescription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Statements;

/**
 * A prescription as it is kept.
 *
 * @param clinic that prescribed it
 * @param stopped whether the clinic has ended the treatment
 * @param replacedBy the prescription that a renewal has put in its place
 * @param renewal the latest one asked for
 */
record PrescriptionRow(
        UUID id,
        NewPrescription content,
        Instant prescribedAt,
        Unit clinic,
        boolean stopped,
        @Nullable UUID replacedBy,
        @Nullable UUID renewal) {
    /** What {@link #read} reads, of the tables prescription as m and unit as mu. */
    static final String COLUMNS =
            "m.id as prescription_id, m.medicine, m.strength, m.form, m.dose, m.dispensings, m.remaining, m.valid_until, "
                    + "m.prescribed_at, m.stopped_at is not null as stopped, m.replaced_by, m.renewal_id, "
                    + "mu.id as prescriber_id, mu.name as prescriber_name";

    static PrescriptionRow read(ResultSet row) throws SQLException {
        return new PrescriptionRow(
                row.getObject("prescription_id", UUID.class),
                new NewPrescription(
                        row.getString("medicine"),
                        row.getString("strength"),
                        row.getString("form"),
                        row.getString("dose"),
                        row.getInt("dispensings"),
                        row.getInt("remaining"),
                        row.getObject("valid_until", LocalDate.class)),
                Statements.instant(row, "prescribed_at"),
                new Unit(new UnitId(row.getObject("prescriber_id", UUID.class)), row.getString("prescriber_name")),
                row.getBoolean("stopped"),
                row.getObject("replaced_by", UUID.class),
                row.getObject("renewal_id", UUID.class));
    }
}
