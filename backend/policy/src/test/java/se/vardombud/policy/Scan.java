package se.vardombud.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/**
 * The answers to one question on every date of a span that reaches beyond all its changes: dates by counting.
 *
 * @param changes the first day, and every other on which the answer is another than the day before; as days after the first
 */
record Scan(LocalDate first, List<Decision> answers, TreeSet<Integer> changes) {
    static Scan of(AccessPolicy policy, Question question, LocalDate first, LocalDate last) {
        List<Decision> answers = first.datesUntil(last)
                .map(day -> policy.decide(Facts.on(question, day)))
                .toList();
        TreeSet<Integer> changes = IntStream.range(0, answers.size())
                .filter(day -> day == 0 || !answers.get(day).equals(answers.get(day - 1)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new Scan(first, answers, changes);
    }

    Explanation explain(LocalDate on) {
        int at = at(on);
        Optional<LocalDate> since =
                Optional.ofNullable(changes.floor(at)).filter(day -> day > 0).map(first::plusDays);
        return switch (answers.get(at)) {
            case Permit permit ->
                new Explanation.Permitted(
                        permit, since, Optional.ofNullable(changes.higher(at)).map(first::plusDays));
            case Deny deny -> new Explanation.Denied(deny, since, opensOn(at));
        };
    }

    /** From a day on, the days on which the answer is another than the day before. */
    List<AccessPolicy.Step> course(LocalDate on) {
        int at = at(on);
        return Stream.concat(Stream.of(at), changes.tailSet(at, false).stream())
                .map(day -> new AccessPolicy.Step(first.plusDays(day), answers.get(day)))
                .toList();
    }

    private Optional<LocalDate> opensOn(int at) {
        return changes.tailSet(at, false).stream()
                .filter(day -> answers.get(day) instanceof Permit)
                .findFirst()
                .map(first::plusDays);
    }

    private int at(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
    }
}
