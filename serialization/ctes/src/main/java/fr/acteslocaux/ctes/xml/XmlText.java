package fr.acteslocaux.ctes.xml;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes a message: in ISO-8859-1, as prefectures read it; other characters as references. */
public final class XmlText {

    private static final String PREFIX = "actes:";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n");
    private int depth;

    private XmlText() {}

    /** The attributes of an element, in the order in which they are written. */
    public static final class Attributes {

        private final StringBuilder text = new StringBuilder();

        private Attributes() {}

        /**
         * Begins without attributes.
         *
         * @return none
         */
        public static Attributes none() {
            return new Attributes();
        }

        /**
         * Adds an attribute of the namespace of messages.
         *
         * @param name  its name
         * @param value  its value
         * @return these
         */
        public Attributes and(String name, Object value) {
            return qualified(PREFIX + name, value);
        }

        /**
         * Adds the SIREN, whose namespace is another one.
         *
         * @param siren  the SIREN
         * @return these
         */
        public Attributes andSiren(Object siren) {
            return qualified("insee:SIREN", siren);
        }

        private Attributes qualified(String name, Object value) {
            text.append(' ').append(name).append("=\"");
            escape(value.toString(), text);
            text.append('"');
            return this;
        }
    }

    /**
     * Writes a message.
     *
     * @param root  the name of its root
     * @param attributes  the attributes of the root
     * @param content  writes what is within
     * @return the bytes
     */
    public static byte[] of(String root, Attributes attributes, Consumer<XmlText> content) {
        XmlText message = new XmlText();
        Attributes all = Attributes.none()
                .qualified("xmlns:actes", MessageXml.NAMESPACE)
                .qualified("xmlns:insee", MessageXml.SIREN_NAMESPACE);
        all.text.append(attributes.text);
        message.element(root, all, content);
        return message.text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void indent() {
        text.append("  ".repeat(depth));
    }

    /**
     * Writes an element of elements.
     *
     * @param name  its name
     * @param attributes  its attributes
     * @param content  writes what is within, nothing for an empty element
     */
    public void element(String name, Attributes attributes, Consumer<XmlText> content) {
        indent();
        text.append('<').append(PREFIX).append(name).append(attributes.text);
        int begun = text.length();
        text.append(">\n");
        depth++;
        content.accept(this);
        depth--;
        if (text.length() == begun + 2) {
            text.setLength(begun);
            text.append("/>\n");
        } else {
            indent();
            text.append("</").append(PREFIX).append(name).append(">\n");
        }
    }

    /**
     * Writes an element of text.
     *
     * @param name  its name
     * @param value  the text
     */
    public void element(String name, Object value) {
        indent();
        text.append('<').append(PREFIX).append(name).append('>');
        escape(value.toString(), text);
        text.append("</").append(PREFIX).append(name).append(">\n");
    }

    private static void escape(String value, StringBuilder to) {
        value.codePoints().forEach(character -> {
            boolean isWritten = (character >= ' ' && character < 0x7F) || (character >= 0xA0 && character <= 0xFF);
            if (isWritten && "<>&\"".indexOf(character) < 0) {
                to.appendCodePoint(character);
            } else {
                to.append("&#").append(character).append(';');
            }
        });
    }

    /**
     * Finds a character that XML cannot say, not even as a reference.
     *
     * @param value  the text
     * @return where it stands, or -1 if there is none
     */
    public static int firstUnwritable(String value) {
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            boolean isWritable = character >= ' '
                    && (character < 0xD800 || character > 0xDFFF)
                    && character != 0xFFFE
                    && character != 0xFFFF;
            if (!isWritable && "\t\n\r".indexOf(character) < 0) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}
