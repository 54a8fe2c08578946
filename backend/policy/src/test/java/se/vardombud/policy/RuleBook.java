package se.vardombud.policy;

import static se.vardombud.policy.Action.CERTIFICATE_VIEW;
import static se.vardombud.policy.Action.DELEGATION_MANAGE;
import static se.vardombud.policy.Action.JOURNAL_READ;
import static se.vardombud.policy.Action.JOURNAL_SEAL;
import static se.vardombud.policy.Action.PER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table of access-rules.md written down a second time, row by row and as slowly as it reads, with the ages 13, 16 and
 * 18. It shares no code with the policy: the two must agree on every question.
 */
final class RuleBook {
    private static final Set<Action> BASIC =
            EnumSet.of(Action.CLINIC_LIST, Action.APPOINTMENT, Action.MESSAGE, Action.CERTIFICATE_ORDER, Action.PER);
    private static final Set<Action> AT_A_UNIT = EnumSet.of(
            Action.APPOINTMENT,
            Action.MESSAGE,
            Action.CERTIFICATE_ORDER,
            Action.PRESCRIPTION,
            Action.SELF_TEST,
            Action.TREATMENT_PROGRAM);
    private static final Set<Action> NOT_FOR_GUARDIANS = EnumSet.of(CERTIFICATE_VIEW, DELEGATION_MANAGE, JOURNAL_SEAL);
    private static final Set<Action> DELEGABLE_UNDER_18 = EnumSet.of(
            Action.CLINIC_LIST,
            Action.APPOINTMENT,
            Action.MESSAGE,
            Action.CERTIFICATE_ORDER,
            Action.PER,
            Action.PRESCRIPTION,
            Action.SELF_TEST,
            Action.TREATMENT_PROGRAM);

    private record Row(Predicate<Case> when, Function<Case, Decision> answer) {}

    private static final List<Row> ROWS = List.of(
            row(c -> c.is(Relation.Unknown.class), RuleId.Z0, Reason.REGISTER_UNAVAILABLE),
            row(c -> c.patient().deceased(), RuleId.A1, Reason.PATIENT_DECEASED),
            row(c -> c.is(Relation.Stranger.class), RuleId.A2, Reason.NO_RELATION),
            row(c -> c.proxy() && c.blocked(), RuleId.G1, Reason.GUARDIAN_BLOCKED),
            row(c -> c.guardian() && c.patient().protectedIdentity(), RuleId.G2, Reason.CHILD_PROTECTED),
            row(c -> c.guardian() && c.proxyProtected(), RuleId.G3, Reason.GUARDIAN_PROTECTED),
            row(c -> !c.knowsAge(), RuleId.Z0, Reason.NO_RULE),
            row(c -> c.self() && !c.age(13), RuleId.O1, Reason.UNDER_13),
            row(c -> c.self() && c.code() && !BASIC.contains(c.action()), RuleId.O2, Reason.NEEDS_E_ID),
            row(c -> c.self() && c.unapproved(), RuleId.O3, Reason.CLINIC_APPROVAL_NEEDED),
            row(c -> c.self() && c.notEnrolled(), RuleId.O4, Reason.PER_NOT_ENROLLED),
            row(c -> c.self() && c.asks(JOURNAL_READ) && c.sealed(), RuleId.O5, Reason.JOURNAL_SEALED),
            permit(c -> c.self() && c.asks(JOURNAL_READ) && c.age(16), RuleId.O6, new Scope.Everything()),
            new Row(
                    c -> c.self()
                            && c.asks(JOURNAL_READ)
                            && c.opened(c.patient().assessments()),
                    c -> new Decision.Permit(RuleId.O7, c.union(c.patient().assessments(), true))),
            row(c -> c.self() && c.asks(JOURNAL_READ), RuleId.O8, Reason.JOURNAL_FROM_16),
            row(c -> c.self() && c.asks(JOURNAL_SEAL) && !c.age(16), RuleId.O9, Reason.JOURNAL_FROM_16),
            permit(Case::self, RuleId.O10, new Scope.Everything()),
            row(c -> c.guardian() && c.age(16) && !c.delegated(), RuleId.G4, Reason.CHILD_IS_16),
            new Row(
                    c -> c.guardian()
                            && c.age(13)
                            && !c.age(16)
                            && c.asks(JOURNAL_READ)
                            && !c.code()
                            && c.opened(c.exceptions()),
                    c -> new Decision.Permit(RuleId.G5, c.union(c.exceptions(), false))),
            row(c -> c.guardian() && c.age(13) && !c.delegated(), RuleId.G6, Reason.CHILD_IS_13),
            row(c -> c.errands() && NOT_FOR_GUARDIANS.contains(c.action()), RuleId.G7, Reason.NOT_FOR_GUARDIANS),
            row(c -> c.errands() && c.code() && !BASIC.contains(c.action()), RuleId.G8, Reason.NEEDS_E_ID),
            row(c -> c.errands() && c.notEnrolled(), RuleId.G9, Reason.PER_NOT_ENROLLED),
            permit(Case::errands, RuleId.G10, new Scope.EverythingNotHidden()),
            row(c -> !c.delegated(), RuleId.D1, Reason.NO_DELEGATION),
            row(c -> c.patient().protectedIdentity(), RuleId.D2, Reason.CHILD_PROTECTED),
            row(Case::proxyProtected, RuleId.D2, Reason.GUARDIAN_PROTECTED),
            row(Case::code, RuleId.D3, Reason.NEEDS_E_ID),
            new Row(
                    c -> c.own() instanceof Decision.Deny,
                    c -> new Decision.Deny(RuleId.D4, ((Decision.Deny) c.own()).reason())),
            permit(c -> true, RuleId.D5, new Scope.EverythingNotHidden()));

    private RuleBook() {}

    static Decision decide(Question question) {
        Case c = new Case(question);
        for (Row row : ROWS) {
            if (row.when().test(c)) {
                return row.answer().apply(c);
            }
        }
        return new Decision.Deny(RuleId.Z0, Reason.NO_RULE);
    }

    private static Row row(Predicate<Case> when, RuleId rule, Reason reason) {
        Decision deny = new Decision.Deny(rule, reason);
        return new Row(when, c -> deny);
    }

    private static Row permit(Predicate<Case> when, RuleId rule, Scope scope) {
        Decision permit = new Decision.Permit(rule, scope);
        return new Row(when, c -> permit);
    }

    /** The words the table uses of a question. */
    private record Case(Question question) {
        boolean is(Class<? extends Relation> kind) {
            return kind.isInstance(question.relation());
        }

        boolean self() {
            return is(Relation.Self.class);
        }

        boolean guardian() {
            return is(Relation.Guardian.class);
        }

        boolean proxy() {
            return guardian() || is(Relation.Delegate.class);
        }

        /** A guardian of a child under 13. */
        boolean errands() {
            return guardian() && !age(13);
        }

        boolean blocked() {
            return switch (question.relation()) {
                case Relation.Guardian guardian -> guardian.blocked();
                case Relation.Delegate delegate -> delegate.blocked();
                default -> false;
            };
        }

        boolean proxyProtected() {
            return switch (question.relation()) {
                case Relation.Guardian guardian -> guardian.protectedIdentity();
                case Relation.Delegate delegate -> delegate.protectedIdentity();
                default -> false;
            };
        }

        List<JournalGrant> exceptions() {
            return question.relation() instanceof Relation.Guardian guardian ? guardian.exceptions() : List.of();
        }

        List<Delegation> delegations() {
            return switch (question.relation()) {
                case Relation.Guardian guardian -> guardian.delegations();
                case Relation.Delegate delegate -> delegate.delegations();
                default -> List.of();
            };
        }

        Patient patient() {
            return question.patient();
        }

        Action action() {
            return question.action();
        }

        boolean asks(Action action) {
            return question.action() == action;
        }

        boolean code() {
            return question.assurance() == Assurance.ONE_TIME_CODE;
        }

        boolean knowsAge() {
            return patient().birthDate().isPresent() && question.on().getYear() >= 1900;
        }

        boolean age(int years) {
            return reached(years, question.on());
        }

        boolean reached(int years, LocalDate on) {
            return !on.isBefore(patient().birthDate().orElseThrow().plusYears(years));
        }

        boolean sealed() {
            return patient().journalSeal().stream()
                    .anyMatch(seal -> !question.on().isBefore(seal.from())
                            && seal.opensOn()
                                    .map(opens -> question.on().isBefore(opens))
                                    .orElse(true));
        }

        boolean unapproved() {
            return patient().protectedIdentity()
                    && AT_A_UNIT.contains(action())
                    && question.unit()
                            .filter(unit -> !patient().approvedBy().contains(unit))
                            .isPresent();
        }

        boolean notEnrolled() {
            return asks(PER) && !patient().enrolledInPer();
        }

        boolean active(Period period) {
            return period.from().compareTo(question.on()) <= 0
                    && period.toExclusive().compareTo(question.on()) > 0;
        }

        boolean opened(List<JournalGrant> grants) {
            return grants.stream()
                    .filter(grant -> active(grant.period()))
                    .map(JournalGrant::part)
                    .filter(part -> question.unit().map(part.unit()::equals).orElse(true))
                    .anyMatch(part ->
                            question.category().map(part.categories()::contains).orElse(true));
        }

        Scope union(List<JournalGrant> grants, boolean hidden) {
            return new Scope.Parts(
                    grants.stream()
                            .filter(grant -> active(grant.period()))
                            .map(JournalGrant::part)
                            .toList(),
                    hidden);
        }

        Decision own() {
            return decide(Facts.by(Facts.with(question, Assurance.E_ID), new Relation.Self()));
        }

        boolean delegated() {
            return delegations().stream().anyMatch(this::delegates);
        }

        boolean delegates(Delegation delegation) {
            LocalDate from = delegation.period().from();
            boolean inTime = active(delegation.period())
                    && question.on().isBefore(from.plusYears(1))
                    && !delegation.givenOn().isAfter(question.on());
            boolean lawful = reached(18, delegation.givenOn())
                    ? DELEGABLE_UNDER_18.contains(action()) || asks(JOURNAL_READ)
                    : reached(13, delegation.givenOn())
                            && guardian()
                            && !age(18)
                            && DELEGABLE_UNDER_18.contains(action());
            return inTime && lawful && delegation.actions().contains(action());
        }
    }
}
