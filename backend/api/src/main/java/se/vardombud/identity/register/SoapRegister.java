package se.vardombud.identity.register;

import io.quarkus.logging.Log;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PopulationRegister;
import se.vardombud.identity.RegisterRecord;
import se.vardombud.identity.RegisterUnavailableException;

/** Asks the population register in SOAP, over any connection that carries an envelope there and another back. */
public final class SoapRegister implements PopulationRegister {
    /** The contract allows 500; smaller answers can be read within the time limit. */
    private static final int AT_ONCE = 100;

    private final UnaryOperator<byte[]> connection;
    private final String logicalAddress;
    private final boolean testPersons;
    private final Clock clock;

    /**
     * @param logicalAddress HSA-id of the register
     * @param testPersons whether people made up for tests are people
     */
    public SoapRegister(UnaryOperator<byte[]> connection, String logicalAddress, boolean testPersons, Clock clock) {
        this.connection = connection;
        this.logicalAddress = logicalAddress;
        this.testPersons = testPersons;
        this.clock = clock;
    }

    @Override
    public Map<PersonalNumber, RegisterRecord> read(Collection<PersonalNumber> numbers) {
        try {
            Answer answer = ask(numbers);
            return answer.replacedBy().isEmpty() ? answer.records() : followed(answer);
        } catch (UnreadableAnswerException | RefusedQuestionException | NoAnswerException | SlowAnswerException e) {
            Log.warnf("the population register: %s", e.getMessage());
            throw new RegisterUnavailableException(e);
        } catch (CircuitBreakerOpenException e) {
            throw new RegisterUnavailableException(new NoAnswerException("not asked, as it did not answer just now"));
        }
    }

    private Answer ask(Collection<PersonalNumber> numbers) {
        LocalDate today = PortalClock.today(clock);
        List<PersonalNumber> all = new ArrayList<>(new LinkedHashSet<>(numbers));
        Answer answer = new Answer(new HashMap<>(), new HashMap<>());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<PersonalNumber> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Answer part = Answer.read(connection.apply(Question.about(some, logicalAddress)), some, testPersons, today);
            answer.records().putAll(part.records());
            answer.replacedBy().putAll(part.replacedBy());
        }
        return answer;
    }

    /** Some old numbers are answered with the old record, which names the new number; then that is asked about too. */
    private Map<PersonalNumber, RegisterRecord> followed(Answer answer) {
        Set<PersonalNumber> referred =
                answer.replacedBy().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<PersonalNumber, RegisterRecord> current = ask(referred).records();
        answer.replacedBy().forEach((old, candidates) -> {
            Set<RegisterRecord> found = candidates.stream()
                    .map(current::get)
                    .filter(record -> record != null && record.has(old))
                    .collect(Collectors.toSet());
            if (found.size() != 1) {
                throw new UnreadableAnswerException("an old number that leads to nobody, or to several");
            }
            answer.records().put(old, found.iterator().next());
        });
        return answer.records();
    }
}
