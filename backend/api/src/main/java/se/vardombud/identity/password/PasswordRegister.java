package se.vardombud.identity.password;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Applicant;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PopulationRegister;
import se.vardombud.identity.RegisterRecord;
import se.vardombud.identity.SignInRules;

/** Who may have and use a password: rules L1–L4 on what the register says now. */
@Singleton
class PasswordRegister {
    private final PopulationRegister register;
    private final SignInRules rules;
    private final Clock clock;

    PasswordRegister(PopulationRegister register, SignInRules rules, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The register's record, if the person may sign in with a password today. By a number that has been changed nobody may: a password
     * belongs to the number that it was ordered for.
     *
     * @throws se.vardombud.identity.RegisterUnavailableException when it does not answer
     */
    Optional<RegisterRecord> admitted(PersonalNumber number) {
        return register.read(number)
                .filter(record -> record.number().equals(number))
                .filter(record -> rules.check(applicant(number, record), PortalClock.today(clock))
                        .isEmpty());
    }

    private static Applicant applicant(PersonalNumber number, RegisterRecord record) {
        return new Applicant(
                number.kind(),
                record.registered(),
                record.deceased(),
                record.birthDate(),
                record.protectedIdentity(),
                Assurance.ONE_TIME_CODE);
    }
}
