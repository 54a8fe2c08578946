package se.vardombud.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.message.attachment.Pictures;

/** Files in messages: known by their content, without what was not meant to be sent, and handed out so that they do no harm. */
@QuarkusTest
class AttachmentsHttpTest {
    private static final String CHILD = "child-small";

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_picture_arrives_without_its_place_under_its_own_name_and_the_ending_of_what_it_is() {
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, CHILD, "Bild");
        String file = uploaded(anna, Pictures.jpegWithPlace(6));
        Mailbag.write(anna, CHILD, thread, message(file, "utslag på armen.html"))
                .statusCode(201)
                .body("attachments.name", contains("utslag på armen.jpg"))
                .body("attachments.type", contains("jpeg"));
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        Response got = given().cookies(staff)
                .get("/api/v1/units/{u}/threads/{t}/attachments/{a}", Staff.unit("A"), thread, file);
        got.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename*=UTF-8''utslag%20p%C3%A5%20armen.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store");
        assertFalse(new String(got.asByteArray(), StandardCharsets.ISO_8859_1).contains("59.3293"));
        Mailbag.get(SignIn.as("guardian-2"), CHILD, "/threads/" + thread + "/attachments/" + file)
                .statusCode(200);
        Mailbag.get(anna, "child-11", "/threads/" + thread + "/attachments/" + file)
                .statusCode(404);
    }

    @Test
    void staff_send_files_too_and_a_large_one_arrives_whole() {
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, CHILD, "Papper");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        byte[] large = pdf(10 * 1024 * 1024);
        String file = given().header("X-Requested-With", "vardombud")
                .cookies(staff)
                .contentType("application/octet-stream")
                .body(large)
                .post("/api/v1/units/{u}/threads/{t}/attachments", Staff.unit("A"), thread)
                .then()
                .statusCode(201)
                .body("size", equalTo(large.length))
                .extract()
                .path("attachmentId");
        Mailbag.answer(
                        staff,
                        thread,
                        Mailbag.version(staff, thread),
                        "Se filen.",
                        false,
                        List.of(Map.of("attachmentId", file, "name", "råd.pdf")))
                .statusCode(200);
        byte[] got = Mailbag.get(anna, CHILD, "/threads/" + thread + "/attachments/" + file)
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(large, got);
    }

    @Test
    void one_byte_too_many_is_refused_and_so_is_what_is_something_else() {
        Cookies anna = SignIn.as("guardian");
        Mailbag.upload(anna, CHILD, pdf(10 * 1024 * 1024 + 1)).statusCode(413).body("code", equalTo("TOO_LARGE"));
        Mailbag.upload(anna, CHILD, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", equalTo("FILE_REFUSED"));
        Mailbag.upload(anna, CHILD, new byte[0]).statusCode(415);
        Mailbag.upload(anna, "child-14", Pictures.pdf()).statusCode(403);
        given().header("X-Requested-With", "vardombud")
                .cookies(anna)
                .contentType("image/png")
                .body(Pictures.plain("png"))
                .post("/api/v1/patients/{p}/attachments", Mailbag.id(CHILD))
                .then()
                .statusCode(415);
    }

    @Test
    void one_attaches_only_ones_own_and_only_once() {
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, CHILD, "Bild");
        String file = uploaded(anna, Pictures.pdf());
        Mailbag.write(SignIn.as("guardian-2"), CHILD, thread, message(file, "a"))
                .statusCode(422);
        Mailbag.get(anna, CHILD, "/threads/" + thread + "/attachments/" + file).statusCode(404);
        Mailbag.write(anna, CHILD, thread, message(file, "a")).statusCode(201);
        Mailbag.write(anna, CHILD, thread, message(file, "a")).statusCode(422);
        List<Map<String, String>> six = IntStream.range(0, 6)
                .mapToObj(n -> Map.of("attachmentId", uploaded(anna, Pictures.pdf()), "name", "f" + n))
                .toList();
        Mailbag.write(anna, CHILD, thread, Map.of("text", "Sex.", "attachments", six))
                .statusCode(422);
        Mailbag.write(anna, CHILD, thread, Map.of("text", "Fem.", "attachments", six.subList(0, 5)))
                .statusCode(201)
                .body("attachments.name", contains("f0.pdf", "f1.pdf", "f2.pdf", "f3.pdf", "f4.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"../../etc/passwd, .._.._etc_passwd.pdf", "x.exe, x.pdf", ".pdf, .pdf.pdf", "'a\\b', a_b.pdf"})
    void a_name_does_no_harm(String name, String kept) {
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, CHILD, "Namn");
        Mailbag.write(anna, CHILD, thread, message(uploaded(anna, Pictures.pdf()), name))
                .statusCode(201)
                .body("attachments.name", contains(kept));
    }

    @Test
    void what_is_thrown_away_is_gone() {
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, CHILD, "Bild");
        String file = uploaded(anna, Pictures.pdf());
        Mailbag.as(anna)
                .delete("/api/v1/patients/{p}/attachments/{a}", Mailbag.id(CHILD), file)
                .then()
                .statusCode(204);
        Mailbag.write(anna, CHILD, thread, message(file, "a")).statusCode(422);
    }

    private static String uploaded(Cookies who, byte[] file) {
        return Mailbag.upload(who, CHILD, file).statusCode(201).extract().path("attachmentId");
    }

    private static Map<String, Object> message(String file, String name) {
        return Map.of("text", "Se filen.", "attachments", List.of(Map.of("attachmentId", file, "name", name)));
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        byte[] start = Pictures.pdf();
        System.arraycopy(start, 0, pdf, 0, start.length);
        System.arraycopy(start, 0, pdf, size - start.length, start.length);
        return pdf;
    }
}
