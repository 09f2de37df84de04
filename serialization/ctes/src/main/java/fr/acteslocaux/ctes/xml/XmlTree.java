package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
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

    // That of the JDK, whatever lies on the class path; once it is set up, readers are made from any thread.
    private static final XMLInputFactory FACTORY = factory();

    private final Deque<Opened> open = new ArrayDeque<>();
    private int elements;
    private boolean hasWindowsCharacters;

    private XmlTree() {}

    /** What was read, and what the bytes deviate in. */
    record Read(XmlElement root, List<Deviation> deviations) {}

    /** An element whose end was not read yet. */
    private static final class Opened {

        final XmlElement element;
        final StringBuilder text = new StringBuilder(0);
        List<XmlElement> children = List.of();

        Opened(XmlElement element) {
            this.element = element;
        }

        void add(XmlElement child) {
            if (children.isEmpty()) {
                children = new ArrayList<>();
            }
            children.add(child);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Reads bytes in the encoding that they name, or else in Windows-1252. */
    static Read read(byte[] document) {
        try {
            return new XmlTree().read(document, Encoding.of(document));
        } catch (XMLStreamException failure) {
            if (!(failure.getNestedException() instanceof CharacterCodingException)) {
                throw notXml(failure);
            }
        }
        try {
            return new XmlTree().read(document, Encoding.WINDOWS);
        } catch (XMLStreamException failure) {
            throw notXml(failure);
        }
    }

    private Read read(byte[] document, Encoding encoding) throws XMLStreamException {
        XmlElement root = read(FACTORY.createXMLStreamReader(encoding.read(document)));
        return new Read(
                root,
                encoding.isAsNamed() && !hasWindowsCharacters ? List.of() : List.of(otherEncoding(root, encoding)));
    }

    private Deviation otherEncoding(XmlElement root, Encoding encoding) {
        boolean isWindows = hasWindowsCharacters || encoding.equals(Encoding.WINDOWS);
        return new Deviation(
                Deviation.Kind.ENCODING,
                new Place("/" + root.name(), root.line(), root.column()),
                Words.of("encoding.named"),
                isWindows ? Words.of("encoding.windows") : Words.of("encoding.utf-8"));
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
                                .text
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
        Location at = reader.getLocation();
        open.addLast(new Opened(new XmlElement(
                orEmpty(reader.getNamespaceURI()),
                reader.getLocalName(),
                attributes(reader),
                at.getLineNumber(),
                at.getColumnNumber())));
    }

    private List<XmlElement.XmlAttribute> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<XmlElement.XmlAttribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new XmlElement.XmlAttribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    readable(reader.getAttributeValue(i))));
        }
        return attributes;
    }

    private static String orEmpty(@Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    /**
     * What is named ISO-8859-1 is often Windows-1252: the quotes and dashes of that stand where the other has control characters
     * that nobody writes.
     */
    private String readable(String text) {
        if (!hasControls(text)) {
            return text;
        }
        hasWindowsCharacters = true;
        StringBuilder readable = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            boolean isWindows = character >= 0x80 && character < 0xA0;
            readable.append(
                    isWindows
                            ? new String(new byte[] {(byte) character}, Encoding.WINDOWS.charset())
                            : String.valueOf((char) character));
        });
        return readable.toString();
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80 && character < 0xA0) {
                return true;
            }
        }
        return false;
    }

    private XmlElement close() {
        Opened opened = open.removeLast();
        // The blanks between elements say nothing.
        boolean isLayout = !opened.children.isEmpty() && opened.text.chars().allMatch(Character::isWhitespace);
        opened.element.complete(opened.children, isLayout ? "" : readable(opened.text.toString()));
        if (!open.isEmpty()) {
            open.getLast().add(opened.element);
        }
        return opened.element;
    }
}
