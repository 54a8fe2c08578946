package se.vardombud.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.message.attachment.Pictures;
import se.vardombud.testing.Rows;

/** B2: a guardian's session is byte for byte the same whether or not care has hidden something. */
@QuarkusTest
class HiddenMessagesTest {
    private static final String CHILD = "child-day-before-13";
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";
    /** Differ between any two answers. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "access-log-id", "set-cookie");

    @Inject
    DataSource database;

    private String open = "";
    private String hiddenThread = "";
    private String hiddenFile = "";
    private String hiddenMessage = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void nothing_shows_it() {
        Cookies anna = SignIn.as("guardian");
        for (int n = 0; n < 3; n++) {
            open = Mailbag.started(anna, CHILD, "Fråga " + n);
            Sandbox.forward(Duration.ofMinutes(1));
        }
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        Mailbag.answer(staff, open, "Ett svar som syns.", false).statusCode(200);
        Mailbag.started(anna, CHILD, "Obesvarad");
        Sandbox.forward(Duration.ofMinutes(1));
        List<String> before = session(anna);
        hide(staff);
        assertEquals(before, session(anna));
    }

    @Test
    void what_is_hidden_answers_as_what_never_was() {
        Cookies anna = SignIn.as("guardian");
        open = Mailbag.started(anna, CHILD, "Fråga");
        hide(Staff.session("staff-care-a", "A", "CARE_STAFF"));
        assertEquals(touch(anna, NOBODY, NOBODY, NOBODY), touch(anna, hiddenThread, hiddenMessage, hiddenFile));
        assertEquals(
                text(Mailbag.as(anna).get(path("/threads/" + open + "/attachments/" + NOBODY))),
                text(Mailbag.as(anna).get(path("/threads/" + open + "/attachments/" + hiddenFile))));
    }

    @Test
    void a_guardian_is_not_answered_by_it_and_the_young_person_finds_it_all() {
        Cookies anna = SignIn.as("guardian");
        open = Mailbag.started(anna, CHILD, "Fråga");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        hide(staff);
        Mailbag.staff(staff, "/threads?limit=100").body("items.threadId", hasItem(open));
        Sandbox.forward(Duration.ofDays(1));
        Cookies young = SignIn.as(CHILD);
        Mailbag.get(young, CHILD, "/threads").body("items.threadId", hasItem(hiddenThread));
        Mailbag.get(young, CHILD, "/threads/unread").body("unread", equalTo(2));
        Mailbag.get(young, CHILD, "/threads/" + open + "/attachments/" + hiddenFile)
                .statusCode(200);
    }

    @Test
    void no_notice_tells_of_it() {
        Cookies anna = SignIn.as("guardian");
        String address = "anna@example.org";
        String challenge = settings(anna, address).extract().path("email.pending.challengeId");
        Mailbag.as(anna)
                .body(Map.of("code", Post.newMail(address).substring(0, 6)))
                .post(path("/notification-settings/codes/" + challenge))
                .then()
                .statusCode(200);
        open = Mailbag.started(anna, CHILD, "Fråga");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        hide(staff);
        await().until(() -> Rows.of(database, "select id from work").isEmpty());
        assertEquals(1, Post.mail(address).size());
        Mailbag.answer(staff, open, "Ett svar som syns.", false).statusCode(200);
        await().until(() -> Post.mail(address).size() == 2);
    }

    /** A hidden message with a file in a thread that is seen, and a thread of its own. */
    private void hide(Cookies staff) {
        hiddenFile = given().header("X-Requested-With", "vardombud")
                .cookies(staff)
                .contentType("application/octet-stream")
                .body(Pictures.pdf())
                .post("/api/v1/units/{u}/threads/{t}/attachments", Staff.unit("A"), open)
                .then()
                .statusCode(201)
                .extract()
                .path("attachmentId");
        Mailbag.answer(
                        staff,
                        open,
                        Mailbag.version(staff, open),
                        "Bara för dig.",
                        true,
                        List.of(Map.of("attachmentId", hiddenFile, "name", "dolt")))
                .statusCode(200);
        hiddenThread = Mailbag.staffStart(staff, CHILD, "Dolt", true)
                .statusCode(201)
                .extract()
                .path("threadId");
        hiddenMessage = Mailbag.staff(staff, "/threads/" + hiddenThread + "/messages")
                .extract()
                .path("items[0].message.messageId");
    }

    /** Everything that a guardian can ask for, page by page. */
    private List<String> session(Cookies anna) {
        List<String> answers = new ArrayList<>();
        for (String limit : List.of("1", "2", "20")) {
            answers.addAll(pages(anna, "/threads", limit));
        }
        List<String> threads = Mailbag.get(anna, CHILD, "/threads").extract().path("items.threadId");
        assertTrue(threads.size() >= 4);
        for (String thread : threads) {
            answers.add(text(Mailbag.as(anna).get(path("/threads/" + thread))));
            answers.addAll(pages(anna, "/threads/" + thread + "/messages", "1"));
            answers.add(text(Mailbag.as(anna).get(path("/message-drafts/" + thread))));
        }
        answers.add(text(Mailbag.as(anna).get(path("/threads/unread"))));
        answers.add(text(Mailbag.as(anna).get(path("/message-drafts/new"))));
        answers.add(text(Mailbag.as(anna).get(path("/notification-settings"))));
        answers.add(text(Mailbag.as(anna).get(path("/clinics"))));
        answers.add(text(Mailbag.as(anna).get(path("/access"))));
        answers.add(text(Mailbag.as(anna).get("/api/v1/me/patients")));
        return answers;
    }

    private static List<String> pages(Cookies who, String list, String limit) {
        List<String> answers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = Mailbag.as(who).get(path(list) + "?limit=" + limit + cursor);
            answers.add(text(page));
            String next = page.then().statusCode(200).extract().path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return answers;
    }

    /** All that can be done to a thread that one knows the id of. */
    private static List<String> touch(Cookies anna, String thread, String message, String file) {
        String base = path("/threads/" + thread);
        return List.of(
                text(Mailbag.as(anna).get(base)),
                text(Mailbag.as(anna).get(base + "/messages")),
                text(Mailbag.as(anna).get(base + "/attachments/" + file)),
                text(Mailbag.as(anna)
                        .body(Map.of("text", "Hej", "attachments", List.of()))
                        .post(base + "/messages")),
                text(Mailbag.as(anna).body(Map.of("messageId", message)).put(base + "/read")),
                text(Mailbag.as(anna)
                        .body(Map.of("subject", "", "text", "", "attachments", List.of()))
                        .put(path("/message-drafts/" + thread))),
                text(Mailbag.as(anna).get(path("/message-drafts/" + thread))));
    }

    private static ValidatableResponse settings(Cookies who, String address) {
        return Mailbag.as(who)
                .body(Map.of(
                        "sms", Map.of("on", false, "naming", "NOTHING"),
                        "email", Map.of("on", true, "naming", "NOTHING", "to", address)))
                .put(path("/notification-settings"))
                .then()
                .statusCode(200);
    }

    private static String path(String rest) {
        return "/api/v1/patients/" + Mailbag.id(CHILD) + rest;
    }

    /** Status, headers and body. */
    private static String text(Response response) {
        List<String> headers = response.headers().asList().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .toList();
        return response.statusLine() + "\n" + String.join("\n", headers) + "\n" + response.asString();
    }
}
