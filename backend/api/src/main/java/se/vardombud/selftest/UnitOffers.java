package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doers;

/** The kinds of self-tests that a clinic offers, as its staff keep them. */
@ApplicationScoped
class UnitOffers {
    private static final String SELECT = "select " + UnitOffer.COLUMNS + " from self_test_offer f where f.unit_id = ?";
    private final Statements statements;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    UnitOffers(Statements statements, Doers doers, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** By title, the withdrawn among the others. */
    @Transactional
    Page<UnitOffer> of(UnitId unit, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.addAll(List.of(after.key(), after.id()));
        }
        parameters.add(wanted.read());
        String from = after == null ? "" : " and (f.title, f.id) > (?, ?)";
        return wanted.page(
                statements.list(SELECT + from + " order by f.title, f.id limit ?", parameters, UnitOffer::read),
                last -> new Cursor(last.test().title(), last.offerId()));
    }

    @Transactional
    UnitOffer add(UnitId unit, OfferRequest request) {
        UUID id = uuids.next();
        SelfTest test = request.test().checked();
        statements.run(
                """
                insert into self_test_offer (title, shows, how, age_from, age_to, answer_within_days, opened, changed_by, changed_at,
                    id, unit_id, version)
                values (?, ?, ?, cast(? as integer), cast(? as integer), ?, ?, ?, ?, ?, ?, 0)""",
                test.title(),
                test.shows(),
                test.how(),
                test.ageFrom(),
                test.ageTo(),
                test.answerWithinDays(),
                request.open(),
                doers.staff().person().value(),
                clock.instant(),
                id,
                unit.value());
        return find(unit, id);
    }

    /** @throws ProblemException 404 when the unit has none such, 412 when it has changed since */
    @Transactional
    UnitOffer change(UnitId unit, UUID id, int version, OfferRequest request) {
        find(unit, id);
        SelfTest test = request.test().checked();
        int changed = statements.run(
                """
                update self_test_offer set title = ?, shows = ?, how = ?, age_from = cast(? as integer),
                    age_to = cast(? as integer), answer_within_days = ?, opened = ?, changed_by = ?, changed_at = ?,
                    version = version + 1
                where id = ? and version = ?""",
                test.title(),
                test.shows(),
                test.how(),
                test.ageFrom(),
                test.ageTo(),
                test.answerWithinDays(),
                request.open(),
                doers.staff().person().value(),
                clock.instant(),
                id,
                version);
        if (changed == 0) {
            throw IfMatch.changed();
        }
        return find(unit, id);
    }

    private UnitOffer find(UnitId unit, UUID id) {
        return statements
                .first(SELECT + " and f.id = ?", List.of(unit.value(), id), UnitOffer::read)
                .orElseThrow(ProblemException::notFound);
    }
}
