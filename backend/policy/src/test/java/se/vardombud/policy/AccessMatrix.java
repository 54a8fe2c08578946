package se.vardombud.policy;

import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.U1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes all answers of the policy as a page to read: a table for each situation, and a legend of the rules. */
final class AccessMatrix {
    private static final Map<String, Integer> AGES = ages();
    private static final JournalGrant NOTES =
            Facts.grant(U1, TODAY.minusMonths(1), TODAY.plusMonths(6), JournalCategory.NOTES);

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());
    private final StringBuilder page = new StringBuilder();

    private AccessMatrix() {}

    static String render() {
        return new AccessMatrix().write();
    }

    private static Map<String, Integer> ages() {
        Map<String, Integer> ages = new LinkedHashMap<>();
        ages.put("under 13", 12);
        ages.put("13–15", 14);
        ages.put("16–17", 17);
        ages.put("18 or over", 40);
        return ages;
    }

    private String write() {
        line("# Who may do what");
        line("");
        line(
                "Generated from the policy by `AccessMatrixTest`; do not edit. Every question names one unit, today. Actions with"
                        + " the same answers share a row.");
        line("");
        line(
                "✔ permitted, ✘ denied, with the rule that answers and the reason; 🔇 = denied in silence: the actor gets what"
                        + " a stranger gets for a patient who does not exist. *e-id* is BankID or Freja+, *code* is password and"
                        + " one-time code. What G5, G10 and D5 permit leaves out every entry that care has hidden from guardians.");
        patients();
        guardians();
        delegates();
        others();
        signIn();
        staff();
        legend();
        return page.toString();
    }

    private void patients() {
        heading("The patient");
        Relation self = Facts.self();
        situation("Nothing special", self, patient -> patient);
        situation("Protected identity, at a unit that has not approved the person", self, Facts::protectedIdentity);
        situation(
                "Protected identity, at a unit that has approved the person",
                self,
                p -> Facts.protectedIdentity(p, U1));
        situation("Enrolled in PER, own journal sealed", self, p -> Facts.sealed(Facts.enrolled(p)));
        situation("With a maturity assessment for notes at the unit", self, p -> Facts.assessed(p, NOTES));
    }

    private void guardians() {
        heading("A guardian");
        situation("Nothing special", Facts.guardian(), patient -> patient);
        situation("The child is enrolled in PER", Facts.guardian(), Facts::enrolled);
        situation("With a journal exception for notes at the unit", Facts.exceptedGuardian(NOTES), patient -> patient);
        situation(
                "With the young person's delegation of all that can be delegated",
                Facts.trustedGuardian(delegation()),
                patient -> patient);
        situation("Blocked", Facts.blockedGuardian(), patient -> patient);
        situation("The child has protected identity", Facts.guardian(), Facts::protectedIdentity);
        situation("The guardian has protected identity", Facts.protectedGuardian(), patient -> patient);
    }

    private void delegates() {
        heading("A delegate who is not a guardian");
        Relation named = Facts.delegate(delegation());
        situation("With a delegation of all that can be delegated", named, patient -> patient);
        situation("The same, patient enrolled in PER, journal sealed", named, p -> Facts.sealed(Facts.enrolled(p)));
        situation("The patient has protected identity", named, Facts::protectedIdentity);
        situation(
                "The delegate has protected identity",
                new Relation.Delegate(true, false, List.of(delegation())),
                patient -> patient);
        situation("Without a delegation that is valid today", Facts.delegate(), patient -> patient);
        situation(
                "Blocked when they were the guardian",
                new Relation.Delegate(false, true, List.of(delegation())),
                patient -> patient);
    }

    private void others() {
        heading("Others");
        situation("A stranger", new Relation.Stranger(), patient -> patient);
        situation("The register does not answer, and its copy is too old", new Relation.Unknown(), patient -> patient);
        situation("The patient is dead; the patient's guardian asks", Facts.guardian(), Facts::deceased);
        situation("Nobody knows the birth date; the patient asks", Facts.self(), Facts::unknownBirthDate);
        situation("Nobody knows the birth date; a guardian asks", Facts.guardian(), Facts::unknownBirthDate);
    }

    private static Delegation delegation() {
        Set<Action> actions = EnumSet.allOf(Action.class);
        return new Delegation(TODAY.minusDays(1), new Period(TODAY.minusDays(1), TODAY.plusMonths(6)), actions);
    }

    private void situation(String title, Relation relation, UnaryOperator<Patient> facts) {
        Map<List<String>, List<String>> actionsByAnswers = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            actionsByAnswers
                    .computeIfAbsent(answers(relation, facts, action), answers -> new ArrayList<>())
                    .add("`" + action + "`");
        }
        line("");
        line("### " + title);
        line("");
        List<List<String>> rows = new ArrayList<>();
        actionsByAnswers.forEach((answers, actions) -> {
            List<String> row = new ArrayList<>(List.of(String.join("<br>", actions)));
            row.addAll(answers);
            rows.add(row);
        });
        Set<String> different =
                actionsByAnswers.keySet().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (different.size() == 1) {
            line("Every action, at every age, with e-id or code: " + String.join("", different));
        } else {
            table(columns(), rows);
        }
    }

    private List<String> answers(Relation relation, UnaryOperator<Patient> facts, Action action) {
        List<String> answers = new ArrayList<>();
        for (int age : AGES.values()) {
            Patient patient = facts.apply(Facts.aged(age));
            for (Assurance assurance : Assurance.values()) {
                answers.add(cell(policy.decide(Facts.at(Facts.ask(relation, patient, action, assurance), U1))));
            }
        }
        return answers;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("action"));
        for (String age : AGES.keySet()) {
            columns.add(age + ", e-id");
            columns.add(age + ", code");
        }
        return columns;
    }

    private void signIn() {
        heading("Signing in");
        line("");
        List<List<String>> rows = new ArrayList<>();
        signInRow(rows, "Coordination number", IdKind.COORDINATION, RegisterStatus.REGISTERED, 40, false);
        signInRow(rows, "Reserve number", IdKind.RESERVE, RegisterStatus.REGISTERED, 40, false);
        signInRow(rows, "Not registered in Sweden", IdKind.PERSONAL, RegisterStatus.NOT_REGISTERED, 40, false);
        signInRow(rows, "Dead", IdKind.PERSONAL, RegisterStatus.DECEASED, 40, false);
        signInRow(rows, "The register does not answer", IdKind.PERSONAL, RegisterStatus.UNKNOWN, 40, false);
        signInRow(rows, "Under 13", IdKind.PERSONAL, RegisterStatus.REGISTERED, 12, false);
        signInRow(rows, "13 or over", IdKind.PERSONAL, RegisterStatus.REGISTERED, 13, false);
        signInRow(rows, "13 or over, protected identity", IdKind.PERSONAL, RegisterStatus.REGISTERED, 13, true);
        table(List.of("who", "e-id", "code"), rows);
    }

    private static void signInRow(
            List<List<String>> rows, String who, IdKind kind, RegisterStatus status, int age, boolean isProtected) {
        List<String> row = new ArrayList<>(List.of(who));
        for (Assurance assurance : Assurance.values()) {
            SignIn signIn = new SignIn(kind, status, Facts.aged(age).birthDate(), isProtected, assurance, TODAY);
            row.add(
                    switch (new SignInPolicy(AgeLimitTable.swedish()).decide(signIn)) {
                        case SignInDecision.Admit admit -> "✔ " + admit.rule();
                        case SignInDecision.Refuse refuse -> no(refuse.rule(), refuse.reason(), refuse.outward());
                    });
        }
        rows.add(row);
    }

    private void staff() {
        heading("Staff, in a commission of the unit, with a patient who is tied to it");
        line("");
        List<List<String>> rows = new ArrayList<>();
        for (StaffAction action : StaffAction.values()) {
            List<String> row = new ArrayList<>(List.of("`" + action + "`"));
            for (Role role : Role.values()) {
                Commission commission = new Commission(U1, role);
                row.add(cell(StaffPolicy.decide(new StaffQuestion(Optional.of(commission), action, U1, true, false))));
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("action"));
        Arrays.stream(Role.values()).map(role -> "`" + role + "`").forEach(columns::add);
        table(columns, rows);
    }

    private void legend() {
        heading("The rules");
        line("");
        List<List<String>> rows = Arrays.stream(RuleId.values())
                .map(rule -> List.of(rule.name(), rule.summary(), rule.source().title()))
                .toList();
        table(List.of("id", "rule", "source"), rows);
    }

    private static String cell(Decision decision) {
        return switch (decision) {
            case Decision.Permit permit -> "✔ " + permit.rule();
            case Decision.Deny deny -> no(deny.rule(), deny.reason(), deny.outward());
        };
    }

    private static String cell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed allowed -> "✔ " + allowed.rule();
            case Verdict.Refused refused -> no(refused.rule(), refused.reason(), refused.outward());
        };
    }

    private static String no(RuleId rule, Reason reason, Outward outward) {
        return "✘ " + rule + " " + reason + (outward == Outward.SILENT ? " 🔇" : "");
    }

    private void heading(String title) {
        line("");
        line("## " + title);
    }

    private void table(List<String> columns, List<List<String>> rows) {
        row(columns);
        row(columns.stream().map(column -> "---").toList());
        rows.forEach(this::row);
    }

    private void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
