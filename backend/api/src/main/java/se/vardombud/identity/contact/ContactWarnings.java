package se.vardombud.identity.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Acquaintance;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;

/**
 * Compares a young person's contact details with those of their guardians, and the other way round. Says nothing when either is
 * protected, nor to a guardian whom care has blocked: not even that a number is the same (G1-G3).
 */
@Singleton
class ContactWarnings {
    /** When a young person has errands of their own that a guardian no longer sees, and as long as there is a guardian. */
    private static final int FROM_AGE = 13;

    private static final int TO_AGE = 18;

    private final Population population;
    private final ContactTable table;
    private final Acquaintance acquaintance;
    private final Clock clock;

    ContactWarnings(Population population, ContactTable table, Acquaintance acquaintance, Clock clock) {
        this.population = population;
        this.table = table;
        this.acquaintance = acquaintance;
        this.clock = clock;
    }

    List<ContactWarning> of(Person self) {
        Contact own = table.contact(self.id());
        if (own.equals(Contact.NONE) || self.protectedIdentity()) {
            return List.of();
        }
        Set<ContactWarning> warnings = EnumSet.noneOf(ContactWarning.class);
        relatives(self, PortalClock.today(clock))
                .filter(relative -> !relative.protectedIdentity())
                .map(relative -> table.contact(relative.id()))
                .forEach(theirs -> compare(own, theirs, warnings));
        return List.copyOf(warnings);
    }

    private Stream<Person> relatives(Person self, LocalDate today) {
        Stream<Person> guardians = isYoung(self, today)
                ? population.guardiansOf(self.id()).stream()
                        .filter(custody -> custody.on(today))
                        .map(custody -> custody.guardian())
                : Stream.of();
        Stream<Person> children = population.childrenOf(self.id()).stream()
                .filter(custody -> custody.on(today))
                .map(custody -> custody.child())
                .filter(child -> isYoung(child, today))
                .filter(child -> acquaintance.mayKnow(self.id(), child.id()));
        return Stream.concat(guardians, children);
    }

    private static boolean isYoung(Person person, LocalDate today) {
        LocalDate born = person.birthDate();
        return born != null && !today.isBefore(born.plusYears(FROM_AGE)) && today.isBefore(born.plusYears(TO_AGE));
    }

    private static void compare(Contact own, Contact theirs, Set<ContactWarning> warnings) {
        if (own.mobile() != null && own.mobile().equals(theirs.mobile())) {
            warnings.add(ContactWarning.MOBILE_IS_GUARDIANS);
        }
        if (sameMail(own.email(), theirs.email())) {
            warnings.add(ContactWarning.EMAIL_IS_GUARDIANS);
        }
    }

    private static boolean sameMail(@Nullable String own, @Nullable String theirs) {
        return own != null && theirs != null && EmailAddress.same(own, theirs);
    }
}
