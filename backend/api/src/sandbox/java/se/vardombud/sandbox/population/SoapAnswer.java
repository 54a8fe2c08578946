package se.vardombud.sandbox.population;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an answer of GetPersonsForProfile, element by element in the order of the schema. */
class SoapAnswer {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String REGISTRY = "urn:riv:itintegration:registry:1";
    static final String PERSON = "urn:riv:strategicresourcemanagement:persons:person:5";
    static final String RESPONDER =
            "urn:riv:strategicresourcemanagement:persons:person:GetPersonsForProfileResponder:5";
    private static final String PERSONAL_NUMBER = "1.2.752.129.2.1.3.1";
    private static final String COORDINATION_NUMBER = "1.2.752.129.2.1.3.3";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SoapAnswer() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("S", "Envelope", SOAP);
            xml.writeNamespace("S", SOAP);
            xml.writeNamespace("r", RESPONDER);
            xml.writeNamespace("p", PERSON);
            xml.writeStartElement("S", "Body", SOAP);
            xml.writeStartElement("r", "GetPersonsForProfileResponse", RESPONDER);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Content {
        void write() throws XMLStreamException;
    }

    void record(Content content) {
        try {
            xml.writeStartElement("r", "requestedPersonRecord", RESPONDER);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void group(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("p", name, PERSON);
        content.write();
        xml.writeEndElement();
    }

    /** Nothing for null. */
    void text(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            group(name, () -> xml.writeCharacters(value.toString()));
        }
    }

    void identity(String name, String root, String extension) throws XMLStreamException {
        group(name, () -> {
            text("root", root);
            text("extension", extension);
        });
    }

    void number(String name, String digits) throws XMLStreamException {
        boolean coordination = Integer.parseInt(digits.substring(6, 8)) > 60;
        identity(name, coordination ? COORDINATION_NUMBER : PERSONAL_NUMBER, digits);
    }

    /** Nothing for null. */
    void date(String name, @Nullable LocalDate date) throws XMLStreamException {
        if (date != null) {
            group(name, () -> {
                text("format", "YYYY-MM-DD");
                text("value", date);
            });
        }
    }

    /** The last word is the family name; a child without a name has none of it. */
    void name(@Nullable String name) throws XMLStreamException {
        if (name == null) {
            return;
        }
        List<String> words = List.of(name.split(" "));
        boolean single = words.size() == 1;
        group("name", () -> {
            text("givenName", single ? name : String.join(" ", words.subList(0, words.size() - 1)));
            text("surname", single ? null : words.getLast());
        });
    }
}
