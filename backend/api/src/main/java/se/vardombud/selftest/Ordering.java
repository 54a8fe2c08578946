package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.GrantedAccess;
import se.vardombud.proxy.errand.ErrandSending;

/** Orders a self-test for somebody, in a request that the gate has let through. */
@ApplicationScoped
class Ordering {
    private final Statements statements;
    private final Offers offers;
    private final ErrandSending sending;
    private final GrantedAccess granted;
    private final Uuids uuids;

    Ordering(Statements statements, Offers offers, ErrandSending sending, GrantedAccess granted, Uuids uuids) {
        this.statements = statements;
        this.offers = offers;
        this.sending = sending;
        this.granted = granted;
        this.uuids = uuids;
    }

    /**
     * @return the order's id
     * @throws ProblemException 422 for no offer, 409 when it cannot be ordered now
     */
    UUID send(PersonId patient, UUID offer, @Nullable String key) {
        Offers.Found found = offers.find(offer).orElseThrow(() -> Invalid.value("offerId", "must be a self-test"));
        return sending.send(
                new ErrandSending.Wanted(patient, found.unit(), Service.SELF_TEST, key, "orderSelfTest", offer),
                beginning -> insert(patient, found, beginning));
    }

    /** The database lets one open order of a kind in. */
    private UUID insert(PersonId patient, Offers.Found offer, ErrandSending.Beginning beginning) {
        offers.requireFor(patient, offer);
        UUID id = uuids.next();
        int made = statements.run(
                """
                insert into self_test_order (patient_id, id, unit_id, offer_id, title, status, since, ordered_at, done_by, done_as,
                    expected_by, changed_by, hidden, unseen, open_offer_id, version)
                values (?, ?, ?, ?, ?, 'ORDERED', ?, ?, ?, ?, cast(? as date), ?, false, ?, ?, 0) on conflict do nothing""",
                patient.value(),
                id,
                offer.unit().value(),
                offer.id(),
                offer.test().title(),
                beginning.at(),
                beginning.at(),
                beginning.doer().person().value(),
                beginning.doer().as().name(),
                beginning.expectedBy(),
                beginning.doer().person().value(),
                granted.mayReadHiddenFromGuardians() && followsHidden(patient, offer.id()),
                offer.id());
        if (made == 0) {
            throw new ProblemException(
                    409, "SELF_TEST_IN_PROGRESS", "This self-test is ordered, and not answered yet.");
        }
        return id;
    }

    /** Whether, to guardians, an order of it is still open that has a result. */
    private boolean followsHidden(PersonId patient, UUID offer) {
        return statements
                .first(
                        "select 1 from self_test_order where patient_id = ? and open_offer_id = ? and status = 'RESULT_READY'",
                        List.of(patient.value(), offer),
                        row -> true)
                .isPresent();
    }
}
