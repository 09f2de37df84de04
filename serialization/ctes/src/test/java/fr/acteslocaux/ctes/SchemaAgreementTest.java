package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.ctes.message.Message;
import fr.acteslocaux.ctes.message.MessageReader;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.reading.Received;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the schemas of the ministry accept has no deviation from them here, and what they refuse has one, change by change. */
class SchemaAgreementTest {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "0",
            "7",
            "12",
            "+1",
            " 3 ",
            "003",
            "2024-02-30",
            " 2024-06-03Z ",
            "2024-06-03+02:00",
            "03/06/2024",
            "012-211202023-20240603-DEC20240126-AU",
            "012-211202023-20240603-2024-12 6-AU",
            "012-211202023-20240603-_1-AU",
            "999-211202023-20240603-1-ZZ",
            "|1|",
            "01C",
            "211202023",
            "21120202",
            "maire@rodez.fr",
            "mairie@ajaccio.corsica",
            "a+b@rodez.fr",
            "x".repeat(16),
            "x".repeat(500),
            "x".repeat(501));

    private final List<OfficialSchema> schemas = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>();
    private final Transformer writer;
    private int compared;

    SchemaAgreementTest() throws TransformerConfigurationException {
        writer = TransformerFactory.newDefaultInstance().newTransformer();
    }

    @Test
    void ownMessages_andTheirChanges_areJudgedAsTheSchemasJudgeThem() throws Exception {
        load();
        for (Path file : OwnMessages.files()) {
            compareWithChanges(file);
        }
        assertThat(disagreements).isEmpty();
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void realMessages_andTheirChanges_areJudgedAsTheSchemasJudgeThem() throws Exception {
        load();
        for (Path file : Stream.concat(
                        SharedFolder.files("ctes/messages").stream(), SharedFolder.files("more").stream())
                .toList()) {
            if (Files.size(file) < 5_000) {
                compareWithChanges(file);
            } else {
                compare(Files.readAllBytes(file), file.toString());
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(compared).isGreaterThan(4_000);
    }

    private void load() throws Exception {
        for (Edition edition : Edition.values()) {
            schemas.add(OfficialSchema.of(edition));
        }
    }

    private void compareWithChanges(Path file) throws Exception {
        byte[] message = Files.readAllBytes(file);
        compare(message, file.getFileName().toString());
        Document document = parse(message);
        for (int element = 0; element < document.getElementsByTagName("*").getLength(); element++) {
            for (Change change :
                    changes((Element) document.getElementsByTagName("*").item(element))) {
                Document changed = (Document) document.cloneNode(true);
                change.to((Element) changed.getElementsByTagName("*").item(element));
                compare(written(changed), file.getFileName() + ": " + change);
            }
        }
    }

    private interface Change {
        void to(Element element);
    }

    private record Named(String name, Change change) implements Change {
        @Override
        public void to(Element element) {
            change.to(element);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Change> changes(Element element) {
        List<Change> changes = new ArrayList<>();
        String name = element.getLocalName();
        boolean isRoot = element.getParentNode() instanceof Document;
        if (!isRoot) {
            changes.add(new Named("without " + name, it -> it.getParentNode().removeChild(it)));
            changes.add(new Named("twice " + name, it -> it.getParentNode().insertBefore(it.cloneNode(true), it)));
            changes.add(new Named("last " + name, it -> it.getParentNode().appendChild(it)));
            changes.add(new Named(
                    "other instead of " + name,
                    it -> it.getOwnerDocument().renameNode(it, it.getNamespaceURI(), "actes:Autre")));
        }
        changes.add(
                new Named("no namespace " + name, it -> it.getOwnerDocument().renameNode(it, null, it.getLocalName())));
        changes.add(new Named("attribute on " + name, it -> it.setAttribute("Autre", "1")));
        changes.add(new Named(
                "element in " + name,
                it -> it.appendChild(it.getOwnerDocument().createElementNS(it.getNamespaceURI(), "actes:Autre"))));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getName().startsWith("xmlns") || attribute.getName().startsWith("xsi")) {
                continue;
            }
            String of = attribute.getName();
            changes.add(new Named("without @" + of, it -> it.removeAttribute(of)));
            changes.add(new Named("unqualified @" + of, it -> {
                String value = it.getAttribute(of);
                it.removeAttribute(of);
                it.setAttribute(of.substring(of.indexOf(':') + 1), value);
            }));
            for (String text : TEXTS) {
                changes.add(new Named(of + "=" + text, it -> it.setAttribute(of, text)));
            }
        }
        boolean isLeaf = element.getElementsByTagName("*").getLength() == 0;
        // A blank where the schema wants nothing at all is how messages are laid out.
        for (String text : isLeaf && !element.getTextContent().isEmpty() ? TEXTS : List.of("x")) {
            changes.add(new Named(name + "=" + text, it -> {
                if (isLeaf) {
                    it.setTextContent(text);
                } else {
                    it.appendChild(it.getOwnerDocument().createTextNode(text));
                }
            }));
        }
        return changes;
    }

    private void compare(byte[] message, String what) throws IOException {
        compared++;
        Set<Edition> accepting = EnumSet.noneOf(Edition.class);
        StringBuilder faults = new StringBuilder();
        for (OfficialSchema schema : schemas) {
            String fault = schema.fault(message);
            faults.append('\n').append(schema.edition()).append(' ').append(fault);
            if (fault.isEmpty()) {
                accepting.add(schema.edition());
            }
        }
        Received<Message> received = MessageReader.read(message);
        boolean isAccepted = received.deviations().stream()
                .noneMatch(deviation -> deviation.kind().isOfSchema());
        boolean isAgreed = isAccepted == !accepting.isEmpty()
                && (!isAccepted || received.editions().equals(accepting));
        if (!isAgreed) {
            disagreements.add(what + ": " + received.editions() + " " + received.deviations() + faults);
        }
    }

    private static Document parse(byte[] message) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(message));
        removeBlanks(document.getDocumentElement());
        return document;
    }

    private static void removeBlanks(Node node) {
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.TEXT_NODE
                    && child.getTextContent().isBlank()
                    && next != child
                    && node.getChildNodes().getLength() > 1) {
                node.removeChild(child);
            } else {
                removeBlanks(child);
            }
            child = next;
        }
    }

    private byte[] written(Document document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
