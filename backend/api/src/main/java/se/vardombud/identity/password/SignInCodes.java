package se.vardombud.identity.password;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.vardombud.common.work.WorkHandler;
import se.vardombud.identity.Language;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.code.About;
import se.vardombud.identity.code.CodePurpose;
import se.vardombud.identity.code.OneTimeCodes;
import se.vardombud.identity.code.Recipient;

/** Sends the code of a challenge, if the password was right and the rules let the person in with one. */
@Singleton
class SignInCodes implements WorkHandler<SignInCodes.Work> {
    static final String KIND = "SIGN_IN_CODE";

    private final OneTimeCodes codes;
    private final PasswordTable table;
    private final PasswordRegister register;
    private final Clock clock;

    SignInCodes(OneTimeCodes codes, PasswordTable table, PasswordRegister register, Clock clock) {
        this.codes = codes;
        this.table = table;
        this.register = register;
        this.clock = clock;
    }

    /** Which code. */
    record Work(UUID challenge, int round, Language language) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Work> type() {
        return Work.class;
    }

    @Override
    public void handle(Work work) {
        About about = codes.about(work.challenge(), CodePurpose.SIGN_IN);
        PersonalNumber number = new PersonalNumber(about.subject());
        table.find(number)
                .filter(found -> found.isGood(clock.instant()))
                .filter(found -> table.mark(number, found.hash()).equals(about.note()))
                .filter(found -> register.admitted(number).isPresent())
                .ifPresent(found -> codes.send(
                        work.challenge(),
                        work.round(),
                        new Recipient(found.channel(), found.address(), work.language())));
    }

    /** Somebody is waiting. */
    @Override
    public Duration retryAfter(int failures) {
        return Duration.ofSeconds(Math.min(30, 2L * failures));
    }
}
