package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;

/** Who does something for a patient in this request, and who did what was done before. */
@ApplicationScoped
public class Doers {
    private final CurrentActor actor;
    private final GrantedAccess granted;
    private final Population population;

    Doers(CurrentActor actor, GrantedAccess granted, Population population) {
        this.actor = actor;
        this.granted = granted;
        this.population = population;
    }

    /** The actor of a {@link Guarded} request, as what the gate's rule let them in. */
    public Doer current() {
        PersonId person = actor.require().person();
        GrantedAccess.Granted access = granted.require();
        if (person.equals(access.patient())) {
            return new Doer(person, DoneAs.SELF);
        }
        boolean guardian = access.permit().rule().name().startsWith("G");
        return new Doer(person, guardian ? DoneAs.GUARDIAN : DoneAs.DELEGATE);
    }

    /** The actor of a {@link ForStaff} request. */
    public Doer staff() {
        return new Doer(actor.require().person(), DoneAs.STAFF);
    }

    /** The doers of one page, as those who see the patient's errands may know them: names are as they are now, and protected people have none. */
    public Map<Doer, DoneBy> shown(Collection<Doer> doers) {
        return doers.stream().distinct().collect(Collectors.toMap(Function.identity(), this::shown));
    }

    private DoneBy shown(Doer doer) {
        return new DoneBy(doer.as(), doer.as() == DoneAs.STAFF ? null : name(doer.person()));
    }

    private @Nullable String name(PersonId id) {
        Optional<Person> person = population.find(id).filter(found -> !found.protectedIdentity());
        return person.isPresent() ? person.get().name() : null;
    }
}
