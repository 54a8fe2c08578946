package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.policy.Facts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/** The dates of a seal: closed from the day it was put there, open from the day after it was asked to be undone. */
class JournalSealTest {
    private static final Permit OPEN = new Permit(RuleId.O6, new Scope.Everything());
    private static final Deny SEALED = new Deny(RuleId.O5, Reason.JOURNAL_SEALED);
    private static final LocalDate FROM = TODAY.minusDays(10);
    private static final LocalDate OPENS = TODAY.plusDays(1);

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());

    @Test
    void it_closes_the_journal_from_its_first_day_until_the_day_it_opens() {
        Question question = journal(Optional.of(OPENS));
        assertEquals(OPEN, policy.decide(Facts.on(question, FROM.minusDays(1))));
        assertEquals(SEALED, policy.decide(Facts.on(question, FROM)));
        assertEquals(SEALED, policy.decide(Facts.on(question, OPENS.minusDays(1))));
        assertEquals(OPEN, policy.decide(Facts.on(question, OPENS)));
    }

    @Test
    void the_answer_tells_since_when_and_when_it_opens() {
        assertEquals(
                new Explanation.Denied(SEALED, Optional.of(FROM), Optional.of(OPENS)),
                policy.explain(journal(Optional.of(OPENS))));
        assertEquals(
                new Explanation.Denied(SEALED, Optional.of(FROM), Optional.empty()),
                policy.explain(journal(Optional.empty())));
        assertEquals(
                List.of(new AccessPolicy.Step(TODAY, SEALED), new AccessPolicy.Step(OPENS, OPEN)),
                policy.course(journal(Optional.of(OPENS))));
    }

    private static Question journal(Optional<LocalDate> opensOn) {
        return Facts.ask(
                Facts.self(), Facts.sealed(Facts.aged(40), new JournalSeal(FROM, opensOn)), Action.JOURNAL_READ);
    }
}
