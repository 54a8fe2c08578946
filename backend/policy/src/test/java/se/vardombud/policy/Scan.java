package se.vardombud.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/** The answers to one question on every date of a span that reaches beyond all its changes: dates by counting. */
record Scan(LocalDate first, List<Decision> answers) {
    static Scan of(AccessPolicy policy, Question question, LocalDate first, LocalDate last) {
        return new Scan(
                first,
                first.datesUntil(last)
                        .map(day -> policy.decide(Facts.on(question, day)))
                        .toList());
    }

    Explanation explain(LocalDate on) {
        int at = Math.toIntExact(ChronoUnit.DAYS.between(first, on));
        return switch (answers.get(at)) {
            case Permit permit -> new Explanation.Permitted(permit, since(at), until(at));
            case Deny deny -> new Explanation.Denied(deny, since(at), opensOn(at));
        };
    }

    /** From a day on, the days on which the answer is another than the day before. */
    List<AccessPolicy.Step> course(LocalDate on) {
        int at = Math.toIntExact(ChronoUnit.DAYS.between(first, on));
        return IntStream.range(at, answers.size())
                .filter(day -> day == at || !answers.get(day).equals(answers.get(day - 1)))
                .mapToObj(day -> new AccessPolicy.Step(first.plusDays(day), answers.get(day)))
                .toList();
    }

    private Optional<LocalDate> since(int at) {
        for (int i = at; i > 0; i--) {
            if (!answers.get(i - 1).equals(answers.get(at))) {
                return Optional.of(first.plusDays(i));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> until(int at) {
        for (int i = at + 1; i < answers.size(); i++) {
            if (!answers.get(i).equals(answers.get(at))) {
                return Optional.of(first.plusDays(i));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> opensOn(int at) {
        for (int i = at + 1; i < answers.size(); i++) {
            if (answers.get(i) instanceof Permit) {
                return Optional.of(first.plusDays(i));
            }
        }
        return Optional.empty();
    }
}
