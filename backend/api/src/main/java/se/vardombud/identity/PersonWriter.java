package se.vardombud.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Uuids;
import se.vardombud.identity.RegisterRecord.Relation;

/** Writes one reading of the register into the copy; the caller holds the transaction. */
@Singleton
class PersonWriter {
    private final Uuids uuids;
    private final Clock clock;

    PersonWriter(Uuids uuids, Clock clock) {
        this.uuids = uuids;
        this.clock = clock;
    }

    Person store(PersonalNumber number, Optional<RegisterRecord> self, Map<String, Optional<RegisterRecord>> children) {
        PersonEntity person = write(number, self);
        person.familyCheckedAt = clock.instant();
        Map<UUID, Relation> inCustody = new HashMap<>();
        for (Relation relation : self.map(RegisterRecord::children).orElse(List.of())) {
            Optional<RegisterRecord> record =
                    children.getOrDefault(relation.other().digits(), Optional.empty());
            PersonEntity child = write(relation.other(), record);
            inCustody.put(child.id, relation);
            record.ifPresent(found -> keepGuardians(child, found.guardians()));
        }
        keepChildren(person, inCustody);
        PersonEntity.flush();
        return person.toPerson();
    }

    static Optional<PersonEntity> find(PersonalNumber number) {
        return PersonEntity.find("personalNumber", number.digits()).firstResultOptional();
    }

    private PersonEntity write(PersonalNumber number, Optional<RegisterRecord> record) {
        PersonEntity person = find(number).orElseGet(() -> created(number));
        // Somebody who has vanished from the register is kept as last known, but not as registered.
        record.ifPresentOrElse(person::copy, () -> person.registered = false);
        return person;
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

    private void keepChildren(PersonEntity guardian, Map<UUID, Relation> children) {
        List<CustodyEntity> known = CustodyEntity.list("key.guardian", guardian.id);
        endThoseNotIn(
                children.entrySet().stream()
                        .map(child -> keep(key(child.getKey(), guardian.id, child.getValue()), child.getValue()))
                        .toList(),
                known);
    }

    /** Guardians whom the portal has not met are left out: they come with their own first sign-in. */
    private void keepGuardians(PersonEntity child, List<Relation> guardians) {
        List<CustodyEntity> known = CustodyEntity.list("key.child", child.id);
        endThoseNotIn(
                guardians.stream()
                        .flatMap(relation -> find(relation.other()).stream()
                                .map(guardian -> keep(key(child.id, guardian.id, relation), relation)))
                        .toList(),
                known);
    }

    private static CustodyEntity.Key key(UUID child, UUID guardian, Relation relation) {
        return new CustodyEntity.Key(child, guardian, relation.from());
    }

    private static CustodyEntity.Key keep(CustodyEntity.Key key, Relation relation) {
        CustodyEntity custody =
                CustodyEntity.<CustodyEntity>findByIdOptional(key).orElseGet(() -> created(key));
        custody.to = relation.to();
        return key;
    }

    private static CustodyEntity created(CustodyEntity.Key key) {
        CustodyEntity.getEntityManager()
                .createNativeQuery(
                        """
                        insert into custody (child_id, guardian_id, from_date)
                        values (:child, :guardian, :from) on conflict do nothing""")
                .setParameter("child", key.child())
                .setParameter("guardian", key.guardian())
                .setParameter("from", key.from())
                .executeUpdate();
        return CustodyEntity.<CustodyEntity>findByIdOptional(key).orElseThrow();
    }

    private void endThoseNotIn(List<CustodyEntity.Key> kept, List<CustodyEntity> known) {
        LocalDate today = PortalClock.today(clock);
        known.stream()
                .filter(custody -> !kept.contains(custody.key))
                .filter(custody -> custody.to == null || custody.to.isAfter(today))
                .forEach(custody -> custody.to = today);
    }
}
