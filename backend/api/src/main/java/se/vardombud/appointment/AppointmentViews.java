package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;

/** Shows visits to those who may see the patient's. */
@Singleton
class AppointmentViews {
    private final ClinicFacts clinics;
    private final Doers doers;
    private final Clock clock;

    AppointmentViews(ClinicFacts clinics, Doers doers, Clock clock) {
        this.clinics = clinics;
        this.doers = doers;
        this.clock = clock;
    }

    AppointmentView of(Appointment visit) {
        return of(List.of(visit)).getFirst();
    }

    List<AppointmentView> of(List<Appointment> visits) {
        Map<UnitId, VisitClinic> known =
                clinics.of(visits.stream().map(visit -> visit.time().unit()).toList());
        Map<Doer, DoneBy> names = doers.shown(visits.stream()
                .flatMap(visit -> Stream.concat(
                        Stream.of(visit.bookedBy()),
                        Stream.ofNullable(visit.changed()).map(Appointment.Change::by)))
                .toList());
        Instant now = clock.instant();
        return visits.stream()
                .map(visit -> view(
                        visit, Objects.requireNonNull(known.get(visit.time().unit())), names, now))
                .toList();
    }

    private static AppointmentView view(Appointment visit, VisitClinic clinic, Map<Doer, DoneBy> names, Instant now) {
        Appointment.Time time = visit.time();
        boolean open = visit.mayBeChanged(now);
        return new AppointmentView(
                visit.id(),
                clinic,
                time.startsAt(),
                time.endsAt(),
                time.type(),
                time.typeName(),
                Slot.said(time.place()),
                Slot.said(time.staffTitle()),
                visit.reason(),
                visit.request(),
                visit.status(),
                time.cancelUntil(),
                open,
                open && time.type() != null,
                visit.bookedAt(),
                Objects.requireNonNull(names.get(visit.bookedBy())),
                changed(visit.changed(), names),
                visit.cancelReason());
    }

    private static AppointmentView.@Nullable Changed changed(
            Appointment.@Nullable Change change, Map<Doer, DoneBy> names) {
        return change == null
                ? null
                : new AppointmentView.Changed(change.at(), Objects.requireNonNull(names.get(change.by())));
    }
}
