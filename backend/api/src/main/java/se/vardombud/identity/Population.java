package se.vardombud.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vardombud.common.PersonId;

/**
 * The population register as the portal knows it: a copy per person, read at sign-in and again when older than
 * {@code vardombud.register.max-age} (24 h). Reading an actor also reads everybody they have custody of, in one go, so the age of
 * the copy is a property of the actor and says nothing of any patient.
 */
public interface Population {
    /**
     * The actor's own facts and custodies (as guardian), fresh enough to decide on.
     *
     * @throws RegisterUnavailableException when the copy is too old and the register does not answer
     */
    Family family(PersonId actor);

    /** As {@link #family}, but always asks the register. */
    Family refresh(PersonId actor);

    /** The copy of one person as it is, however old; empty for an id never given out. */
    Optional<Person> find(PersonId id);

    /** Custodies of a child according to the copies. */
    List<Custody> guardiansOf(PersonId child);

    /** Custodies of a guardian according to the copies; ended and coming ones too. */
    List<Custody> childrenOf(PersonId guardian);

    /** The copies of those born that day. */
    List<Person> born(LocalDate day);

    /** Custodies of those born that day, according to the copies; ended and coming ones too. */
    List<Custody> custodiesOfBorn(LocalDate day);

    /** @param custodies those in which the person is the guardian; ended and coming ones too */
    record Family(Person self, List<Custody> custodies) {}
}
