package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PopulationRegister;
import se.vardombud.identity.PostalAddress;
import se.vardombud.identity.RegisterRecord;
import se.vardombud.identity.RegisterRecord.Relation;
import se.vardombud.identity.RegisterUnavailableException;

/** The population register of the sandbox. As the real one, it lists custody only until the child comes of age. */
@Singleton
class SimulatedRegister implements PopulationRegister {
    private static final int MAJORITY = 18;

    private final Clock clock;
    private volatile boolean available = true;

    SimulatedRegister(Clock clock) {
        this.clock = clock;
    }

    boolean isAvailable() {
        return available;
    }

    void setAvailable(boolean available) {
        this.available = available;
    }

    @Override
    @Transactional
    public Optional<RegisterRecord> read(PersonalNumber number) {
        if (!available) {
            throw new RegisterUnavailableException(new IllegalStateException("switched off in the sandbox"));
        }
        return SandboxPersonEntity.<SandboxPersonEntity>findByIdOptional(number.digits())
                .map(person -> new RegisterRecord(
                        person.name,
                        person.birthDate,
                        person.protectedIdentity,
                        person.registered,
                        person.deceased,
                        relations("key.guardian", number, SandboxCustodyEntity.Key::child),
                        relations("key.child", number, SandboxCustodyEntity.Key::guardian),
                        address(person)));
    }

    private static @Nullable PostalAddress address(SandboxPersonEntity person) {
        String name = person.name;
        return name == null || person.protectedIdentity
                ? null
                : SandboxAddress.of(person)
                        .map(home ->
                                new PostalAddress(name, home.careOf(), home.street(), home.postalCode(), home.city()))
                        .orElse(null);
    }

    private List<Relation> relations(
            String side, PersonalNumber number, Function<SandboxCustodyEntity.Key, String> other) {
        LocalDate today = PortalClock.today(clock);
        return SandboxCustodyEntity.<SandboxCustodyEntity>list(side, number.digits()).stream()
                .filter(custody -> isMinor(custody.key.child(), today))
                .map(custody -> new Relation(new PersonalNumber(other.apply(custody.key)), custody.fromDate, null))
                .toList();
    }

    private static boolean isMinor(String child, LocalDate today) {
        return SandboxPersonEntity.<SandboxPersonEntity>findByIdOptional(child)
                .filter(person -> today.isBefore(person.birthDate.plusYears(MAJORITY)))
                .isPresent();
    }
}
