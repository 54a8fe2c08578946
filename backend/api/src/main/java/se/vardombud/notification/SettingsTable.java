package se.vardombud.notification;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.identity.Channel;

/** What people have chosen, and the addresses whose codes are waited for. Within the caller's transaction. */
@Singleton
class SettingsTable {
    private static final String KEY = " where patient_id = ? and person_id = ? and channel = ?";
    private final Statements statements;

    SettingsTable(Statements statements) {
        this.statements = statements;
    }

    /** Whose settings, of which channel. */
    record Place(PersonId patient, PersonId person, Channel channel) {}

    /** A new address that is not in use until its code is given. */
    record Change(UUID challenge, String address, Instant expiresAt) {
        @Override
        public String toString() {
            return "Change[" + challenge + "]";
        }
    }

    Setting of(Place place) {
        return statements
                .first(
                        "select turned_on, naming, address, refused_at from notification_channel" + KEY,
                        key(place),
                        SettingsTable::setting)
                .orElseGet(() -> Setting.unchosen(place.person().equals(place.patient())));
    }

    /** Those who have turned something on for the patient, always in the same order. */
    List<Place> turnedOn(PersonId patient) {
        return statements.list(
                "select person_id, channel from notification_channel where patient_id = ? and turned_on order by person_id, channel",
                List.of(patient.value()),
                row -> new Place(
                        patient,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Channel.valueOf(row.getString("channel"))));
    }

    void set(Place place, Setting setting) {
        statements.run(
                """
                insert into notification_channel (patient_id, person_id, channel, turned_on, naming)
                values (?, ?, ?, false, '') on conflict do nothing""",
                key(place).toArray());
        statements.run(
                "update notification_channel set turned_on = ?, naming = ?, address = cast(? as varchar(254)),"
                        + " refused_at = cast(? as timestamp with time zone)" + KEY,
                setting.on(),
                setting.naming().name(),
                setting.address(),
                setting.refusedAt(),
                place.patient().value(),
                place.person().value(),
                place.channel().name());
    }

    /** How the last try went, where there is a row to tell it. */
    void tried(Place place, @Nullable Instant refusedAt) {
        statements.run(
                "update notification_channel set refused_at = cast(? as timestamp with time zone)" + KEY,
                refusedAt,
                place.patient().value(),
                place.person().value(),
                place.channel().name());
    }

    /** The change under way whose code is still good. */
    Optional<Change> change(Place place, Instant now) {
        return statements
                .first(
                        "select challenge_id, new_address, expires_at from notification_change" + KEY,
                        key(place),
                        row -> new Change(
                                row.getObject("challenge_id", UUID.class),
                                row.getString("new_address"),
                                Statements.instant(row, "expires_at")))
                .filter(change -> now.isBefore(change.expiresAt()));
    }

    /** In place of any other change of the same channel. */
    void await(Place place, Change change) {
        forget(place);
        statements.run(
                """
                insert into notification_change (patient_id, person_id, channel, challenge_id, new_address, expires_at)
                values (?, ?, ?, ?, ?, ?)""",
                place.patient().value(),
                place.person().value(),
                place.channel().name(),
                change.challenge(),
                change.address(),
                change.expiresAt());
    }

    void forget(Place place) {
        statements.run("delete from notification_change" + KEY, key(place).toArray());
    }

    void forgetExpired(Instant now) {
        statements.run("delete from notification_change where expires_at <= ?", now);
    }

    private static List<Object> key(Place place) {
        return List.of(
                place.patient().value(), place.person().value(), place.channel().name());
    }

    private static Setting setting(ResultSet row) throws SQLException {
        OffsetDateTime refusedAt = row.getObject("refused_at", OffsetDateTime.class);
        return new Setting(
                row.getBoolean("turned_on"),
                Naming.valueOf(row.getString("naming")),
                row.getString("address"),
                refusedAt == null ? null : refusedAt.toInstant());
    }
}
