package se.vardombud.certificate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Certificates over HTTP: ordered by the patient's side, issued by the clinic, read by the patient and never by a guardian. */
@QuarkusTest
class CertificateHttpTest {
    private static final String PURPOSE = "Skolan vill ha ett intyg om allergi.";
    private static final String SECRET = "Hemligheten i intyget.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_guardian_orders_and_sees_that_it_is_answered_but_never_what_it_says() {
        Cookies guardian = SignIn.as("guardian");
        String order = order(guardian, "child-small", "A", PURPOSE)
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("kind", equalTo("SCHOOL"))
                .body("by.who", equalTo("GUARDIAN"))
                .extract()
                .path("orderId");
        Cookies staff = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        queue(staff, "A")
                .body("items.orderId", contains(order))
                .body("items[0].patient.name", equalTo("Maja Lindqvist"))
                .body("items[0].purpose", equalTo(PURPOSE));
        answer(staff, "A", order, 0, issued("PORTAL")).statusCode(422).body("violations.field", contains("handOver"));
        answer(staff, "A", order, 0, issued("CLINIC")).statusCode(200).body("status", equalTo("ISSUED"));

        for (String who : List.of("guardian", "guardian-2")) {
            String seen = orders(SignIn.as(who), "child-small")
                    .body("items[0].status", equalTo("ISSUED"))
                    .body("items[0].handOver", equalTo("CLINIC"))
                    .body("items[0].certificateId", nullValue())
                    .extract()
                    .asString();
            assertFalse(seen.contains("Intyg om allergi") || seen.contains(SECRET), seen);
        }
    }

    /** The refusal is the same, byte for byte, for a child with a certificate and one without. */
    @Test
    void a_guardian_cannot_tell_whether_there_is_one() {
        Cookies guardian = SignIn.as("guardian");
        String before = refusal(guardian, "child-small", "");
        String one = refusal(guardian, "child-small", "/" + new UUID(7, 7));
        String order = order(guardian, "child-small", "A", PURPOSE).extract().path("orderId");
        answer(Staff.session("staff-physician-a", "A", "PHYSICIAN"), "A", order, 0, issued("CLINIC"))
                .statusCode(200);
        String certificate = Rows.of(database, "select id from certificate").getFirst();
        assertEquals(before, refusal(guardian, "child-small", ""));
        assertEquals(
                one,
                refusal(guardian, "child-small", "/" + certificate).replace(certificate, new UUID(7, 7).toString()));
        assertEquals(
                refusal(guardian, "child-small", "/" + new UUID(7, 7) + "/pdf"),
                refusal(guardian, "child-small", "/" + certificate + "/pdf")
                        .replace(certificate, new UUID(7, 7).toString()));
    }

    @Test
    void at_thirteen_the_young_person_finds_what_the_guardian_ordered() {
        String order = order(SignIn.as("guardian"), "child-day-before-13", "A", PURPOSE)
                .extract()
                .path("orderId");
        answer(Staff.session("staff-physician-a", "A", "PHYSICIAN"), "A", order, 0, issued("POST"))
                .statusCode(200);
        LocalDate tomorrow =
                LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE).plusDays(1);
        Sandbox.standAt(tomorrow.atTime(0, 1).atZone(PortalClock.ZONE).toInstant());
        Cookies young = SignIn.as("child-day-before-13");
        certificates(young, "child-day-before-13")
                .body("items.title", contains("Intyg om allergi"))
                .body("items.text", contains(SECRET));
        orders(young, "child-day-before-13").body("items[0].certificateId", notNullValue());
        browser(SignIn.as("guardian"))
                .get("/api/v1/patients/{id}/certificate-orders", id("child-day-before-13"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("G6"));
    }

    @Test
    void the_patient_reads_it_and_downloads_it_as_a_tagged_pdf_whose_name_tells_nothing() throws IOException {
        Cookies self = SignIn.as("guardian");
        String order = order(self, "guardian", "A", PURPOSE).extract().path("orderId");
        answer(Staff.session("staff-physician-a", "A", "PHYSICIAN"), "A", order, 0, issued("PORTAL"))
                .statusCode(200);
        String certificate = orders(self, "guardian").extract().path("items[0].certificateId");
        browser(self)
                .get("/api/v1/patients/{id}/certificates/{c}", id("guardian"), certificate)
                .then()
                .statusCode(200)
                .body("text", equalTo(SECRET))
                .body("signedBy", equalTo("Leg. läk. Anders Hedlund"));
        Response pdf = browser(self).get("/api/v1/patients/{id}/certificates/{c}/pdf", id("guardian"), certificate);
        assertEquals(200, pdf.statusCode());
        assertEquals("application/pdf", pdf.contentType());
        assertEquals("no-store", pdf.header("Cache-Control"));
        assertTrue(
                pdf.header("Content-Disposition").matches("attachment; filename=\"intyg-\\d{4}-\\d\\d-\\d\\d\\.pdf\""));
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(SECRET) && text.contains("19880412-") && text.contains("Anna Lindqvist"), text);
            assertTrue(text.contains("Kullens vårdcentral") && text.contains("Leg. läk. Anders Hedlund"), text);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("sv", document.getDocumentCatalog().getLanguage());
        }
        browser(self)
                .get("/api/v1/patients/{id}/certificates/{c}/pdf", id("guardian"), new UUID(7, 7))
                .then()
                .statusCode(404);
    }

    @Test
    void refused_it_says_why_and_there_is_none() {
        Cookies self = SignIn.as("guardian");
        String order = order(self, "guardian", "A", PURPOSE).extract().path("orderId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", order, 0, Map.of("outcome", "REFUSED", "reason", "Det behövs ett besök först."))
                .statusCode(200);
        orders(self, "guardian")
                .body("items[0].status", equalTo("REFUSED"))
                .body("items[0].reason", equalTo("Det behövs ett besök först."));
        certificates(self, "guardian").body("items", empty());
        browser(staff)
                .queryParam("status", "ANSWERED")
                .get("/api/v1/units/{u}/certificate-orders", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items.orderId", contains(order));
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies self = SignIn.as("guardian");
        order(self, "guardian", "A", "abc").statusCode(422);
        order(self, "guardian", "A", "x".repeat(1001)).statusCode(422);
        order(self, "guardian", "A", "abcde\u0000").statusCode(422);
        post(self, Map.of("kind", "PARTY")).statusCode(422);
        post(self, Map.of("from", "2026-05-02", "to", "2026-05-01")).statusCode(422);
        post(self, Map.of("from", "+999999-01-01")).statusCode(422);
        post(self, Map.of("clinicId", new UUID(7, 7).toString())).statusCode(422);
        assertEquals(List.of(), Rows.of(database, "select id from certificate_order"));
        String order = post(self, Map.of("from", "2026-05-01", "to", "2026-05-01"))
                .statusCode(201)
                .extract()
                .path("orderId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        for (Map<String, ?> wrong : List.of(
                Map.of("outcome", "ISSUED"),
                Map.of("outcome", "ISSUED", "title", "Titel", "text", "Texten", "signedBy", "Namn"),
                Map.of("outcome", "REFUSED"),
                Map.of("outcome", "REFUSED", "reason", "Därför att.", "title", "Titel"),
                Map.of("outcome", "SENT"))) {
            answer(staff, "A", order, 0, wrong).statusCode(422);
        }
        answer(staff, "A", order, 1, issued("PORTAL")).statusCode(412);
        answer(staff, "A", new UUID(7, 7).toString(), 0, issued("PORTAL")).statusCode(404);
        assertEquals(List.of(), Rows.of(database, "select id from certificate"));
    }

    @Test
    void an_order_is_made_once_taken_back_and_not_when_the_clinic_has_begun() {
        Cookies self = SignIn.as("guardian");
        RequestSpecification again =
                browser(self).header("Idempotency-Key", "one").body(body("A", PURPOSE));
        String order = again.post("/api/v1/patients/{id}/certificate-orders", id("guardian"))
                .then()
                .statusCode(201)
                .extract()
                .path("orderId");
        browser(self)
                .header("Idempotency-Key", "one")
                .body(body("A", PURPOSE))
                .post("/api/v1/patients/{id}/certificate-orders", id("guardian"))
                .then()
                .statusCode(201)
                .body("orderId", equalTo(order));
        orders(self, "guardian").body("items", hasSize(1));
        withdraw(self, order).statusCode(204);
        String second = order(self, "guardian", "A", PURPOSE).extract().path("orderId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        queue(staff, "A").body("items.orderId", contains(second));
        browser(staff)
                .header("If-Match", "\"0\"")
                .post("/api/v1/units/{u}/certificate-orders/{o}/take", Staff.unit("A"), second)
                .then()
                .statusCode(200)
                .body("mine", equalTo(true));
        withdraw(self, second).statusCode(409).body("code", equalTo("ALREADY_TAKEN"));
    }

    @Test
    void a_clinic_that_writes_no_certificates_takes_no_orders() {
        Staff.offers(List.of("MESSAGE"));
        order(SignIn.as("guardian"), "guardian", "A", PURPOSE)
                .statusCode(409)
                .body("code", equalTo("SERVICE_NOT_OFFERED"));
        assertEquals(List.of(), Rows.of(database, "select id from certificate_order"));
    }

    @Test
    void another_unit_and_ones_own_are_not_answered() {
        String order = order(SignIn.as("staff-parent-a"), "child-of-staff", "A", PURPOSE)
                .extract()
                .path("orderId");
        Cookies parent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        queue(parent, "A").body("items", empty());
        answer(parent, "A", order, 0, issued("CLINIC")).statusCode(403).body("rule", equalTo("T6"));
        answer(Staff.session("staff-care-b", "B", "CARE_STAFF"), "B", order, 0, issued("CLINIC"))
                .statusCode(404);
    }

    @Test
    void a_protected_person_orders_where_they_are_approved_and_a_code_orders_but_reads_nothing() {
        order(SignIn.as("protected-adult"), "protected-adult", "A", PURPOSE)
                .statusCode(403)
                .body("rule", equalTo("O3"));
        Cookies byCode = PasswordSignIn.session(1);
        order(byCode, "per-patient", "A", PURPOSE).statusCode(201);
        browser(byCode)
                .get("/api/v1/patients/{id}/certificates", id("per-patient"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("O2"));
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static Map<String, Object> body(String unit, String purpose) {
        return Map.of("clinicId", Staff.unit(unit), "kind", "SCHOOL", "purpose", purpose);
    }

    private static Map<String, Object> issued(String handOver) {
        return Map.of(
                "outcome", "ISSUED",
                "title", "Intyg om allergi",
                "text", SECRET,
                "signedBy", "Leg. läk. Anders Hedlund",
                "handOver", handOver);
    }

    private static ValidatableResponse order(Cookies session, String patient, String unit, String purpose) {
        return browser(session)
                .body(body(unit, purpose))
                .post("/api/v1/patients/{id}/certificate-orders", id(patient))
                .then();
    }

    private static ValidatableResponse post(Cookies session, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(body("A", PURPOSE));
        body.putAll(change);
        return browser(session)
                .body(body)
                .post("/api/v1/patients/{id}/certificate-orders", id("guardian"))
                .then();
    }

    private static ValidatableResponse orders(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{id}/certificate-orders", id(patient))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse certificates(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{id}/certificates", id(patient))
                .then()
                .statusCode(200);
    }

    private static String refusal(Cookies session, String patient, String path) {
        return browser(session)
                .get("/api/v1/patients/" + id(patient) + "/certificates" + path)
                .then()
                .statusCode(403)
                .body("rule", equalTo("G7"))
                .extract()
                .asString();
    }

    private static ValidatableResponse withdraw(Cookies session, String order) {
        return browser(session)
                .delete("/api/v1/patients/{id}/certificate-orders/{o}", id("guardian"), order)
                .then();
    }

    private static ValidatableResponse queue(Cookies staff, String unit) {
        return browser(staff)
                .get("/api/v1/units/{u}/certificate-orders", Staff.unit(unit))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse answer(
            Cookies staff, String unit, String order, int version, Map<String, ?> body) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/units/{u}/certificate-orders/{o}/answer", Staff.unit(unit), order)
                .then();
    }
}
