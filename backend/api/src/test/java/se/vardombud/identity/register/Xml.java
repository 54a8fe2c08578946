package se.vardombud.identity.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.PersonalNumber;

/** Answers as the register writes them: a person's record with its parts replaced or left out. */
final class Xml {
    private final PersonalNumber number;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Xml(PersonalNumber number) {
        this.number = number;
    }

    static Xml person(PersonalNumber number) {
        Xml xml = new Xml(number);
        xml.parts.put("personalIdentity", identity(number));
        xml.parts.put("gender", "2");
        xml.parts.put("protectedPersonIndicator", "false");
        xml.parts.put("testIndicator", "false");
        xml.parts.put("primaryIdentity", "true");
        xml.parts.put("name", name("Anna", "10", null, "Lindqvist"));
        xml.parts.put("birth", tag("dateOfBirth", date("YYYY-MM-DD", "1988-04-12")));
        xml.parts.put("populationRegistrationLocality", tag("populationRegistrationType", "FB"));
        xml.parts.put("addressInformation", address("Nyponstigen 2", "9910", "Vårhamn"));
        return xml;
    }

    /** Nothing for null. */
    Xml with(String part, @Nullable String content) {
        if (content != null) {
            parts.put(part, content);
        }
        return this;
    }

    Xml without(String part) {
        parts.remove(part);
        return this;
    }

    String answer() {
        return envelope(requested(number, this));
    }

    static String requested(PersonalNumber asked, Xml person) {
        String record = person.parts.entrySet().stream()
                .map(part -> tag(part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n"));
        return requested(asked, tag("personRecord", record));
    }

    private static String requested(PersonalNumber asked, String record) {
        return "<r:requestedPersonRecord>" + tag("requestedPersonalIdentity", identity(asked)) + record
                + "</r:requestedPersonRecord>";
    }

    static String nobody(PersonalNumber asked) {
        return envelope(requested(asked, ""));
    }

    static String envelope(String records) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"" + Names.PERSON
                + "\" xmlns:r=\""
                + Names.RESPONDER + "\"><s:Header/><s:Body><r:GetPersonsForProfileResponse>" + records
                + "</r:GetPersonsForProfileResponse></s:Body></s:Envelope>";
    }

    static String tag(String name, @Nullable String content) {
        return content == null ? "" : "<" + name + ">" + content + "</" + name + ">";
    }

    static String date(String format, String value) {
        return tag("format", format) + tag("value", value);
    }

    static String identity(PersonalNumber number) {
        return tag("root", Names.rootOf(number)) + tag("extension", number.digits());
    }

    static String referred(PersonalNumber number, String status) {
        return tag("referredPersonalIdentity", identity(number)) + tag("referredPersonalIdentityStatus", status);
    }

    static String name(
            @Nullable String given, @Nullable String mark, @Nullable String middle, @Nullable String family) {
        return tag("givenNameIndicator", mark)
                + tag("givenName", given)
                + tag("middleName", middle)
                + tag("surname", family);
    }

    static String address(String street, String code, String city) {
        return tag(
                "residentialAddress",
                tag("careOf", "Nyberg")
                        + tag("postalAddress1", "")
                        + tag("postalAddress2", street)
                        + tag("postalCode", code)
                        + tag("city", city));
    }

    static String relation(
            String type, PersonalNumber other, @Nullable String from, @Nullable String to, @Nullable String status) {
        return tag("relationshipId", tag("personalIdentity", identity(other)))
                + tag("relationshipType", type)
                + day("relationshipFromDate", from)
                + day("relationshipToDate", to)
                + tag("status", status);
    }

    private static String day(String name, @Nullable String value) {
        return value == null ? "" : tag(name, date("YYYY-MM-DD".substring(0, value.length()), value));
    }
}
