package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.policy.Action;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.JournalCategory;
import se.vardombud.policy.JournalGrant;
import se.vardombud.policy.JournalPart;
import se.vardombud.policy.JournalSeal;
import se.vardombud.policy.Period;
import se.vardombud.policy.UnitId;

/**
 * What stands between a patient and an actor, as the policy wants it. Every question runs the same statement, whether or not anything
 * stands, so that a block costs no more time than a stranger.
 */
@ApplicationScoped
class Grants {
    private static final String ALL =
            """
            select 'BLOCK' as kind, cast(null as uuid) as unit_id, cast(null as varchar) as names, cast(null as date) as given_on,
                cast(null as date) as valid_from, cast(null as date) as valid_to,
                cast(null as timestamp with time zone) as begun_at
              from guardian_block where patient_id = ? and guardian_id = ? and ended_at is null
            union all
            select 'SEAL', null, null, null, null, opens_on, begun_at
              from journal_seal where patient_id = ? and ended_at is null and (opens_on is null or opens_on > ?)
            union all
            select 'ASSESSMENT', unit_id, categories, null, valid_from, valid_to, null
              from maturity_assessment where patient_id = ? and ended_at is null
            union all
            select 'EXCEPTION', unit_id, categories, null, valid_from, valid_to, null
              from journal_exception where patient_id = ? and guardian_id = ? and ended_at is null
            union all
            select 'DELEGATION', null, actions, given_on, valid_from, valid_to, null
              from delegation where patient_id = ? and delegate_id = ? and accepted_at is not null and ended_at is null
            union all
            select 'APPROVAL', unit_id, null, null, null, null, null
              from clinic_approval where patient_id = ? and ended_at is null""";
    private final DataSource dataSource;
    private final Clock clock;

    Grants(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Everything that stands on the patient, for this actor. */
    @Transactional
    Standing standing(PersonId patient, PersonId actor) {
        UUID p = patient.value();
        UUID a = actor.value();
        LocalDate today = PortalClock.today(clock);
        Standing standing = new Standing();
        read(ALL, List.of(p, a, p, today, p, p, a, p, a, p), row -> standing.add(row, today));
        return standing;
    }

    /** What the patient has offered the actor, or let them do, under this id; whether it was accepted, and has ended, aside. */
    @Transactional
    Optional<Delegation> delegation(PersonId patient, UUID id, PersonId actor) {
        List<Delegation> found = new ArrayList<>();
        read(
                "select actions as names, given_on, valid_from, valid_to from delegation where patient_id = ? and id = ? and delegate_id = ?",
                List.of(patient.value(), id, actor.value()),
                row -> found.add(Standing.delegation(row)));
        return found.stream().findFirst();
    }

    /** Those whom the patient has let act for them, today or another day. */
    @Transactional
    List<PersonId> delegates(PersonId patient) {
        return persons("delegate_id", "patient_id", patient);
    }

    /** The delegate's name, as the patient learned it when they accepted. */
    @Transactional
    Optional<String> nameOfDelegate(PersonId patient, PersonId delegate) {
        List<String> names = new ArrayList<>();
        read(
                "select name from delegation where patient_id = ? and delegate_id = ? and accepted_at is not null and name is not null"
                        + " order by accepted_at desc, id desc",
                List.of(patient.value(), delegate.value()),
                row -> names.add(row.getString("name")));
        return names.stream().findFirst();
    }

    /** Those who have let the actor act for them, today or another day. */
    @Transactional
    List<PersonId> delegators(PersonId actor) {
        return persons("patient_id", "delegate_id", actor);
    }

    private List<PersonId> persons(String wanted, String known, PersonId person) {
        List<PersonId> persons = new ArrayList<>();
        read(
                "select distinct " + wanted + " from delegation where " + known
                        + " = ? and accepted_at is not null and ended_at is null order by 1",
                List.of(person.value()),
                row -> persons.add(new PersonId(row.getObject(1, UUID.class))));
        return persons;
    }

    private void read(String sql, List<?> parameters, RowReader reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read grants", e);
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** The facts as they come out of the rows. */
    static final class Standing {
        boolean blocked;
        Optional<JournalSeal> seal = Optional.empty();
        final List<JournalGrant> assessments = new ArrayList<>();
        final List<JournalGrant> exceptions = new ArrayList<>();
        final List<Delegation> delegations = new ArrayList<>();
        final Set<UnitId> approvedBy = new HashSet<>();

        void add(ResultSet row, LocalDate today) throws SQLException {
            switch (row.getString("kind")) {
                case "BLOCK" -> blocked = true;
                case "SEAL" -> seal = Optional.of(seal(row, today));
                case "ASSESSMENT" -> assessments.add(journalGrant(row));
                case "EXCEPTION" -> exceptions.add(journalGrant(row));
                case "DELEGATION" -> delegations.add(delegation(row));
                case "APPROVAL" -> approvedBy.add(new UnitId(row.getObject("unit_id", UUID.class)));
                default -> throw new IllegalStateException("unknown grant");
            }
        }

        /** A clock that is put back opens nothing: what is sealed counts as sealed today. */
        private static JournalSeal seal(ResultSet row, LocalDate today) throws SQLException {
            LocalDate begun = LocalDate.ofInstant(Statements.instant(row, "begun_at"), PortalClock.ZONE);
            return new JournalSeal(
                    begun.isAfter(today) ? today : begun,
                    Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
        }

        private static JournalGrant journalGrant(ResultSet row) throws SQLException {
            UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
            return new JournalGrant(
                    new JournalPart(unit, names(JournalCategory.class, row.getString("names"))), period(row));
        }

        private static Delegation delegation(ResultSet row) throws SQLException {
            LocalDate givenOn = row.getObject("given_on", LocalDate.class);
            return new Delegation(givenOn, period(row), names(Action.class, row.getString("names")));
        }

        private static Period period(ResultSet row) throws SQLException {
            return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        }

        private static <E extends Enum<E>> Set<E> names(Class<E> type, @Nullable String joined) {
            return joined == null
                    ? EnumSet.allOf(type)
                    : Arrays.stream(joined.split(","))
                            .map(name -> Enum.valueOf(type, name))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        }
    }
}
