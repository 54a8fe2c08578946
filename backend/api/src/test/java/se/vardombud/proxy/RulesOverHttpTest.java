package se.vardombud.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.policy.RuleId;
import se.vardombud.proxy.RulesOverHttp.Row;
import se.vardombud.testing.Rows;

/** Every row of access-rules.md, made to answer over HTTP; the page in backend/docs shows by which request, and where its id is seen. */
@QuarkusTest
class RulesOverHttpTest {
    private static final Path PAGE = Path.of("..", "docs", "access-rules-over-http.md");
    private static final String REGENERATE = "mt RulesOverHttpTest -Drules.write=true";
    /** There are no clinic systems to ask yet. */
    private static final Set<RuleId> NOT_YET = EnumSet.of(RuleId.C1);

    private static final String CLINICS = "/patients/{patientId}/clinics";
    private static final String JOURNAL = "/patients/{patientId}/journal";
    private static final String PRESCRIPTIONS = "/patients/{patientId}/prescriptions";
    private static final String EXPLAIN = "/patients/{patientId}/access/{action}";
    private static final String OF_UNIT = "/units/{unitId}/patients";

    @Inject
    DataSource database;

    private final List<Row> rows = new ArrayList<>();

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @AfterEach
    void back() {
        Sandbox.registerAnswers(true);
        Sandbox.reset();
    }

    @Test
    void every_rule_answers_over_http() throws IOException {
        try (RulesOverHttp http = new RulesOverHttp(database)) {
            signIn(http);
            own(http);
            guardian(http);
            staff(http);
            delegate(http);
            changed(http);
        }
        List<Row> inOrder = Arrays.stream(RuleId.values())
                .flatMap(rule -> rows.stream().filter(row -> row.rule().equals(rule.name())))
                .toList();
        assertEquals(
                List.of(),
                inOrder.stream().filter(row -> row.seen().equals("nowhere")).toList());
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(NOT_YET)),
                inOrder.stream().map(row -> RuleId.valueOf(row.rule())).collect(Collectors.toSet()));
        page(inOrder);
    }

    private void signIn(RulesOverHttp http) {
        rows.add(http.signIn("L1", "coordination-number"));
        rows.add(http.signIn("L2", "not-registered"));
        rows.add(http.signIn("L3", "child-small"));
    }

    private void own(RulesOverHttp http) {
        rows.add(http.get("A1", "guardian-teens", as("guardian-teens"), CLINICS, id("child-deceased")));
        rows.add(http.get("A2", "stranger", as("stranger"), CLINICS, id("child-small")));
        Cookies guardian = as("guardian");
        rows.add(http.get(
                "O1", "child-14, before", as("child-14"), "/patients/{patientId}/access/timeline", id("child-14")));
        Cookies password = PasswordSignIn.session(1);
        rows.add(http.get("O2", "per-patient, with password", password, PRESCRIPTIONS, id("per-patient")));
        rows.add(http.get(
                "O3",
                "protected-adult",
                as("protected-adult"),
                EXPLAIN + "?unit={unitId}",
                id("protected-adult"),
                "APPOINTMENT",
                Staff.unit("A")));
        rows.add(http.get("O4", "guardian", guardian, EXPLAIN, id("guardian"), "PER"));
        rows.add(http.get("O6", "young person of 16", as("child-16-today"), JOURNAL, id("child-16-today")));
        rows.add(http.get("O7", "child-15-maturity", as("child-15-maturity"), JOURNAL, id("child-15-maturity")));
        Cookies teen = as("child-14");
        rows.add(http.get("O8", "child-14", teen, JOURNAL, id("child-14")));
        rows.add(http.get("O9", "child-14", teen, EXPLAIN, id("child-14"), "JOURNAL_SEAL"));
        rows.add(http.get("O10", "child-14", teen, CLINICS, id("child-14")));
    }

    private void guardian(RulesOverHttp http) {
        rows.add(http.get("G1", "guardian-blocked", as("guardian-blocked"), CLINICS, id("child-of-blocked")));
        rows.add(http.get("G2", "guardian-of-protected", as("guardian-of-protected"), CLINICS, id("child-protected")));
        rows.add(http.get("G3", "guardian-protected", as("guardian-protected"), CLINICS, id("child-of-protected")));
        rows.add(http.get("G4", "guardian-teens", as("guardian-teens"), CLINICS, id("young-17")));
        rows.add(http.get("G5", "guardian-single", as("guardian-single"), JOURNAL, id("child-15-maturity")));
        Cookies guardian = as("guardian");
        rows.add(http.get("G6", "guardian", guardian, CLINICS, id("child-14")));
        rows.add(http.get("G7", "guardian", guardian, "/patients/{patientId}/certificates", id("child-small")));
        rows.add(http.get("G8", "guardian, with password", byPassword("guardian"), PRESCRIPTIONS, id("child-small")));
        rows.add(http.get("G9", "guardian", guardian, EXPLAIN, id("child-small"), "PER"));
        rows.add(http.get("G10", "guardian", guardian, CLINICS, id("child-small")));
    }

    private void staff(RulesOverHttp http) {
        String unit = Staff.unit("A");
        rows.add(http.get("T1", "staff-care-a, no commission chosen", as("staff-care-a"), OF_UNIT, unit));
        Cookies care = Staff.session("staff-care-a", "A", "CARE_STAFF");
        rows.add(http.get("T2", "staff-care-a", care, OF_UNIT, unit));
        rows.add(http.get("T3", "staff-care-a", care, "/units/{unitId}/maturity-assessments", unit));
        rows.add(http.get("T4", "staff-care-a", care, "/units/{unitId}/medical-obstacles", unit));
        rows.add(http.get("T5", "staff-care-a", care, "/units/{unitId}/threads", unit));
        rows.add(http.post(
                "T6",
                "staff-parent-a",
                Staff.session("staff-parent-a", "A", "CARE_STAFF"),
                Map.of("personalNumber", Personas.get("child-of-staff").personalNumber(), "reason", "Not allowed."),
                OF_UNIT,
                unit));
    }

    private void delegate(RulesOverHttp http) {
        Cookies delegate = as("guardian-2");
        String giver = id("adult-delegator");
        rows.add(http.get("D1", "guardian-2", delegate, "/patients/{patientId}/self-tests/orders", giver));
        rows.add(http.get(
                "D3", "guardian-2, with password", byPassword("guardian-2"), "/patients/{patientId}/threads", giver));
        rows.add(http.get("D5", "guardian-2", as("guardian-2"), "/patients/{patientId}/threads", giver));
        seal("adult-delegator");
        rows.add(http.get("D4", "guardian-2, of a sealed journal", as("guardian-2"), JOURNAL, giver));
        rows.add(http.get("O5", "adult-delegator", as("adult-delegator"), JOURNAL, giver));
    }

    /** What is changed for these comes last. */
    private void changed(RulesOverHttp http) {
        Sandbox.changeInRegister("adult-delegator", Map.of("protected", true));
        SignIn.as("adult-delegator");
        rows.add(http.get(
                "D2",
                "guardian-2, of somebody with protected identity",
                as("guardian-2"),
                "/patients/{patientId}/threads",
                id("adult-delegator")));
        rows.add(l4(http));
        Cookies stranger = as("stranger");
        Sandbox.registerAnswers(false);
        Sandbox.stopTheClock();
        Rows.change(
                database,
                "update person set family_checked_at = timestamp with time zone '2020-01-01 00:00:00+00' where id = '"
                        + id("stranger") + "'");
        rows.add(http.get("Z0", "stranger, while the register does not answer", stranger, CLINICS, id("stranger")));
    }

    private Row l4(RulesOverHttp http) {
        String challenge = PasswordSignIn.challenge(
                Personas.get(PasswordSignIn.PERSONA).personalNumber(), PasswordSignIn.password());
        String code = Post.code(PasswordSignIn.mobile(), 2);
        Sandbox.changeInRegister(PasswordSignIn.PERSONA, Map.of("protected", true));
        return http.seen(
                "L4",
                "per-patient, with protected identity, not signed in",
                "POST /auth/password/{challengeId}/code",
                PasswordSignIn.code(challenge, code));
    }

    private void seal(String persona) {
        Rows.change(
                database,
                "insert into journal_seal (patient_id, id, begun_at) values ('" + id(persona)
                        + "', '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60', current_timestamp)");
    }

    /** A session as it would be after a sign-in by password; only one persona has one. */
    private Cookies byPassword(String persona) {
        Cookies session = as(persona);
        Rows.change(database, "update session set assurance = 'ONE_TIME_CODE' where person_id = '" + id(persona) + "'");
        return session;
    }

    private static Cookies as(String persona) {
        return SignIn.as(persona);
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static void page(List<Row> rows) throws IOException {
        String table = rows.stream().map(Row::line).collect(Collectors.joining("\n", "", "\n"));
        String page =
                """
                # The access rules, over HTTP

                Generated by `RulesOverHttpTest`, which makes each rule answer; do not edit. *Where* is where the rule's id is seen: in the answer, or in the
                log that keeps it. The people are the sandbox's. Not here yet: %s.

                | rule | who | request | status | where |
                | --- | --- | --- | --- | --- |
                """
                                .formatted(NOT_YET.stream().map(RuleId::name).collect(Collectors.joining(", ")))
                        + table;
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        assertEquals(page, written, "backend/docs/access-rules-over-http.md is not current. Run: " + REGENERATE);
    }
}
