package se.vardombud.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.RegisterRecord.Relation;

/** Writes one reading of the register into the copy; the caller holds the transaction. */
@Singleton
class PersonWriter {
    private final PersonRows rows;
    private final Clock clock;

    PersonWriter(PersonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Person store(PersonalNumber number, Optional<RegisterRecord> self, Map<PersonalNumber, RegisterRecord> children) {
        PersonEntity person = self.map(rows::of).orElseGet(() -> rows.unknown(number));
        person.familyCheckedAt = clock.instant();
        if (self.isEmpty()) {
            endThoseNotIn(List.of(), CustodyEntity.list("key.guardian", person.id));
        } else if (!self.get().withholdsRelations()) {
            keepGuardians(person, self.get().guardians());
            keepChildren(person, self.get(), children);
        }
        PersonEntity.flush();
        return person.toPerson();
    }

    private void keepChildren(
            PersonEntity guardian, RegisterRecord self, Map<PersonalNumber, RegisterRecord> children) {
        List<CustodyEntity.Key> kept = new ArrayList<>();
        // In the order of their numbers, so that two guardians who sign in at once lock the same rows in the same
        // order.
        for (Relation relation : sorted(self.children())) {
            RegisterRecord record = children.get(relation.other());
            PersonEntity child = record == null ? rows.unknown(relation.other()) : rows.of(record);
            if (record != null && !record.withholdsRelations()) {
                keepGuardians(child, record.guardians());
            }
            if (!Custodies.isOfAFormerNumber(relation, self, record) && Custodies.areAgreed(relation, self, record)) {
                kept.add(keep(child.id, guardian.id, Custodies.agreed(relation, self, record)));
            }
        }
        endThoseNotIn(kept, CustodyEntity.list("key.guardian", guardian.id));
    }

    /** Guardians whom the portal has not met are left out: they come with their own first sign-in. */
    private void keepGuardians(PersonEntity child, List<Relation> guardians) {
        List<CustodyEntity> known = CustodyEntity.list("key.child", child.id);
        endThoseNotIn(
                sorted(guardians).stream()
                        .flatMap(relation -> PersonRows.find(relation.other()).stream()
                                .map(guardian -> keep(child.id, guardian.id, relation)))
                        .toList(),
                known);
    }

    /** Told twice with different ends, the last one written is the earliest. */
    private static List<Relation> sorted(List<Relation> relations) {
        return relations.stream()
                .sorted(Comparator.<Relation, String>comparing(
                                relation -> relation.other().digits())
                        .thenComparing(Relation::to, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    private static CustodyEntity.Key keep(UUID child, UUID guardian, Relation relation) {
        CustodyEntity.Key key = new CustodyEntity.Key(child, guardian, relation.from());
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

    /** A custody that was to come and is no longer told of never begins. */
    private void endThoseNotIn(List<CustodyEntity.Key> kept, List<CustodyEntity> known) {
        LocalDate today = PortalClock.today(clock);
        known.stream()
                .filter(custody -> !kept.contains(custody.key))
                .filter(custody -> custody.to == null || custody.to.isAfter(today))
                .forEach(custody -> custody.to = custody.key.from().isAfter(today) ? custody.key.from() : today);
    }
}
