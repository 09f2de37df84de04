package fr.acteslocaux.ctes.xml;

import java.util.List;

/**
 * An element as it was written.
 *
 * @param namespace  its namespace, empty if it is in none
 * @param name  its name without prefix
 * @param attributes  its attributes, in order
 * @param children  the elements within it, in order
 * @param text  the text directly within it
 * @param line  the line where it begins, counted from 1
 * @param column  the column where its start ends
 */
record XmlElement(
        String namespace,
        String name,
        List<XmlAttribute> attributes,
        List<XmlElement> children,
        String text,
        int line,
        int column) {

    /**
     * An attribute as it was written.
     *
     * @param namespace  its namespace, empty if it is in none
     * @param name  its name without prefix
     * @param value  its value
     */
    record XmlAttribute(String namespace, String name, String value) {}
}
