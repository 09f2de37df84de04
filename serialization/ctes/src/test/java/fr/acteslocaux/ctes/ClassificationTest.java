package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.classification.Classification.Matter;
import fr.acteslocaux.ctes.message.ClassificationMessage;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    private static final Classification OWN = ((ClassificationMessage.Returned)
                    OwnMessages.read("012-211202023----7-2_1.xml").message())
            .classification();

    private static Classification real(String name) throws IOException {
        return ((ClassificationMessage.Returned) ReceivedFile.read(name, Files.readAllBytes(SharedFolder.path(name)))
                        .message())
                .classification();
    }

    @Test
    void matter_isFoundAtAnyLevel() {
        assertThat(OWN.find(ActMatter.parse("8.1")).map(Matter::label)).contains("Enseignement");
        assertThat(OWN.find(ActMatter.parse("8.1.2.1.10")).map(Matter::label)).contains("Espaces de travail");
        assertThat(OWN.find(ActMatter.parse("8.10")).map(Matter::label)).contains("Divers");
        assertThat(OWN.find(ActMatter.parse("8.1.3"))).isEmpty();
    }

    @Test
    void labels_areComparedWithoutCaseAndAccents() {
        assertThat(OWN.called("NUMERIQUE")).extracting(Matter::code).containsExactly("8.1.2.1");
        assertThat(OWN.called("domaines de compétences par thèmes"))
                .extracting(Matter::code)
                .containsExactly("8");
    }

    @Test
    void typesOfPieces_areThoseOfTheNature() {
        assertThat(OWN.pieceType(ActNature.AU, "99_AU")).isPresent();
        assertThat(OWN.pieceType(ActNature.DE, "99_AU")).isEmpty();
        assertThat(OWN.pieceType(ActNature.BF, "99_BU")).isEmpty();
    }

    @Test
    void codes_areThoseOfItsDay() {
        assertThat(OWN.isThatOf(LocalDate.of(2023, 9, 1))).isTrue();
        assertThat(OWN.isThatOf(LocalDate.of(2017, 11, 13))).isFalse();
    }

    @Test
    void nationalList_hasTheMattersOfTwoLevels_andNoDay() {
        Classification national = Classification.national();
        assertThat(national.matters()).hasSize(9);
        assertThat(national.allMatters()).hasSize(9 + 57);
        assertThat(national.date()).isEmpty();
        assertThat(national.called("Délégations de service public"))
                .extracting(Matter::code)
                .containsExactly("1.2");
        assertThat(national.find(ActNature.AU)).isPresent();
    }

    @Test
    void realClassifications_haveTheNationalMatters() throws IOException {
        List<String> national = Classification.national().allMatters().stream()
                .map(Matter::code)
                .toList();
        for (String name : List.of(
                "ctes/messages/classification.xml",
                "ctes/messages/999-1234----7-2_1.xml",
                "more/megalis-opendata-classification-2017-11-13.xml",
                "more/pastell-actes-generique-classification.xml")) {
            assertThat(real(name).allMatters())
                    .extracting(Matter::code)
                    .as(name)
                    .containsAll(national);
        }
    }

    @Test
    void mainDocuments_haveAnotherType_inAnotherClassification() throws IOException {
        Classification of2017 = real("more/megalis-opendata-classification-2017-11-13.xml");
        Classification of2019 = real("ctes/messages/999-1234----7-2_1.xml");
        assertThat(of2017.date()).contains(LocalDate.of(2017, 11, 13));
        assertThat(of2019.date()).contains(LocalDate.of(2019, 4, 18));
        assertThat(of2017.pieceType(ActNature.CC, "99_CO")).isPresent();
        assertThat(of2019.pieceType(ActNature.CC, "99_CO")).isEmpty();
        assertThat(of2019.pieceType(ActNature.CC, "99_DC")).isPresent();
    }
}
