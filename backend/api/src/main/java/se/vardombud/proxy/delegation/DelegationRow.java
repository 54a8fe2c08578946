package se.vardombud.proxy.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.policy.Action;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.Period;

/**
 * One delegation as it is kept.
 *
 * @param called what the giver calls the delegate, where they typed a personal number
 * @param name the delegate's, as the giver learned it; null while they have not
 * @param patientName as it was when the delegate was asked, or accepted
 * @param endedBy the patient, the delegate, or staff who blocked; null while nobody has
 */
record DelegationRow(
        PersonId patient,
        UUID id,
        PersonId delegate,
        @Nullable String called,
        @Nullable String name,
        @Nullable String patientName,
        Delegation delegation,
        Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable PersonId endedBy) {
    static final String SELECT =
            "select patient_id, id, delegate_id, called, name, patient_name, actions, given_on, valid_from, valid_to,"
                    + " offered_at, accepted_at, ended_at, ended_by from delegation";

    static DelegationRow read(ResultSet row) throws SQLException {
        UUID endedBy = row.getObject("ended_by", UUID.class);
        return new DelegationRow(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("delegate_id", UUID.class)),
                row.getString("called"),
                row.getString("name"),
                row.getString("patient_name"),
                new Delegation(
                        row.getObject("given_on", LocalDate.class),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)),
                        Arrays.stream(row.getString("actions").split(","))
                                .map(Action::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)))),
                Statements.instant(row, "offered_at"),
                instantOrNull(row, "accepted_at"),
                instantOrNull(row, "ended_at"),
                endedBy == null ? null : new PersonId(endedBy));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** @param until first day on which it opens nothing any more */
    DelegationStatus status(LocalDate today, LocalDate until) {
        if (endedAt != null) {
            return acceptedAt != null
                    ? DelegationStatus.ENDED
                    : delegate.equals(endedBy) ? DelegationStatus.DECLINED : DelegationStatus.WITHDRAWN;
        }
        if (!today.isBefore(until)) {
            return DelegationStatus.EXPIRED;
        }
        return acceptedAt == null ? DelegationStatus.OFFERED : DelegationStatus.ACCEPTED;
    }

    /** In the order of the access rules. */
    List<se.vardombud.proxy.Action> actions() {
        return delegation.actions().stream()
                .map(action -> se.vardombud.proxy.Action.valueOf(action.name()))
                .toList();
    }

    /** Says nothing of the people: records end up in logs. */
    @Override
    public String toString() {
        return "Delegation[" + id + "]";
    }
}
