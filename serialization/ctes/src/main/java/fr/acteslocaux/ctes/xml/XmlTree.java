package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a message, read without harm: no document type, no entity, no more bytes, elements and levels than any
 * message has. A message within these limits is read in less than 64 MB of memory.
 */
final class XmlTree {

    /** The most elements, and as many attributes. */
    static final int ELEMENTS = 50_000;

    /** The most elements one within the other: signatures within messages have a dozen. */
    static final int DEPTH = 64;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    // That of the JDK, whatever lies on the class path; once it is set up, readers are made from any thread.
    private static final XMLInputFactory FACTORY = factory();

    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private int elements;
    private boolean hasWindowsCharacters;

    private XmlTree() {}

    /** What was read, and what the bytes deviate in. */
    record Read(XmlElement root, List<Deviation> deviations) {}

    private record Opened(XmlElement element, StringBuilder text) {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Reads bytes in the encoding that they name, or else in Windows-1252, in which every byte is a character. */
    static Read read(byte[] document) {
        XmlTree tree = new XmlTree();
        try {
            XmlElement root = tree.read(FACTORY.createXMLStreamReader(new ByteArrayInputStream(document)));
            if (tree.hasWindowsCharacters) {
                tree.deviations.add(otherEncoding(root, Words.of("encoding.named")));
            }
            return new Read(root, tree.deviations);
        } catch (XMLStreamException failure) {
            if (failure.getNestedException() instanceof IOException) {
                return readAsWindows(document);
            }
            throw notXml(failure);
        }
    }

    private static Read readAsWindows(byte[] document) {
        XmlTree tree = new XmlTree();
        try {
            XmlElement root = tree.read(
                    FACTORY.createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(document), WINDOWS)));
            tree.deviations.add(0, otherEncoding(root, Words.of("encoding.named")));
            return new Read(root, tree.deviations);
        } catch (XMLStreamException failure) {
            throw notXml(failure);
        }
    }

    private static Deviation otherEncoding(XmlElement root, Words expected) {
        return new Deviation(
                Deviation.Kind.ENCODING,
                new Place("/" + root.name(), root.line(), root.column()),
                expected,
                Words.of("encoding.windows"));
    }

    private static UnreadableMessageException notXml(XMLStreamException failure) {
        return new UnreadableMessageException(
                UnreadableMessageException.Cause.NOT_XML,
                Optional.ofNullable(failure.getLocation())
                        .map(at -> Words.of("not-xml-at", at.getLineNumber(), at.getColumnNumber()))
                        .orElseGet(() -> Words.of("not-xml")));
    }

    private static UnreadableMessageException tooLarge(String limit, int most) {
        return new UnreadableMessageException(
                UnreadableMessageException.Cause.TOO_LARGE, Words.of("limit." + limit, most));
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(reader);
                case XMLStreamConstants.END_ELEMENT -> root = close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getLast()
                                .text()
                                .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableMessageException(
                            UnreadableMessageException.Cause.DOCUMENT_TYPE, Words.of("document-type"));
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("no root", reader.getLocation());
        }
        return root;
    }

    private void open(XMLStreamReader reader) {
        elements += 1 + reader.getAttributeCount();
        if (elements > ELEMENTS) {
            throw tooLarge("elements", ELEMENTS);
        }
        if (open.size() == DEPTH) {
            throw tooLarge("depth", DEPTH);
        }
        List<XmlElement.XmlAttribute> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(new XmlElement.XmlAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    readable(reader.getAttributeValue(i))));
        }
        open.addLast(new Opened(
                new XmlElement(
                        orEmpty(reader.getNamespaceURI()),
                        reader.getLocalName(),
                        attributes,
                        new ArrayList<>(),
                        "",
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber()),
                new StringBuilder()));
    }

    private static String orEmpty(@Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    /**
     * What is named ISO-8859-1 is often Windows-1252: the quotes and dashes of that stand where the other has control characters
     * that nobody writes.
     */
    private String readable(String text) {
        if (text.chars().noneMatch(character -> character >= 0x80 && character < 0xA0)) {
            return text;
        }
        hasWindowsCharacters = true;
        StringBuilder readable = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            boolean isWindows = character >= 0x80 && character < 0xA0;
            readable.append(
                    isWindows ? new String(new byte[] {(byte) character}, WINDOWS) : String.valueOf((char) character));
        });
        return readable.toString();
    }

    private XmlElement close() {
        Opened opened = open.removeLast();
        XmlElement bare = opened.element();
        XmlElement element = new XmlElement(
                bare.namespace(),
                bare.name(),
                bare.attributes(),
                bare.children(),
                readable(opened.text().toString()),
                bare.line(),
                bare.column());
        if (!open.isEmpty()) {
            open.getLast().element().children().add(element);
        }
        return element;
    }
}
