package se.vardombud.identity;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.vardombud.common.Uuids;

/** One row for each person, whatever numbers the person has had; the caller holds the transaction. */
@Singleton
class PersonRows {
    private final Uuids uuids;

    PersonRows(Uuids uuids) {
        this.uuids = uuids;
    }

    static Optional<PersonEntity> find(PersonalNumber number) {
        return PersonEntity.<PersonEntity>find("personalNumber", number.digits())
                .firstResultOptional()
                .or(() -> FormerNumberEntity.<FormerNumberEntity>findByIdOptional(number.digits())
                        .flatMap(former -> PersonEntity.findByIdOptional(former.personId)));
    }

    /** The row of somebody the register does not know: made if need be, kept as last known, but not as registered. */
    PersonEntity unknown(PersonalNumber number) {
        PersonEntity person = find(number).orElseGet(() -> created(number));
        person.registered = false;
        return person;
    }

    /** The row of the person, by the number it has now. */
    PersonEntity of(RegisterRecord record) {
        List<PersonEntity> rows = Stream.concat(Stream.of(record.number()), record.formerNumbers().stream())
                .flatMap(number -> find(number).stream())
                .distinct()
                .toList();
        PersonEntity person = rows.isEmpty() ? created(record.number()) : rows.getFirst();
        if (rows.size() > 1) {
            keepApart(person, rows.subList(1, rows.size()));
        }
        rename(person, record);
        person.copy(record);
        return person;
    }

    /**
     * What belongs to the one, such as a guardian's block, may be what protects the child as the other. Nothing is moved and nobody
     * acts as guardian of or as either, until somebody has looked.
     */
    private static void keepApart(PersonEntity current, List<PersonEntity> others) {
        for (PersonEntity other : others) {
            if (other.doubleOf == null) {
                Log.warnf(
                        "persons %s and %s are one in the register; custody of both is withheld", current.id, other.id);
            }
            other.doubleOf = current.id;
            current.doubleOf = other.id;
        }
    }

    private static void rename(PersonEntity person, RegisterRecord record) {
        String number = record.number().digits();
        if (!person.personalNumber.equals(number)) {
            FormerNumberEntity.deleteById(number);
            keepFormer(person.personalNumber, person.id);
            person.personalNumber = number;
        }
        record.formerNumbers().stream()
                .filter(former -> find(former).isEmpty())
                .forEach(former -> keepFormer(former.digits(), person.id));
    }

    private static void keepFormer(String number, UUID person) {
        PersonEntity.getEntityManager()
                .createNativeQuery(
                        "insert into former_number (personal_number, person_id) values (:number, :person) on conflict do nothing")
                .setParameter("number", number)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Two nodes may meet the same person at once: one row is made, and no error, whose text would repeat the number in the log. */
    private PersonEntity created(PersonalNumber number) {
        PersonEntity.getEntityManager()
                .createNativeQuery(
                        """
                        insert into person (id, personal_number, protected_identity, registered, deceased)
                        values (:id, :number, false, false, false) on conflict do nothing""")
                .setParameter("id", uuids.next())
                .setParameter("number", number.digits())
                .executeUpdate();
        return find(number).orElseThrow();
    }
}
