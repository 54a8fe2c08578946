package se.vardombud.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.journal.Clinic;
import se.vardombud.journal.fhir.SmallBundle;
import se.vardombud.selftest.Kits;

/** B2: a guardian's whole session is byte for byte the same whether or not care has hidden something from guardians. */
@QuarkusTest
class HiddenItemsTest {
    private static final String CHILD = GuardianSession.CHILD;

    @Test
    void a_guardians_whole_session_is_the_same_with_and_without_hidden_items() throws IOException {
        Instant start = Sandbox.stopTheClock();
        List<String> without = session(start, false);
        List<String> with = session(start, true);
        assertTrue(without.size() > 100, without.size() + " answers");
        for (int each = 0; each < Math.min(without.size(), with.size()); each++) {
            assertEquals(inOrder(without.get(each)), inOrder(with.get(each)));
        }
        assertEquals(without.size(), with.size());
    }

    /** The rows of the log that were written while the clock stood still have no order of their own. */
    private static String inOrder(String answer) {
        return answer.contains("/access-log\n")
                ? Arrays.stream(answer.split("\\{\"entryId\":\"#\\d+\","))
                        .map(row -> row.replaceAll("[]},]+$", ""))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                : answer;
    }

    private static List<String> session(Instant start, boolean hidden) throws IOException {
        Sandbox.reset();
        Sandbox.standAt(start);
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        return new GuardianSession().with(new GuardianSession.Care() {
            @Override
            public void meanwhile(String thread, String selfTest) {
                Kits.arrived(staff, selfTest);
                if (hidden) {
                    Kits.answer(staff, selfTest, 2, Kits.result(true)).statusCode(200);
                    answer(staff, thread, "Bara för barnet.", true);
                    hideThread(staff);
                    hideEntries();
                } else {
                    // Looking is in the log too, and so is the same in both.
                    entriesOfToday();
                    entriesOfToday();
                }
            }

            @Override
            public void answers(String thread) {
                answer(staff, thread, "Ja, kom i morgon.", false);
            }
        });
    }

    private static void answer(Cookies staff, String thread, String text, boolean hidden) {
        int version = at(staff).get(unit("/threads/" + thread)).path("version");
        at(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text, "hiddenFromGuardians", hidden, "attachments", List.of()))
                .post(unit("/threads/" + thread + "/messages"))
                .then()
                .statusCode(200);
    }

    private static void hideThread(Cookies staff) {
        at(staff)
                .body(Map.of(
                        "patientId",
                        Personas.get(CHILD).patientId(),
                        "subject",
                        "Dolt",
                        "text",
                        "Från oss.",
                        "hiddenFromGuardians",
                        true))
                .post(unit("/threads"))
                .then()
                .statusCode(201);
    }

    /** Something new in the journal, hidden before anybody has looked. */
    private static void hideEntries() {
        List<String> before = entriesOfToday();
        Clinic.send(
                        CHILD,
                        new SmallBundle()
                                .observation("a", "final", today())
                                .observation("b", "final", today())
                                .bytes())
                .statusCode(201);
        List<String> hidden = entriesOfToday();
        hidden.removeAll(before);
        assertEquals(2, hidden.size());
        hidden.forEach(entry -> Clinic.hideFromGuardians(CHILD, entry));
    }

    /** As the other guardian sees them. */
    private static List<String> entriesOfToday() {
        return new ArrayList<>(at(SignIn.as("guardian-2"))
                .queryParam("from", today())
                .get("/api/v1/patients/{id}/journal", Personas.get(CHILD).patientId())
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id"));
    }

    private static RequestSpecification at(Cookies staff) {
        return SignIn.browser().cookies(staff);
    }

    private static String unit(String path) {
        return "/api/v1/units/" + Staff.unit("A") + path;
    }

    private static String today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE).toString();
    }
}
