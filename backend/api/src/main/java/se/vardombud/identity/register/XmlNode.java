package se.vardombud.identity.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of the register's answer, read without document types or anything from outside it. */
final class XmlNode {
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private final Element element;

    private XmlNode(Element element) {
        this.element = element;
    }

    /**
     * The root of a document.
     *
     * @throws UnreadableAnswerException for what is not well-formed, has a document type or is deeper than any answer
     */
    static XmlNode root(byte[] document) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return new XmlNode(builder.parse(new InputSource(new ByteArrayInputStream(document)))
                    .getDocumentElement());
        } catch (SAXException | IOException e) {
            // The parser's own words repeat the document.
            throw new UnreadableAnswerException("not well-formed XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(LIMIT + "maxElementDepth", "50");
        factory.setExpandEntityReferences(false);
        return factory;
    }

    boolean is(String namespace, String name) {
        return namespace.equals(Objects.requireNonNullElse(element.getNamespaceURI(), ""))
                && name.equals(element.getLocalName());
    }

    /** The children of that name, in order. */
    List<XmlNode> all(String namespace, String name) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(node -> new XmlNode((Element) node))
                .filter(node -> node.is(namespace, name))
                .toList();
    }

    /** The only child of that name; a second one is unreadable. */
    Optional<XmlNode> one(String namespace, String name) {
        List<XmlNode> found = all(namespace, name);
        if (found.size() > 1) {
            throw new UnreadableAnswerException(name + " more than once");
        }
        return found.stream().findFirst();
    }

    /** As {@link #one}, of the person's own words. */
    Optional<XmlNode> one(String name) {
        return one(Names.PERSON, name);
    }

    /** As {@link #one}, which may not be missing. */
    XmlNode given(String namespace, String name) {
        return one(namespace, name).orElseThrow(() -> new UnreadableAnswerException(name + " is missing"));
    }

    /** The text of a child, without space around it; empty when it is missing or blank. */
    Optional<String> text(String name) {
        return one(name).map(XmlNode::text).filter(text -> !text.isEmpty());
    }

    /** As {@link #text(String)}, refusing what the contract has no room for. */
    Optional<String> text(String name, int longest) {
        Optional<String> text = text(name);
        if (text.filter(found -> found.length() > longest).isPresent()) {
            throw new UnreadableAnswerException(name + " is too long");
        }
        return text;
    }

    /** A child that says true or false; empty when it is missing. */
    Optional<Boolean> flag(String name) {
        return one(name).map(node -> switch (node.text()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new UnreadableAnswerException(name + " is neither true nor false");
        });
    }

    /** As {@link #flag}, which may not be missing. */
    boolean givenFlag(String name) {
        return flag(name).orElseThrow(() -> new UnreadableAnswerException(name + " is missing"));
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** The parser writes what it meets to the console unless it is given somebody else to tell. */
    private static final class Silent extends DefaultHandler {
        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
