package se.vardombud.journal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.journal.fhir.Bundles;
import se.vardombud.journal.fhir.SmallBundle;

/** What care has hidden stays hidden, whatever is imported afterwards. {@code stranger} has an empty journal to begin with. */
@QuarkusTest
class JournalHidingTest {
    private static final String DAY = "2020-02-01";

    @Inject
    JournalImport journal;

    @Inject
    JournalHiding hiding;

    @Inject
    HidingTable table;

    @BeforeEach
    void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
    }

    static Stream<Arguments> imports() {
        return Stream.of(
                arguments("the same again", result(), List.of(result())),
                arguments("a result within a report", result(), List.of(reported())),
                arguments("a report's result alone", reported(), List.of(result())),
                arguments("retracted and sent again", result(), List.of(result("entered-in-error", DAY), result())),
                arguments("left out and sent again", result(), List.of(result("final", "2199-01-01"), result())),
                arguments(
                        "a report's retracted result, alone",
                        reported(),
                        List.of(result("entered-in-error", DAY), result())),
                arguments(
                        "a text within a note",
                        new SmallBundle().written("r", "Svar"),
                        List.of(new SmallBundle().written("r", "Svar").note("n", "Svar"))),
                arguments(
                        "a note's report alone",
                        new SmallBundle().written("r", "Svar").note("n", "Svar"),
                        List.of(new SmallBundle().written("r", "Svar"))),
                arguments(
                        "a hidden prescription's medication prescribed once more",
                        new SmallBundle().medication("m").prescription("a", "Medication/m"),
                        List.of(new SmallBundle().medication("m").prescription("b", "Medication/m"))),
                arguments(
                        "a vital sign within a report",
                        new SmallBundle().observation("s", "final", DAY, "vital-signs"),
                        List.of(new SmallBundle()
                                .observation("s", "final", DAY, "vital-signs")
                                .report("r", "s"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("imports")
    void no_import_shows_what_is_hidden(String what, SmallBundle first, List<SmallBundle> later) {
        send(first);
        assertEquals(1, ids().size());
        Clinic.hide("stranger", ids().getFirst(), Hidden.FROM_EVERYONE);
        for (SmallBundle next : later) {
            send(next);
            assertEquals(List.of(), titles());
        }
    }

    @Test
    void what_is_shown_again_is_shown_by_the_next_import_too() {
        send(reported());
        String report = ids().getFirst();
        Clinic.hide("stranger", report, Hidden.FROM_EVERYONE);
        Clinic.hide("stranger", report, Hidden.NO);
        send(reported());
        assertEquals(List.of(report), ids());
        send(result());
        assertEquals(2, ids().size());
    }

    @Test
    void a_result_that_came_later_is_hidden_with_its_report() {
        send(reported());
        Clinic.hide("stranger", ids().getFirst(), Hidden.FROM_EVERYONE);
        send(reported().observation("later", "final", DAY));
        assertEquals(List.of("Prov later"), titles());
        send(new SmallBundle()
                .observation("s", "final", DAY)
                .observation("later", "final", DAY)
                .report("r", "s", "later"));
        assertEquals(List.of(), titles());
        send(new SmallBundle().observation("later", "final", DAY));
        assertEquals(List.of(), titles());
    }

    @Test
    void hiding_a_report_leaves_the_vital_signs_that_have_their_own_entries() {
        SmallBundle both =
                new SmallBundle().observation("s", "final", DAY, "vital-signs").report("r", "s");
        send(both);
        assertEquals(2, ids().size());
        Clinic.hide("stranger", ids().get(titles().indexOf("Svar r")), Hidden.FROM_EVERYONE);
        send(both);
        assertEquals(List.of("Prov s"), titles());
    }

    @ParameterizedTest
    @EnumSource(value = Hidden.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void hiding_at_the_same_time_as_imports_is_never_lost(Hidden hidden) throws Exception {
        PersonId patient = PersonId.fromString(Personas.get("stranger").patientId());
        JournalBundle bundle = Bundles.read(reported().bytes());
        ImportOrder order = new ImportOrder(patient, "", true, "sandbox", DateShift.NONE, true);
        journal.store(bundle, order);
        UUID entry = UUID.fromString(ids().getFirst());
        try (ExecutorService together = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 100; i++) {
                hiding.set(patient, entry, Hidden.NO);
                List<Future<Boolean>> done = together.invokeAll(List.of(
                        () -> journal.store(bundle, order) != null,
                        () -> hiding.set(patient, entry, hidden),
                        () -> journal.store(bundle, order) != null));
                for (Future<Boolean> one : done) {
                    assertEquals(true, one.get());
                }
                assertEquals(hidden, hidden(patient, entry), "after round " + i);
            }
        }
    }

    private Hidden hidden(PersonId patient, UUID entry) {
        return Objects.requireNonNull(table.told(patient, "sandbox").entries().get(entry))
                .hidden();
    }

    private static SmallBundle result() {
        return result("final", DAY);
    }

    private static SmallBundle result(String status, String date) {
        return new SmallBundle().observation("s", status, date);
    }

    private static SmallBundle reported() {
        return result().report("r", "s");
    }

    private static void send(SmallBundle bundle) {
        Clinic.send("stranger", bundle.bytes()).statusCode(201);
    }

    private static List<String> ids() {
        return list("items.id");
    }

    private static List<String> titles() {
        return list("items.title");
    }

    private static List<String> list(String path) {
        return SignIn.browser("stranger")
                .get(
                        "/api/v1/patients/{patient}/journal",
                        Personas.get("stranger").patientId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(path, String.class);
    }
}
