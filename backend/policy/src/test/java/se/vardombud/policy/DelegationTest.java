package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.aged;
import static se.vardombud.policy.Facts.ask;
import static se.vardombud.policy.Facts.delegate;
import static se.vardombud.policy.Facts.delegation;
import static se.vardombud.policy.Facts.trustedGuardian;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/** Delegations that could not lawfully be given open nothing, should they stand among the facts anyway. */
class DelegationTest {
    private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    private static final Deny NO_DELEGATION = new Deny(RuleId.D1, Reason.NO_DELEGATION);
    private static final Permit DELEGATED = new Permit(RuleId.D5, new Scope.EverythingNotHidden());

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());

    @Test
    void what_a_minor_gave_to_somebody_who_is_not_a_guardian_opens_nothing() {
        Delegation bookings = delegation(LAST_MONTH, NEXT_YEAR, Action.APPOINTMENT);
        assertEquals(NO_DELEGATION, policy.decide(ask(delegate(bookings), aged(15), Action.APPOINTMENT)));
        assertEquals(DELEGATED, policy.decide(ask(trustedGuardian(bookings), aged(15), Action.APPOINTMENT)));
    }

    @Test
    void a_journal_given_before_18_stays_closed_beside_what_could_be_given() {
        Delegation both = delegation(LAST_MONTH, NEXT_YEAR, Action.APPOINTMENT, Action.JOURNAL_READ);
        assertEquals(DELEGATED, policy.decide(ask(trustedGuardian(both), aged(17), Action.APPOINTMENT)));
        assertEquals(
                new Deny(RuleId.G4, Reason.CHILD_IS_16),
                policy.decide(ask(trustedGuardian(both), aged(17), Action.JOURNAL_READ)));
    }

    @Test
    void what_was_not_delegated_stays_closed() {
        Delegation messages = delegation(LAST_MONTH, NEXT_YEAR, Action.MESSAGE);
        assertEquals(NO_DELEGATION, policy.decide(ask(delegate(messages), aged(50), Action.APPOINTMENT)));
    }

    @Test
    void what_a_child_under_13_gave_opens_nothing_later() {
        Delegation early = delegation(TODAY.minusMonths(6), TODAY.plusMonths(6), Action.APPOINTMENT);
        assertEquals(
                new Deny(RuleId.G6, Reason.CHILD_IS_13),
                policy.decide(ask(trustedGuardian(early), aged(13), Action.APPOINTMENT)));
    }

    @Test
    void a_longer_one_ends_after_twelve_months() {
        Delegation long_ = delegation(LAST_MONTH, TODAY.plusYears(3), Action.MESSAGE);
        assertEquals(
                new Explanation.Permitted(DELEGATED, Optional.of(LAST_MONTH), Optional.of(LAST_MONTH.plusMonths(12))),
                policy.explain(ask(delegate(long_), aged(50), Action.MESSAGE)));
    }

    @Test
    void it_opens_nothing_before_it_was_given() {
        Delegation backdated =
                new Delegation(TODAY.plusDays(3), new Period(LAST_MONTH, TODAY.plusMonths(2)), Set.of(Action.MESSAGE));
        assertEquals(
                new Explanation.Denied(NO_DELEGATION, Optional.empty(), Optional.of(TODAY.plusDays(3))),
                policy.explain(ask(delegate(backdated), aged(50), Action.MESSAGE)));
    }

    @Test
    void it_shows_no_more_than_a_proxy_may_see() {
        Delegation journal = delegation(LAST_MONTH, NEXT_YEAR, Action.JOURNAL_READ);
        AgeLimits late = new AgeLimits(TODAY, 13, 40, 40);
        AccessPolicy reformed = new AccessPolicy(
                AgeLimitTable.of(List.of(AgeLimitTable.swedish().rows().getFirst(), late)));
        Patient assessed = Facts.assessed(aged(30), Facts.grant(Facts.U1, LAST_MONTH, NEXT_YEAR));
        assertEquals(
                new Permit(RuleId.D5, new Scope.Parts(List.of(JournalPart.whole(Facts.U1)), false)),
                reformed.decide(ask(delegate(journal), assessed, Action.JOURNAL_READ)));
    }

    @Test
    void one_that_opens_nothing_is_refused() {
        Period period = new Period(LAST_MONTH, NEXT_YEAR);
        assertThrows(IllegalArgumentException.class, () -> new Delegation(TODAY, period, Set.of()));
    }
}
