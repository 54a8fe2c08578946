package se.vardombud.prescription;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandKind;

/** A renewal as it is kept, with what it is to renew. */
record RenewalRow(Errand errand, PrescriptionRow prescription, RenewalStatus status, @Nullable String comment) {
    static final ErrandKind KIND = new ErrandKind("renewal", ", open_prescription_id = null");

    /** A query of all of them, without its conditions; the renewal is e. */
    static final String SELECT =
            "select e.comment, " + Errand.COLUMNS + ", " + PrescriptionRow.COLUMNS + Errand.from(KIND)
                    + " join prescription m on m.patient_id = e.patient_id and m.id = e.prescription_id"
                    + " join unit mu on mu.id = m.unit_id";

    static RenewalRow read(ResultSet row) throws SQLException {
        return new RenewalRow(
                Errand.read(row),
                PrescriptionRow.read(row),
                RenewalStatus.valueOf(row.getString("status")),
                row.getString("comment"));
    }

    /** Says nothing of the medicine: records end up in logs. */
    @Override
    public String toString() {
        return "Renewal[" + errand.id() + "]";
    }
}
