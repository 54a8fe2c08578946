package se.vardombud.selftest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;
import se.vardombud.proxy.errand.ErrandPatient;

/**
 * An order as it is kept, or as one sees it who does not see what is hidden.
 *
 * @param since the order has stood as it does
 * @param hidden whether the result is hidden from guardians
 * @param version counts the clinic's steps; never leaves to the patient's side
 */
record OrderRow(
        UUID id,
        ErrandPatient patient,
        UUID offer,
        String title,
        String how,
        Unit clinic,
        OrderStatus status,
        Instant since,
        Doer doer,
        Instant orderedAt,
        @Nullable LocalDate expectedBy,
        @Nullable String kitNumber,
        @Nullable Instant sampleReceivedAt,
        @Nullable String reason,
        boolean hidden,
        int version) {
    private static final String COLUMNS =
            "e.id as order_id, e.offer_id, e.title, f.how, u.id as unit_id, u.name as unit_name, e.status, e.since, e.done_by, e.done_as, "
                    + "e.ordered_at, e.expected_by, e.kit_number, e.sample_received_at, e.reason, e.hidden, e.version, "
                    + ErrandPatient.COLUMNS;

    private static final String JOINED =
            " e join unit u on u.id = e.unit_id join self_test_offer f on f.id = e.offer_id join person p on p.id = e.patient_id";

    /** All of them as they are, without conditions; the order is e. */
    static final String ALL = "select " + COLUMNS + " from self_test_order" + JOINED;

    /** The same as guardians see them: a hidden result has not come, and an order that only follows on one is not there. */
    static final String NOT_HIDDEN = "select " + COLUMNS + " from "
            + """
            (select patient_id, id, unit_id, offer_id, title, done_by, done_as, ordered_at, expected_by, kit_number,
                sample_received_at, reason, false as hidden, version,
                case when hidden and status = 'RESULT_READY' then 'SAMPLE_RECEIVED' else status end as status,
                case when hidden and status = 'RESULT_READY' then sample_received_at else since end as since
                from self_test_order where not unseen)"""
            + JOINED;

    static OrderRow read(ResultSet row) throws SQLException {
        OffsetDateTime received = row.getObject("sample_received_at", OffsetDateTime.class);
        return new OrderRow(
                row.getObject("order_id", UUID.class),
                ErrandPatient.read(row),
                row.getObject("offer_id", UUID.class),
                row.getString("title"),
                row.getString("how"),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                OrderStatus.valueOf(row.getString("status")),
                Statements.instant(row, "since"),
                new Doer(new PersonId(row.getObject("done_by", UUID.class)), DoneAs.valueOf(row.getString("done_as"))),
                Statements.instant(row, "ordered_at"),
                row.getObject("expected_by", LocalDate.class),
                row.getString("kit_number"),
                received == null ? null : received.toInstant(),
                row.getString("reason"),
                row.getBoolean("hidden"),
                row.getInt("version"));
    }

    /** Says nothing of the test: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestOrder[" + id + "]";
    }
}
