package se.vardombud.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vardombud.common.PersonId;

/** Persons and custodies as the register last gave them. */
@Singleton
class PersonTable {
    private static final int TRIES = 5;
    private final PersonWriter writer;

    PersonTable(PersonWriter writer) {
        this.writer = writer;
    }

    @Transactional
    Optional<Person> find(PersonId id) {
        return PersonEntity.<PersonEntity>findByIdOptional(id.value()).map(PersonEntity::toPerson);
    }

    @Transactional
    Optional<Person> find(PersonalNumber number) {
        return PersonRows.find(number).map(PersonEntity::toPerson);
    }

    @Transactional
    Optional<Instant> familyCheckedAt(PersonId id) {
        return PersonEntity.<PersonEntity>findByIdOptional(id.value()).map(person -> person.familyCheckedAt);
    }

    @Transactional
    Population.Family family(PersonId id) {
        Person self = find(id).orElseThrow(() -> new IllegalArgumentException("no such person"));
        return new Population.Family(self, custodies("key.guardian", id));
    }

    @Transactional
    List<Custody> childrenOf(PersonId guardian) {
        return custodies("key.guardian", guardian);
    }

    @Transactional
    List<Custody> guardiansOf(PersonId child) {
        return custodies("key.child", child);
    }

    @Transactional
    List<Person> born(LocalDate day) {
        return PersonEntity.<PersonEntity>list("birthDate = ?1 and doubleOf is null order by id", day).stream()
                .map(PersonEntity::toPerson)
                .toList();
    }

    @Transactional
    List<Custody> custodiesOfBorn(LocalDate day) {
        return custodies(CustodyEntity.list(
                "key.child in (select id from PersonEntity where birthDate = ?1) order by key.child, key.guardian, key.from",
                day));
    }

    /**
     * Keeps what the register said of a person and of the children in their custody, all or nothing. Two readings that share a child
     * may stand in each other's way; the database then turns one away, which tries again.
     */
    Person store(PersonalNumber number, Optional<RegisterRecord> self, Map<PersonalNumber, RegisterRecord> children) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> writer.store(number, self, children));
            } catch (PersistenceException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static List<Custody> custodies(String side, PersonId id) {
        return custodies(CustodyEntity.list(side + " = ?1 order by key.from, key.child, key.guardian", id.value()));
    }

    private static List<Custody> custodies(List<CustodyEntity> rows) {
        Map<UUID, Person> people = people(rows);
        return rows.stream()
                .filter(row -> people.containsKey(row.key.guardian()) && people.containsKey(row.key.child()))
                .map(row -> new Custody(
                        person(people, row.key.guardian()), person(people, row.key.child()), row.key.from(), row.to))
                .toList();
    }

    private static Person person(Map<UUID, Person> people, UUID id) {
        return Objects.requireNonNull(people.get(id), "a custody without its person");
    }

    /** Those of the rows' people whom the portal has once: a person found to be two has no custody, on either side. */
    private static Map<UUID, Person> people(List<CustodyEntity> rows) {
        List<UUID> ids = rows.stream()
                .flatMap(row -> Stream.of(row.key.guardian(), row.key.child()))
                .distinct()
                .toList();
        return PersonEntity.<PersonEntity>list("id in ?1 and doubleOf is null", ids).stream()
                .map(PersonEntity::toPerson)
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }
}
