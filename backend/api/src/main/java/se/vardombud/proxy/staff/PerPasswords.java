package se.vardombud.proxy.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.IssuedPassword;
import se.vardombud.clinic.IssuedPasswords;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Applicant;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.Channel;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.MobileNumber;
import se.vardombud.identity.Person;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;
import se.vardombud.identity.SignInRefusal;
import se.vardombud.identity.SignInRules;
import se.vardombud.identity.password.FirstPassword;
import se.vardombud.identity.password.FirstPasswords;
import se.vardombud.proxy.StaffGate;

/** First passwords for PER (P2), issued by staff to patients of the unit whom the rules of sign-in (L1–L4) would let in by password. */
@ApplicationScoped
class PerPasswords {
    private final IssuedPasswords issued;
    private final FirstPasswords passwords;
    private final Population population;
    private final SignInRules rules;
    private final StaffGate gate;
    private final CurrentActor actor;
    private final Clock clock;

    PerPasswords(
            IssuedPasswords issued,
            FirstPasswords passwords,
            Population population,
            SignInRules rules,
            StaffGate gate,
            CurrentActor actor,
            Clock clock) {
        this.issued = issued;
        this.passwords = passwords;
        this.population = population;
        this.rules = rules;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    Page<PerPasswordView> of(UnitId unit, PageQuestion.Wanted wanted) {
        Page<IssuedPassword> page = issued.of(unit, gate.own(), wanted);
        gate.show(page.items().stream().map(IssuedPassword::patient).toList());
        Map<PersonId, FirstPassword> standing = passwords.of(page.items().stream()
                .collect(Collectors.toMap(IssuedPassword::patient, one -> new PersonalNumber(one.personalNumber()))));
        return new Page<>(
                page.items().stream()
                        .map(one -> PerPasswordView.of(one, status(one, standing.get(one.patient()))))
                        .toList(),
                page.nextCursor());
    }

    /** @throws ProblemException 403 when the person could not sign in by it */
    PerPasswordView issue(UnitId unit, PersonId patient, Channel channel, String to) {
        gate.meet(patient);
        String address = address(channel, to);
        // Read anew where the copy is too old: somebody may be protected since.
        Person person = population.family(patient).self();
        rules.check(Applicant.of(person, Assurance.ONE_TIME_CODE), PortalClock.today(clock))
                .ifPresent(PerPasswords::refuse);
        return issue(unit, person, channel, address);
    }

    @Transactional
    PerPasswordView issue(UnitId unit, Person person, Channel channel, String address) {
        FirstPassword first = passwords.issue(person.id(), channel, address);
        issued.keep(person.id(), unit, actor.require().person(), channel, first.issuedAt(), first.expiresAt());
        return PerPasswordView.of(
                new IssuedPassword(
                        person.id(),
                        person.name(),
                        person.personalNumber(),
                        channel,
                        first.issuedAt(),
                        first.expiresAt()),
                first.status());
    }

    /** Another unit's, or the person's own, may have taken its place. */
    private static FirstPassword.Status status(IssuedPassword one, @Nullable FirstPassword standing) {
        return standing != null && standing.issuedAt().equals(one.issuedAt())
                ? standing.status()
                : FirstPassword.Status.EXPIRED;
    }

    private static String address(Channel channel, String to) {
        return switch (channel) {
            case SMS ->
                MobileNumber.parse(to)
                        .orElseThrow(() -> Invalid.value("to", "must be a mobile number"))
                        .e164();
            case EMAIL -> EmailAddress.parse(to).orElseThrow(() -> Invalid.value("to", "must be a mail address"));
        };
    }

    private static void refuse(SignInRefusal refusal) {
        throw new ProblemException(
                        403, "SIGN_IN_REFUSED", "The rules of sign-in would not let this person in by password.")
                .with("rule", refusal.rule())
                .with("reason", refusal.reason())
                .with("opensOn", refusal.opensOn());
    }
}
