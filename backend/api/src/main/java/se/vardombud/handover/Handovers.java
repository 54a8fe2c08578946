package se.vardombud.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.proxy.ComingOfAge;
import se.vardombud.proxy.ComingOfAgeDay;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/** What a hand-over changes, and who has been greeted after it. */
@ApplicationScoped
class Handovers {
    private final ComingOfAge comingOfAge;
    private final HandoverSettings settings;
    private final Statements statements;
    private final Clock clock;

    Handovers(ComingOfAge comingOfAge, HandoverSettings settings, Statements statements, Clock clock) {
        this.comingOfAge = comingOfAge;
        this.settings = settings;
        this.statements = statements;
        this.clock = clock;
    }

    /** Empty when the patient's birth date is unknown, or the asker's to know neither as guardian nor as the patient. */
    @Transactional
    Optional<HandoverView> of(PersonId patient, Doer asker) {
        return asker.as() == DoneAs.DELEGATE
                ? Optional.empty()
                : comingOfAge.dayOf(patient).map(day -> view(patient, asker.person(), day));
    }

    /** The asker is not greeted again. */
    @Transactional
    void greeted(PersonId patient, PersonId asker) {
        statements.run(
                "insert into handover_greeting (patient_id, person_id, seen_at) values (?, ?, ?) on conflict do nothing",
                patient.value(),
                asker.value(),
                clock.instant());
    }

    private HandoverView view(PersonId patient, PersonId asker, ComingOfAgeDay day) {
        boolean soon =
                !day.passed() && !day.on().isAfter(PortalClock.today(clock).plusDays(settings.first()));
        boolean greet = day.young() && asker.equals(patient) && !isGreeted(patient);
        return new HandoverView(day.on(), day.passed(), soon, greet, day.changes());
    }

    private boolean isGreeted(PersonId patient) {
        return statements
                .first(
                        "select 1 from handover_greeting where patient_id = ? and person_id = ?",
                        List.of(patient.value(), patient.value()),
                        row -> true)
                .isPresent();
    }
}
