package se.vardombud.identity.password;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.vardombud.common.PortalClock;
import se.vardombud.common.work.WorkHandler;
import se.vardombud.identity.Language;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PostalAddress;
import se.vardombud.identity.message.Messages;
import se.vardombud.identity.message.PasswordLetter;

/** Sends the letter that was ordered, if the register knows the person and rules L1–L4 let them in with a password. */
@Singleton
class PasswordLetters implements WorkHandler<PasswordLetters.Work> {
    static final String KIND = "PASSWORD_LETTER";
    static final Duration LIFE = Duration.ofDays(21);
    /** 119 bits. */
    private static final int GROUPS = 6;

    private final PasswordRegister register;
    private final PasswordTable table;
    private final Messages messages;
    private final Clock clock;

    PasswordLetters(PasswordRegister register, PasswordTable table, Messages messages, Clock clock) {
        this.register = register;
        this.table = table;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was ordered. */
    record Work(String personalNumber, String mobile, Language language) {
        @Override
        public String toString() {
            return "Work[]";
        }
    }

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
        PersonalNumber number = new PersonalNumber(work.personalNumber());
        register.admitted(number).ifPresent(person -> {
            PostalAddress address = person.address();
            if (address != null) {
                send(number, address, work);
            }
        });
    }

    private void send(PersonalNumber number, PostalAddress address, Work work) {
        String secret = ReadableSecret.next(GROUPS, "");
        Instant end = clock.instant().plus(LIFE);
        // The last day on which it can be used all day.
        LocalDate lastDay = LocalDate.ofInstant(end, PortalClock.ZONE).minusDays(1);
        QuarkusTransaction.requiringNew().run(() -> {
            table.order(number, secret, work.mobile(), end);
            messages.letter(new PasswordLetter(
                    address, work.language(), secret.toUpperCase(Locale.ROOT), lastDay, work.mobile()));
        });
    }
}
