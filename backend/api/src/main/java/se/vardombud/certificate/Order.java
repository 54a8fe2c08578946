package se.vardombud.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandKind;

/** An order of a certificate as it is kept; not a word of the certificate itself. */
record Order(
        Errand errand,
        CertificateKind kind,
        String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        OrderStatus status,
        @Nullable HandOver handOver,
        @Nullable UUID certificate) {
    static final ErrandKind KIND = new ErrandKind("certificate_order", "");

    /** A query of all of them, without its conditions; the order is e. */
    static final String SELECT =
            "select e.kind, e.purpose, e.period_from, e.period_to, e.hand_over, c.id as certificate_id, "
                    + Errand.COLUMNS
                    + Errand.from(KIND)
                    + " left join certificate c on c.patient_id = e.patient_id and c.order_id = e.id";

    static Order read(ResultSet row) throws SQLException {
        String handOver = row.getString("hand_over");
        return new Order(
                Errand.read(row),
                CertificateKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                OrderStatus.valueOf(row.getString("status")),
                handOver == null ? null : HandOver.valueOf(handOver),
                row.getObject("certificate_id", UUID.class));
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Order[" + errand.id() + "]";
    }
}
