package se.vardombud.identity.register;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.vardombud.identity.PersonalNumber;

/** The envelope that asks about people. */
final class Question {
    /** The least that tells relations; whom the register protects it answers as by profile 1. */
    private static final String PROFILE = "P4";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private Question() {}

    static byte[] about(Collection<PersonalNumber> numbers, String logicalAddress) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            envelope(xml);
            header(xml, logicalAddress);
            body(xml, numbers);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the question cannot be written");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void envelope(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("soapenv", "Envelope", Names.SOAP);
        xml.writeNamespace("soapenv", Names.SOAP);
        xml.writeNamespace("reg", Names.REGISTRY);
        xml.writeNamespace("req", Names.RESPONDER);
        xml.writeNamespace("per", Names.PERSON);
    }

    private static void header(XMLStreamWriter xml, String logicalAddress) throws XMLStreamException {
        xml.writeStartElement("soapenv", "Header", Names.SOAP);
        text(xml, "reg", Names.REGISTRY, "LogicalAddress", logicalAddress);
        xml.writeEndElement();
    }

    private static void body(XMLStreamWriter xml, Collection<PersonalNumber> numbers) throws XMLStreamException {
        xml.writeStartElement("soapenv", "Body", Names.SOAP);
        xml.writeStartElement("req", "GetPersonsForProfile", Names.RESPONDER);
        for (PersonalNumber number : numbers) {
            xml.writeStartElement("req", "personId", Names.RESPONDER);
            text(xml, "per", Names.PERSON, "root", Names.rootOf(number));
            text(xml, "per", Names.PERSON, "extension", number.digits());
            xml.writeEndElement();
        }
        text(xml, "req", Names.RESPONDER, "profile", PROFILE);
        // The record of the number that the person has now, whichever is asked about.
        text(xml, "req", Names.RESPONDER, "ignoreReferredIdentity", "false");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String prefix, String namespace, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
