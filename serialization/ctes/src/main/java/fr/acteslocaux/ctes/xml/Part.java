package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being read: who reads it asks for its attributes, and for its elements in the order of the schema; what
 * nobody asked for deviates. Names are enough to find something: what is in no namespace, or in another one, is read too.
 */
public final class Part {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final List<Asked> NONE = List.of();

    private final XmlElement element;
    private final @Nullable Part parent;
    private final int position;
    private final Notes notes;

    private final List<Asked> asked;
    private final boolean[] read;
    private boolean hasText;

    private record Asked(String name, boolean once) {}

    Part(XmlElement element, @Nullable Part parent, int position, Notes notes) {
        this.element = element;
        this.parent = parent;
        this.position = position;
        this.notes = notes;
        this.asked = element.children().isEmpty() ? NONE : new ArrayList<>();
        this.read = new boolean[element.attributes().size()];
    }

    private void ask(String name, boolean isOnce) {
        if (!element.children().isEmpty()) {
            asked.add(new Asked(name, isOnce));
        }
    }

    /**
     * Returns the name of the element.
     *
     * @return the name without prefix
     */
    public String name() {
        return element.name();
    }

    private String path() {
        String own = "/" + element.name() + (position == 0 ? "" : "[" + position + "]");
        return parent == null ? own : parent.path() + own;
    }

    private Place place() {
        return new Place(path(), element.line(), element.column());
    }

    private Place placeOf(String attribute) {
        return new Place(path() + "/@" + attribute, element.line(), element.column());
    }

    private void note(Deviation.Kind kind, Place place, Localized expected, Localized found) {
        notes.add(new Deviation(kind, place, expected, found));
    }

    private static Localized element(String name) {
        return Words.of("element", name);
    }

    /**
     * Reads all of the element, and notes what nobody asked for.
     *
     * @param <T>  the type of what it says
     * @param reader  asks for what should be there
     * @return what it says
     */
    public <T> T read(Function<Part, T> reader) {
        T value = reader.apply(this);
        noteOthers();
        return value;
    }

    /**
     * Asks for an element that must be there once.
     *
     * @param name  its name
     * @return the first of that name, or empty, noted
     */
    public Optional<Part> required(String name) {
        Optional<Part> found = optional(name);
        if (found.isEmpty()) {
            missing(name);
        }
        return found;
    }

    /**
     * Notes that an element is missing.
     *
     * @param name  its name
     */
    public void missing(String name) {
        note(Deviation.Kind.MISSING_ELEMENT, place(), element(name), Words.of("nothing"));
    }

    /**
     * Notes that an element is missing in one edition, in which it must be there.
     *
     * @param name  its name
     * @param edition  the edition
     */
    public void missing(String name, Edition edition) {
        notes.add(
                new Deviation(Deviation.Kind.MISSING_ELEMENT, place(), element(name), Words.of("nothing")),
                EnumSet.of(edition));
    }

    /**
     * Notes that the element has no place in one edition.
     *
     * @param edition  the edition
     */
    public void unknown(Edition edition) {
        notes.add(
                new Deviation(Deviation.Kind.UNKNOWN_ELEMENT, place(), Words.of("nothing"), element(element.name())),
                EnumSet.of(edition));
    }

    /**
     * Asks for an element that may be there once.
     *
     * @param name  its name
     * @return the first of that name, or empty
     */
    public Optional<Part> optional(String name) {
        ask(name, true);
        for (XmlElement child : element.children()) {
            if (child.name().equals(name)) {
                return Optional.of(new Part(child, this, 0, notes));
            }
        }
        return Optional.empty();
    }

    /**
     * Asks for all elements of a name.
     *
     * @param name  the name
     * @return those there are, in order
     */
    public List<Part> all(String name) {
        ask(name, false);
        List<Part> all = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (child.name().equals(name)) {
                all.add(new Part(child, this, all.size() + 1, notes));
            }
        }
        return all;
    }

    /**
     * Asks for an attribute that must be there.
     *
     * @param name  its name
     * @param namespace  its namespace
     * @return its value, or empty, noted
     */
    public Optional<Value> attribute(String name, String namespace) {
        Optional<Value> found = optionalAttribute(name, namespace);
        if (found.isEmpty()) {
            note(Deviation.Kind.MISSING_ATTRIBUTE, placeOf(name), Words.of("attribute", name), Words.of("nothing"));
        }
        return found;
    }

    /**
     * Asks for an attribute that may be there.
     *
     * @param name  its name
     * @param namespace  its namespace
     * @return its value, or empty
     */
    public Optional<Value> optionalAttribute(String name, String namespace) {
        List<XmlElement.XmlAttribute> attributes = element.attributes();
        int found = -1;
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)
                    && attributes.get(i).namespace().equals(namespace)) {
                read[i] = true;
                return Optional.of(new Value(attributes.get(i).value(), () -> placeOf(name), notes));
            }
            if (attributes.get(i).name().equalsIgnoreCase(name)) {
                found = i;
            }
        }
        if (found < 0) {
            return Optional.empty();
        }
        read[found] = true;
        XmlElement.XmlAttribute nearest = attributes.get(found);
        note(
                Deviation.Kind.NAMESPACE,
                placeOf(nearest.name()),
                Words.of("name-in", name, namespace),
                nearest.namespace().isEmpty()
                        ? Words.of("name-in-none", nearest.name())
                        : Words.of("name-in", nearest.name(), Words.quoted(nearest.namespace())));
        return Optional.of(new Value(nearest.value(), () -> placeOf(name), notes));
    }

    /**
     * Asks for the text of the element, which has no elements.
     *
     * @return the text
     */
    public Value text() {
        hasText = true;
        return new Value(element.text(), this::place, notes);
    }

    /**
     * Asks for text, or for {@code xsi:nil} in its place.
     *
     * @return the text, or empty if it is nil
     */
    public Optional<Value> textOrNil() {
        for (int i = 0; i < read.length; i++) {
            XmlElement.XmlAttribute attribute = element.attributes().get(i);
            if (isNil(attribute)) {
                read[i] = true;
                if (attribute.value().strip().matches("true|1")) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(text());
    }

    private static boolean isNil(XmlElement.XmlAttribute attribute) {
        return attribute.namespace().equals(INSTANCE) && attribute.name().equals("nil");
    }

    /** Asks for whatever is within it, which may be anything. */
    public void anything() {
        hasText = true;
        Arrays.fill(read, true);
        element.children().forEach(child -> ask(child.name(), false));
    }

    private void noteOthers() {
        noteNamespace();
        noteOtherAttributes();
        noteOtherElements();
        if (!hasText && !element.text().isBlank()) {
            note(Deviation.Kind.STRAY_TEXT, place(), Words.of("nothing"), Words.of("text"));
        }
    }

    /** An element is noted where the namespace changes: what is in the same one follows from that. */
    private void noteNamespace() {
        String expected = parent == null ? MessageXml.NAMESPACE : parent.element.namespace();
        if (!element.namespace().equals(expected)) {
            note(
                    Deviation.Kind.NAMESPACE,
                    place(),
                    Words.of("name-in", element.name(), MessageXml.NAMESPACE),
                    element.namespace().isEmpty()
                            ? Words.of("name-in-none", element.name())
                            : Words.of("name-in", element.name(), Words.quoted(element.namespace())));
        }
    }

    private void noteOtherAttributes() {
        for (int i = 0; i < read.length; i++) {
            XmlElement.XmlAttribute attribute = element.attributes().get(i);
            boolean isOfSchema = attribute.namespace().equals(INSTANCE) && !isNil(attribute);
            if (!isOfSchema && !read[i]) {
                note(
                        Deviation.Kind.UNKNOWN_ATTRIBUTE,
                        placeOf(attribute.name()),
                        Words.of("nothing"),
                        Words.of("attribute", Words.quoted(attribute.name())));
            }
        }
    }

    private void noteOtherElements() {
        Set<String> seen = new HashSet<>();
        int reached = 0;
        for (XmlElement child : element.children()) {
            int rank = rank(child.name());
            if (rank < 0) {
                note(
                        Deviation.Kind.UNKNOWN_ELEMENT,
                        placeOf(child),
                        Words.of("nothing"),
                        Words.of("element", Words.quoted(child.name())));
            } else if (asked.get(rank).once() && !seen.add(child.name())) {
                note(
                        Deviation.Kind.REPEATED_ELEMENT,
                        placeOf(child),
                        Words.of("once", child.name()),
                        Words.of("again"));
            } else if (rank < reached) {
                note(
                        Deviation.Kind.MISPLACED_ELEMENT,
                        placeOf(child),
                        Words.of("order", asked.stream().map(Asked::name).collect(Collectors.joining(", "))),
                        Words.of("after", child.name(), asked.get(reached).name()));
            } else {
                reached = rank;
            }
        }
    }

    private int rank(String name) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Place placeOf(XmlElement child) {
        return new Place(path() + "/" + child.name(), child.line(), child.column());
    }
}
