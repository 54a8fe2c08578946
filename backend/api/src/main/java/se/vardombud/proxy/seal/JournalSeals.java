package se.vardombud.proxy.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.policy.JournalSeal;
import se.vardombud.proxy.News;

/** Seals a journal and opens it again. Whoever changes the seal holds its row, so that the later of two is what holds. */
@ApplicationScoped
class JournalSeals {
    private static final String STANDING =
            " from journal_seal where patient_id = ? and ended_at is null and (opens_on is null or opens_on > ?)";
    private final Statements statements;
    private final Event<News> news;
    private final Uuids uuids;
    private final Clock clock;

    JournalSeals(Statements statements, Event<News> news, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.news = news;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Transactional
    SealView of(PersonId patient) {
        return standing(patient, "").orElse(SealView.OPEN);
    }

    /** Seals at once; what was asked to be undone stays sealed. */
    @Transactional
    SealView seal(PersonId patient) {
        if (standing(patient, " for update").isPresent()) {
            statements.run(
                    "update journal_seal set opens_on = null where patient_id = ? and ended_at is null and opens_on > ?",
                    patient.value(),
                    today());
        } else {
            statements.run(
                    "insert into journal_seal (patient_id, id, begun_at) values (?, ?, ?)",
                    patient.value(),
                    uuids.next(),
                    clock.instant());
        }
        return of(patient);
    }

    /** Asks to have it undone; asked again, the first time counts. The patient is told, should it be somebody else who made them. */
    @Transactional
    SealView open(PersonId patient) {
        standing(patient, " for update");
        int asked = statements.run(
                "update journal_seal set opens_on = ? where patient_id = ? and ended_at is null and opens_on is null",
                JournalSeal.openFrom(today()),
                patient.value());
        if (asked > 0) {
            news.fire(new News(patient, patient, News.Kind.DECISION));
        }
        return of(patient);
    }

    private Optional<SealView> standing(PersonId patient, String how) {
        return statements
                .list(
                        "select begun_at, opens_on" + STANDING + " order by begun_at" + how,
                        List.of(patient.value(), today()),
                        row -> new SealView(
                                true, Statements.instant(row, "begun_at"), row.getObject("opens_on", LocalDate.class)))
                .stream()
                .findFirst();
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }
}
