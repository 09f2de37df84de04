package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.reading.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the ministry, each with the validator of the JDK. */
record OfficialSchema(Edition edition, Schema schema) {

    static OfficialSchema of(Edition edition) throws SAXException {
        String folder = edition == Edition.SCHEMA_2004 ? "ctes/edition-2004" : "ctes/edition-2018";
        return new OfficialSchema(
                edition,
                SchemaFactory.newDefaultInstance()
                        .newSchema(new StreamSource(SharedFolder.path(folder)
                                .resolve("actesv1_1.xsd")
                                .toFile())));
    }

    /** Returns what is wrong, empty if nothing is. */
    String fault(byte[] message) throws IOException {
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(message)));
            return "";
        } catch (SAXException fault) {
            return String.valueOf(fault.getMessage());
        }
    }

    boolean accepts(byte[] message) throws IOException {
        return fault(message).isEmpty();
    }

    /** Returns the editions that accept a message. */
    static Set<Edition> accepting(byte[] message) throws IOException, SAXException {
        Set<Edition> accepting = EnumSet.noneOf(Edition.class);
        for (Edition edition : Edition.values()) {
            if (of(edition).accepts(message)) {
                accepting.add(edition);
            }
        }
        return accepting;
    }
}
