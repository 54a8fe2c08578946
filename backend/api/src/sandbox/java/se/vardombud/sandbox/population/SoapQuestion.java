package se.vardombud.sandbox.population;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A question of GetPersonsForProfile, as the simulated register reads it.
 *
 * @param numbers whose extension was asked about, in order
 */
record SoapQuestion(List<Identity> numbers) {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    record Identity(String root, String extension) {}

    /** @throws IllegalArgumentException when it is no such question */
    static SoapQuestion read(byte[] envelope) {
        String address = "";
        String profile = "";
        String ignore = "";
        String root = "";
        List<Identity> numbers = new ArrayList<>();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(envelope));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String name = xml.getNamespaceURI() + " " + xml.getLocalName();
                    switch (name) {
                        case SoapAnswer.REGISTRY + " LogicalAddress" -> address = xml.getElementText();
                        case SoapAnswer.PERSON + " root" -> root = xml.getElementText();
                        case SoapAnswer.PERSON + " extension" -> numbers.add(new Identity(root, xml.getElementText()));
                        case SoapAnswer.RESPONDER + " profile" -> profile = xml.getElementText();
                        case SoapAnswer.RESPONDER + " ignoreReferredIdentity" -> ignore = xml.getElementText();
                        default -> {
                            // The wrappers say nothing by themselves.
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not XML");
        }
        if (address.isEmpty() || numbers.isEmpty() || !profile.equals("P4") || !ignore.equals("false")) {
            throw new IllegalArgumentException("not a question the simulated register answers");
        }
        return new SoapQuestion(numbers);
    }
}
