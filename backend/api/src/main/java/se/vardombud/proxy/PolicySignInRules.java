package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.vardombud.identity.Applicant;
import se.vardombud.identity.SignInRefusal;
import se.vardombud.identity.SignInRules;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.IdKind;
import se.vardombud.policy.RegisterStatus;
import se.vardombud.policy.SignIn;
import se.vardombud.policy.SignInDecision;
import se.vardombud.policy.SignInPolicy;

/** L1–L4 by the policy module. Here and not in identity, because only this package knows the policy. */
@ApplicationScoped
class PolicySignInRules implements SignInRules {
    private final AgeLimits ageLimits;

    PolicySignInRules(AgeLimits ageLimits) {
        this.ageLimits = ageLimits;
    }

    @Override
    public Optional<SignInRefusal> check(Applicant applicant, LocalDate on) {
        SignIn signIn = new SignIn(
                IdKind.valueOf(applicant.idKind().name()),
                status(applicant),
                Optional.ofNullable(applicant.birthDate()),
                applicant.protectedIdentity(),
                Assurance.valueOf(applicant.assurance().name()),
                on);
        return switch (new SignInPolicy(ageLimits.table()).decide(signIn)) {
            case SignInDecision.Admit admit -> Optional.empty();
            case SignInDecision.Refuse(var rule, var reason, var opensOn, var outward) ->
                Optional.of(new SignInRefusal(rule.name(), reason.name(), opensOn.orElse(null)));
        };
    }

    private static RegisterStatus status(Applicant applicant) {
        if (applicant.deceased()) {
            return RegisterStatus.DECEASED;
        }
        return applicant.registered() ? RegisterStatus.REGISTERED : RegisterStatus.NOT_REGISTERED;
    }
}
