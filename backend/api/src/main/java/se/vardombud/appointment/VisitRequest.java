package se.vardombud.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;

/**
 * A wish for a visit, which the clinic answers.
 *
 * @param closedAt null while the clinic has not answered
 * @param appointment the visit that the clinic gave
 */
record VisitRequest(
        PersonId patient,
        UUID id,
        UnitId unit,
        @Nullable UUID type,
        @Nullable String typeName,
        String about,
        Wishes wishes,
        boolean contactByPhone,
        Status status,
        Instant sentAt,
        Doer by,
        @Nullable Instant closedAt,
        @Nullable String refusal,
        @Nullable UUID appointment) {
    @Schema(name = "AppointmentRequestStatus")
    enum Status {
        SENT,
        BOOKED,
        REFUSED,
        WITHDRAWN
    }

    /** A row of appointment_request. */
    static VisitRequest read(ResultSet row) throws SQLException {
        return new VisitRequest(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("type_id", UUID.class),
                row.getString("type_name"),
                row.getString("about"),
                new Wishes(
                        set(row.getString("weekdays"), DayOfWeek::valueOf),
                        set(row.getString("parts"), DayPart::valueOf),
                        row.getObject("not_before", LocalDate.class),
                        row.getObject("not_after", LocalDate.class)),
                row.getBoolean("contact_by_phone"),
                Status.valueOf(row.getString("status")),
                Statements.instant(row, "sent_at"),
                AppointmentRows.doer(row, "sent"),
                row.getObject("closed_at", OffsetDateTime.class) == null ? null : Statements.instant(row, "closed_at"),
                row.getString("refusal"),
                row.getObject("appointment_id", UUID.class));
    }

    /** The names in their own order, as one column. */
    static String column(@Nullable Collection<? extends Enum<?>> names) {
        return names == null ? "" : names.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E> Set<E> set(String column, Function<String, E> reader) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(reader)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "VisitRequest[" + id + "]";
    }
}
