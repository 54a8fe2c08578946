package se.vardombud.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Statements;

/**
 * A certificate as it is kept, and whom it is about as the register knows them now.
 *
 * @param name null for a child not yet named
 */
record CertificateRow(
        UUID id,
        CertificateKind kind,
        String title,
        String text,
        String signedBy,
        Unit clinic,
        Instant issuedAt,
        @Nullable String name,
        String personalNumber) {
    /** A query of one patient's, without further conditions. */
    static final String SELECT =
            """
            select c.id, c.kind, c.title, c.content, c.signed_by, c.issued_at, u.id as unit_id, u.name as unit_name,
                p.name, p.personal_number
            from certificate c join unit u on u.id = c.unit_id join person p on p.id = c.patient_id where c.patient_id = ?""";

    static CertificateRow read(ResultSet row) throws SQLException {
        return new CertificateRow(
                row.getObject("id", UUID.class),
                CertificateKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("content"),
                row.getString("signed_by"),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                Statements.instant(row, "issued_at"),
                row.getString("name"),
                row.getString("personal_number"));
    }

    /** Says nothing of the person or the certificate: records end up in logs. */
    @Override
    public String toString() {
        return "Certificate[" + id + "]";
    }
}
