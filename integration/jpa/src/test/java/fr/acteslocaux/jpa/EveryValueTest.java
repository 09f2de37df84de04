package fr.acteslocaux.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.form.ValueText;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EveryValueTest {

    /** What is no identifier, amount, reference or period: its names are those of constants, or it has parts. */
    private static final Set<Class<?>> PARTS =
            Set.of(AdministrativeCourt.class, Amount.TaxBasis.class, Organ.class, School.class, School.Kind.class);

    @Test
    void mappingFile_hasAConverterOfEveryValueThatStandsAsText() throws Exception {
        assertThat(mapped())
                .containsAll(ValueText.all().stream()
                        .map(ValueText::type)
                        .filter(type -> !PARTS.contains(type))
                        .map(type -> "fr.acteslocaux.jpa." + type.getSimpleName() + "Converter")
                        .collect(Collectors.toSet()));
    }

    @Test
    void mappingFile_saysTheSameAsTheConverters() throws Exception {
        NodeList converters = converters();
        assertThat(converters.getLength()).isGreaterThan(20);
        for (int i = 0; i < converters.getLength(); i++) {
            Element converter = (Element) converters.item(i);
            assertThat(Class.forName(converter.getAttribute("class"))
                            .getAnnotation(Converter.class)
                            .autoApply())
                    .isEqualTo(Boolean.parseBoolean(converter.getAttribute("auto-apply")));
        }
    }

    private static Set<String> mapped() throws Exception {
        NodeList converters = converters();
        return IntStream.range(0, converters.getLength())
                .mapToObj(i -> ((Element) converters.item(i)).getAttribute("class"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static NodeList converters() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(EveryValueTest.class.getResourceAsStream("/META-INF/actes-locaux-orm.xml"))
                .getElementsByTagName("converter");
    }
}
