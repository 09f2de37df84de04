package fr.acteslocaux.explain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static Explained appealAfterPublication(LocalDate day) {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day))
                .deadline(LegalContext.standard());
    }

    @Test
    void french_saysEveryStepWithItsSources() {
        assertThat(Explanations.french(appealAfterPublication(LocalDate.of(2024, 6, 3))))
                .isEqualTo(
                        "Publié le lundi 3 juin 2024 (CJA, art. R. 421-1). Domicile du requérant non précisé : pas de"
                                + " délai de distance (CJA, art. R. 421-7). Délai franc de 2 mois : dimanche 4 août 2024 (CJA,"
                                + " art. R. 421-1 ; CE, 5 oct. 2018, n° 409579). Jour fermé, reporté"
                                + " au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568 ; CPC, art. 642).");
    }

    @Test
    void english_saysEveryStepWithItsSources() {
        assertThat(Explanations.english(appealAfterPublication(LocalDate.of(2024, 6, 3))))
                .startsWith("Published on Monday 3 June 2024 (CJA, art. R. 421-1).")
                .endsWith(
                        "Closed day, carried over to Monday 5 August 2024 (CE, 19 sept. 2014, n° 362568; CPC, art. 642).");
    }

    @Test
    void french_saysThatAnOpenDayIsNotCarriedOver() {
        assertThat(Explanations.french(appealAfterPublication(LocalDate.of(2023, 3, 15))))
                .contains("Délai franc de 2 mois : mardi 16 mai 2023")
                .contains(
                        "Ni samedi, ni dimanche, ni jour férié connu ici : pas de report (CE, 19 sept. 2014, n° 362568 ; CPC, art. 642).");
    }

    @Test
    void french_saysWhatIsDebatedAndUnverified() {
        assertThat(Explanations.french(appealAfterPublication(LocalDate.of(2022, 12, 30))))
                .endsWith(
                        "Débattu : une autre lecture des fins de mois donne le mardi 28 février 2023 ; pour être sûr, agir au"
                                + " plus tard le mardi 28 février 2023 (CE, 5 oct. 2018, n° 409579 ; CPC, art. 641).");
    }

    @Test
    void outline_hasTheNumbersOfTheLaw_andAnEllipsisForWhatAnActFillsIn() {
        Reason today = Reason.of(Law.standard(), Rules.APPEAL_CLEAR_MONTHS, Law.statedOn());
        assertThat(Explanations.outline(Language.FRENCH, today)).isEqualTo("Délai franc de 2 mois : …");
        assertThat(Explanations.outline(Language.ENGLISH, today)).isEqualTo("Clear period of 2 months: …");
        assertThat(Explanations.outline(Language.FRENCH, Reason.unknown(Rules.APPEAL_CLEAR_MONTHS)))
                .isEqualTo("Délai franc de … : …");
    }

    @Test
    void outline_isThereForEveryRule() {
        assertThat(Law.standard().rules())
                .allSatisfy(rule -> assertThat(
                                Explanations.outline(Language.ENGLISH, Reason.of(Law.standard(), rule, Law.statedOn())))
                        .isNotEmpty());
    }

    @Test
    void sentence_saysWhatAnotherReadingComesTo() {
        Deadline.Counted debated = (Deadline.Counted) appealAfterPublication(LocalDate.of(2022, 12, 30));
        assertThat(debated.otherReadings())
                .singleElement()
                .satisfies(reading -> assertThat(Explanations.sentence(Language.ENGLISH, reading.basis()))
                        .contains("another reading of month ends gives Tuesday 28 February 2023"));
    }

    @Test
    void french_writesTheFirstOfAMonthAsPeopleDo() {
        assertThat(Explanations.french(appealAfterPublication(LocalDate.of(2024, 4, 30))))
                .contains("lundi 1er juillet 2024");
    }

    @Test
    void french_saysWhichFactsAreMissing() {
        Outcome<LocalDate> outcome = Outcome.missing(
                Reason.of(Law.standard(), Rules.PUBLICITY_OF_COMMUNE, LocalDate.of(2024, 6, 3)),
                new Fact("act.publication-date"),
                new Fact("act.transmission-date"));
        assertThat(Explanations.french(outcome))
                .isEqualTo(
                        "Indéterminé ; il manque : la date de publication, la date de transmission en préfecture (CGCT, art."
                                + " L. 2131-1).");
        assertThat(outcome.value()).isEmpty();
    }
}
