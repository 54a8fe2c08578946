package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks on every single date of a youth, and holds since, until, opensOn and the course to what the answers then were. */
@Tag("slow")
class ExactDatesTest {
    private static final int YEARS = 10;

    @ParameterizedTest(name = "born {0}, limits changed on {1}")
    @CsvSource({"2010-06-15, ", "2012-02-29, ", "2010-06-15, 2025-01-01", "2012-02-29, 2029-01-01"})
    void every_date_is_exact(LocalDate born, LocalDate reform) {
        AccessPolicy policy = new AccessPolicy(limits(Optional.ofNullable(reform)));
        Situations situations = new Situations(born);
        List<LocalDate> days = situations.days();
        for (Relation relation : situations.relations()) {
            for (Patient patient : situations.patients()) {
                if (patient.protectedIdentity() || !patient.enrolledInPer()) {
                    continue;
                }
                situations.questions(relation, patient, question -> {
                    if (question.assurance() == Assurance.E_ID) {
                        check(policy, question, born.plusYears(11), days);
                    }
                });
            }
        }
    }

    private static AgeLimitTable limits(Optional<LocalDate> reform) {
        AgeLimits swedish = AgeLimitTable.swedish().rows().getFirst();
        return reform.map(from -> AgeLimitTable.of(List.of(swedish, new AgeLimits(from, 15, 15, 17))))
                .orElse(AgeLimitTable.swedish());
    }

    private static void check(AccessPolicy policy, Question question, LocalDate first, List<LocalDate> days) {
        Scan scan = Scan.of(policy, question, first, first.plusYears(YEARS));
        for (LocalDate day : days) {
            Question asked = Facts.on(question, day);
            Explanation expected = scan.explain(day);
            if (!expected.equals(policy.explain(asked))) {
                assertEquals(expected, policy.explain(asked), asked::toString);
            }
            if (!scan.course(day).equals(policy.course(asked))) {
                assertEquals(scan.course(day), policy.course(asked), asked::toString);
            }
        }
    }
}
