package se.vardombud.leak;

import static org.awaitility.Awaitility.await;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.notification.Choice;
import se.vardombud.selftest.Kits;

/** A guardian does one of each errand for a child, and then looks at everything. */
final class GuardianSession {
    static final String CHILD = "child-small";
    private static final String MAIL = "anna@example.org";

    private final Cookies guardian = SignIn.as("guardian");
    private final Bytes bytes = new Bytes();
    private final List<String> answers = new ArrayList<>();

    /** @param care what care does for the child meanwhile, with what the guardian has begun */
    List<String> with(Care care) throws IOException {
        Choice.mailTo(guardian, CHILD, "NOTHING", MAIL);
        String thread = post("/threads", message("Fråga")).path("threadId");
        String selfTest = post("/self-tests/orders", Map.of("offerId", Kits.offer(Kits.IRON)))
                .path("orderId");
        care.meanwhile(thread, selfTest);
        errands();
        // The notice of a kit on its way has gone out; what is told of soon after it waits for its turn.
        await().until(() -> Post.mail(MAIL).size() > 1);
        care.answers(thread);
        post("/threads/" + thread + "/messages", Map.of("text", "Tack!", "attachments", List.of()));
        Walk.of(guardian, Personas.get(CHILD).patientId(), Walk.MOST).forEach(each -> {
            answers.add(bytes.numbered(each.request() + "\n" + each.answer()));
        });
        Sandbox.forward(Duration.ofMinutes(10));
        await().until(() -> Post.mail(MAIL).size() > 2);
        answers.addAll(Post.mail(MAIL).subList(0, Post.mail(MAIL).size() - 1));
        return answers;
    }

    /** What care does: the same in every run, but for what is hidden. */
    interface Care {
        void meanwhile(String thread, String selfTest);

        void answers(String thread);
    }

    private void errands() {
        String unit = Staff.unit("A");
        String slot = get("/clinics/" + unit + "/slots").path("items[0].slotId");
        String hold = post("/appointment-holds", Map.of("slotId", slot)).path("holdId");
        post("/appointments", Map.of("holdId", hold, "reason", "Ont i örat"));
        String prescription = get("/patients/" + id() + "/prescriptions").path("items[0].prescriptionId");
        post("/prescriptions/" + prescription + "/renewals", Map.of("clinicId", unit));
        post("/certificate-orders", Map.of("clinicId", unit, "kind", "SCHOOL", "purpose", "Till skolan"));
    }

    private Response get(String path) {
        return SignIn.browser().cookies(guardian).get("/api/v1" + path);
    }

    private Response post(String path, Map<String, Object> body) {
        Response response = SignIn.browser().cookies(guardian).body(body).post("/api/v1/patients/" + id() + path);
        response.then().statusCode(201);
        answers.add(bytes.numbered(Bytes.of(response)));
        // Each at a time of its own: what has the same time stands in the order of its random id.
        Sandbox.forward(Duration.ofSeconds(1));
        return response;
    }

    private static Map<String, Object> message(String subject) {
        return Map.of(
                "clinicId", Staff.unit("A"), "subject", subject, "text", "Får vi komma?", "attachments", List.of());
    }

    private static String id() {
        return Personas.get(CHILD).patientId();
    }
}
