package se.vardombud.sandbox.prescription;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.prescription.NewPrescription;
import se.vardombud.prescription.Prescriptions;
import se.vardombud.sandbox.population.SandboxSeed;

/** Prescriptions for the personas that have some: one that soon ends, one with much left, one that has been stopped. */
@Singleton
class PrescriptionSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;
    private static final String PRESCRIBER = "SE5569999999-A101";
    private static final List<String> CHILDREN = List.of("child-small", "child-11", "child-day-before-13");
    private static final List<String> ADULTS = List.of("guardian", "protected-adult", "per-patient", "adult-delegator");
    private static final List<String> YOUNG = List.of("child-14", "young-17");

    private final Prescriptions prescriptions;
    private final Units units;
    private final Clock clock;

    PrescriptionSeed(Prescriptions prescriptions, Units units, Clock clock) {
        this.prescriptions = prescriptions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        UnitId unit = units.ensure(PRESCRIBER, "Kullens vårdcentral").id();
        CHILDREN.forEach(child -> {
            write(
                    personas,
                    child,
                    unit,
                    new Medicine("Cetirizin", "5 mg", "Tablett", "1 tablett på kvällen mot pollenallergi."),
                    1,
                    4,
                    14);
            write(
                    personas,
                    child,
                    unit,
                    new Medicine("Hydrokortison", "1 %", "Kräm", "Smörj tunt på eksemet en gång om dagen vid behov."),
                    2,
                    3,
                    200);
        });
        YOUNG.forEach(young -> write(
                personas,
                young,
                unit,
                new Medicine(
                        "Salbutamol",
                        "0,1 mg/dos",
                        "Inhalationsspray",
                        "1–2 puffar vid behov när det är tungt att andas."),
                1,
                3,
                30));
        ADULTS.forEach(adult -> {
            write(
                    personas,
                    adult,
                    unit,
                    new Medicine(
                            "Levotyroxin",
                            "75 mikrogram",
                            "Tablett",
                            "1 tablett varje morgon, en halvtimme före frukost."),
                    0,
                    4,
                    9);
            write(
                    personas,
                    adult,
                    unit,
                    new Medicine("Metoprolol", "50 mg", "Depottablett", "1 tablett på morgonen mot högt blodtryck."),
                    3,
                    4,
                    250);
            UUID stopped = write(
                    personas,
                    adult,
                    unit,
                    new Medicine("Naproxen", "250 mg", "Tablett", "1 tablett morgon och kväll, i högst en vecka."),
                    1,
                    2,
                    60);
            prescriptions.stop(persona(personas, adult), stopped, clock.instant());
        });
    }

    private record Medicine(String name, String strength, String form, String dose) {}

    /** Prescribed a year before it ends. */
    private UUID write(
            Map<String, PersonId> personas,
            String key,
            UnitId unit,
            Medicine medicine,
            int remaining,
            int dispensings,
            int daysLeft) {
        LocalDate last = PortalClock.today(clock).plusDays(daysLeft);
        Instant prescribed = clock.instant().plus(Duration.ofDays(daysLeft - 365L));
        return prescriptions.write(
                persona(personas, key),
                unit,
                new NewPrescription(
                        medicine.name(),
                        medicine.strength(),
                        medicine.form(),
                        medicine.dose(),
                        dispensings,
                        remaining,
                        last),
                prescribed,
                null);
    }

    private static PersonId persona(Map<String, PersonId> personas, String key) {
        return Objects.requireNonNull(personas.get(key), key);
    }
}
