package se.vardombud.proxy.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.UnitPatient;
import se.vardombud.clinic.UnitPatients;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.KnownPersons;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.proxy.StaffAction;
import se.vardombud.proxy.StaffActionAges;
import se.vardombud.proxy.StaffGate;

/** The unit's patients, for the staff member of the request: every one who is shown has passed the gate. */
@ApplicationScoped
class StaffPatients {
    private static final int SHORTEST_REASON = 10;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");
    private final UnitPatients patients;
    private final Ties ties;
    private final KnownPersons persons;
    private final StaffGate gate;
    private final StaffActionAges ages;
    private final CurrentActor actor;
    private final Clock clock;

    StaffPatients(
            UnitPatients patients,
            Ties ties,
            KnownPersons persons,
            StaffGate gate,
            StaffActionAges ages,
            CurrentActor actor,
            Clock clock) {
        this.patients = patients;
        this.ties = ties;
        this.persons = persons;
        this.gate = gate;
        this.ages = ages;
        this.actor = actor;
        this.clock = clock;
    }

    record Added(UnitPatient patient, boolean isNew) {}

    Page<UnitPatient> all(UnitId unit, PageQuestion.Wanted wanted) {
        return shown(patients.all(unit, gate.own(), wanted));
    }

    /** Those whom an action can be for, by the policy. */
    Page<UnitPatient> whom(StaffAction action, UnitId unit, PageQuestion.Wanted wanted) {
        return shown(ages.born(action)
                .map(born -> patients.born(born.from(), born.to(), unit, gate.own(), wanted))
                .orElseGet(() -> patients.all(unit, gate.own(), wanted)));
    }

    Page<UnitPatient> waiting(UnitId unit, PageQuestion.Wanted wanted) {
        return shown(patients.waiting(unit, gate.own(), wanted));
    }

    /** The patient whom the register knows by this number. */
    Added add(UnitId unit, String personalNumber, String written) {
        PersonalNumber number = PersonalNumber.parse(personalNumber, PortalClock.today(clock))
                .orElseThrow(
                        () -> Invalid.value("personalNumber", "must be a personal number with a correct check digit"));
        String reason = written.strip();
        if (reason.length() < SHORTEST_REASON || CONTROL.matcher(reason).find()) {
            throw Invalid.value("reason", "must be text of at least " + SHORTEST_REASON + " characters");
        }
        PersonId patient =
                persons.learn(number).orElseThrow(ProblemException::notFound).id();
        gate.meet(patient);
        boolean isNew = ties.add(patient, unit, actor.require().person(), reason);
        return new Added(patients.find(unit, patient).orElseThrow(ProblemException::notFound), isNew);
    }

    private Page<UnitPatient> shown(Page<UnitPatient> page) {
        gate.show(page.items().stream().map(UnitPatient::patientId).toList());
        return page;
    }
}
