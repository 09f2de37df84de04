package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.ctes.file.ArchiveFileName;
import fr.acteslocaux.ctes.file.EnvelopeFileName;
import fr.acteslocaux.ctes.file.FileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.MalformedValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012-211202023-20240603-DEC20240126-AU-1-1_0.xml",
                "99_DE-006-210600235-20180522-684-AI-1-1_1.pdf",
                "034-491011698-20171207-CL20171227_06-DE-1-1_1.pdf",
                "012-211202023-20100607-2010-118 B-AU-1-1_0.xml",
                "044-214400152----1-3_1.xml",
                "999-1234----7-2_1.xml",
                "034-000000000-20170701-20170721D-AI-1-3_0.mal-presentee.xml",
                "EACT--214502494--20170717-6.xml",
                "TACT--SPREF0011-000000000-20170721-4.xml",
                "ANO_EACT--214400152--20180925-1.xml",
                "SLO-EACT--210703385--20170612-2.tar.gz",
                "SIC-EACT--210600730--20180115-1.tar.gz"
            })
    void name_isWrittenAsItWasRead(String name) {
        assertThat(FileName.parse(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acte.pdf",
                "044-214400152-20180905-4365-DE-4365-DE_0.xml",
                "012-211202023-20240603-DEC20240126-AU",
                "EACT--214502494--20171317-6.xml",
                "../012-211202023-20240603-DEC20240126-AU-1-1_0.xml"
            })
    void otherText_isNoName(String text) {
        assertThat(FileName.isValid(text)).isFalse();
        assertThatThrownBy(() -> FileName.parse(text)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void message_saysItsCode_andOfWhichActItIs() {
        var name = (MessageFileName) FileName.parse("99_DE-006-210600235-20180522-684-AI-1-1_1.pdf");
        assertThat(name.code()).isEqualTo("1-1");
        assertThat(name.pieceType()).contains("99_DE");
        assertThat(name.isMessage()).isFalse();
        assertThat(name.identifier().flatMap(AsPrinted::value))
                .contains(ActIdentifier.parse("006-210600235-20180522-684-AI"));
    }

    @Test
    void number_withHyphens_isTakenFromBothEnds() {
        var name = (MessageFileName) FileName.parse("012-211202023-20100607-2010-1-1-AU-1-1_0.xml");
        assertThat(name.number()).isEqualTo("2010-1-1");
        assertThat(name.isMessage()).isTrue();
    }

    @Test
    void envelope_saysWhoSendsToWhomAndWhen() {
        var answer = (EnvelopeFileName) FileName.parse("EACT--SPREF0441-214400152-20181012-9.xml");
        assertThat(answer.isFromState()).isTrue();
        assertThat(answer.addressee()).isEqualTo("214400152");
        assertThat(answer.on()).isEqualTo(LocalDate.of(2018, 10, 12));
        var archive = (ArchiveFileName) FileName.parse("SLO-EACT--210703385--20170612-2.tar.gz");
        assertThat(archive.operator()).contains("SLO");
        assertThat(archive.envelope().isFromState()).isFalse();
    }
}
