package fr.acteslocaux.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.form.ValueText;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

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
    void mappingFile_namesConvertersThatThereAre() throws Exception {
        assertThat(mapped())
                .hasSizeGreaterThan(20)
                .allSatisfy(name ->
                        assertThat(Class.forName(name)).isFinal().hasAnnotation(jakarta.persistence.Converter.class));
    }

    private static Set<String> mapped() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        Document mapping = factory.newDocumentBuilder()
                .parse(EveryValueTest.class.getResourceAsStream("/META-INF/actes-locaux-orm.xml"));
        var converters = mapping.getElementsByTagName("converter");
        return java.util.stream.IntStream.range(0, converters.getLength())
                .mapToObj(i -> ((Element) converters.item(i)).getAttribute("class"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
