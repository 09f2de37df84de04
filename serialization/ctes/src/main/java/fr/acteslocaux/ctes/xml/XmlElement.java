package fr.acteslocaux.ctes.xml;

import java.util.List;

/** An element as it was written; its text and its children are complete once its end was read. */
final class XmlElement {

    private final String namespace;
    private final String name;
    private final List<XmlAttribute> attributes;
    private final int line;
    private final int column;

    private List<XmlElement> children = List.of();
    private String text = "";

    XmlElement(String namespace, String name, List<XmlAttribute> attributes, int line, int column) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
    }

    /**
     * An attribute as it was written.
     *
     * @param namespace  its namespace, empty if it is in none
     * @param name  its name without prefix
     * @param value  its value
     */
    record XmlAttribute(String namespace, String name, String value) {}

    void complete(List<XmlElement> allChildren, String allText) {
        children = allChildren;
        text = allText;
    }

    /** Returns its namespace, empty if it is in none. */
    String namespace() {
        return namespace;
    }

    /** Returns its name without prefix. */
    String name() {
        return name;
    }

    /** Returns its attributes, in order. */
    List<XmlAttribute> attributes() {
        return attributes;
    }

    /** Returns the elements within it, in order. */
    List<XmlElement> children() {
        return children;
    }

    /** Returns the text directly within it. */
    String text() {
        return text;
    }

    /** Returns the line where it begins, counted from 1. */
    int line() {
        return line;
    }

    /** Returns the column where its start ends. */
    int column() {
        return column;
    }
}
