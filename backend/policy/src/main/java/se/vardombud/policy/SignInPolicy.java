package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;
import se.vardombud.policy.SignInDecision.Admit;
import se.vardombud.policy.SignInDecision.Refuse;

/** L1–L4: who signs in. The first rule that does not hold refuses, and what is unknown does not hold. */
public final class SignInPolicy {
    private static final Verdict ADMITTED = new Verdict.Allowed(RuleId.L4);

    private final AgeLimitTable limits;

    public SignInPolicy(AgeLimitTable limits) {
        this.limits = limits;
    }

    public SignInDecision decide(SignIn signIn) {
        return switch (verdict(signIn, signIn.on())) {
            case Verdict.Allowed(RuleId rule) -> new Admit(rule);
            case Verdict.Refused(RuleId rule, Reason reason) ->
                new Refuse(rule, reason, opensOn(signIn), outward(signIn.assurance(), reason));
        };
    }

    private Verdict verdict(SignIn signIn, LocalDate on) {
        return switch (signIn.idKind()) {
            case COORDINATION, RESERVE -> new Verdict.Refused(RuleId.L1, Reason.ID_TYPE_NOT_ACCEPTED);
            case PERSONAL ->
                switch (signIn.status()) {
                    case UNKNOWN -> new Verdict.Refused(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
                    case NOT_REGISTERED, DECEASED -> new Verdict.Refused(RuleId.L2, Reason.NOT_REGISTERED);
                    case REGISTERED -> registered(signIn, on);
                };
        };
    }

    private Verdict registered(SignIn signIn, LocalDate on) {
        return switch (limits.stage(signIn.birthDate(), on)) {
            case UNKNOWN -> new Verdict.Refused(RuleId.Z0, Reason.NO_RULE);
            case CHILD -> new Verdict.Refused(RuleId.L3, Reason.UNDER_13);
            case TEEN, YOUTH, ADULT ->
                signIn.protectedIdentity() && signIn.assurance() != Assurance.E_ID
                        ? new Verdict.Refused(RuleId.L4, Reason.PROTECTED_NEEDS_E_ID)
                        : ADMITTED;
        };
    }

    private Optional<LocalDate> opensOn(SignIn signIn) {
        for (LocalDate day : Boundaries.of(signIn.birthDate(), limits)) {
            if (day.isAfter(signIn.on()) && verdict(signIn, day).equals(ADMITTED)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Outward outward(Assurance assurance, Reason reason) {
        return switch (assurance) {
            case E_ID -> reason.outward();
            case ONE_TIME_CODE -> Outward.SILENT;
        };
    }
}
