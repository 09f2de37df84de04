package fr.acteslocaux.explain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Interruption;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases in words, as a clerk and a lawyer read them. */
class GoldenExplanationsTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static ContentiousAppeal after(Trigger.Kind kind, String day) {
        return ContentiousAppeal.after(new Trigger(kind, LocalDate.parse(day)));
    }

    private static LegalContext in(String department) {
        return CONTEXT.in(Territory.of(DepartmentCode.parse(department)));
    }

    private static AdministrativeAppeal gracious(String received, String refused) {
        AdministrativeAppeal gracious =
                AdministrativeAppeal.gracious(LocalDate.parse(received), LocalDate.parse(received));
        return refused == null ? gracious : gracious.refusedOn(LocalDate.parse(refused));
    }

    private static Map<String, Explained> cases() {
        ContentiousAppeal published = after(Trigger.Kind.PUBLICATION, "2024-06-03");
        ContentiousAppeal notified = after(Trigger.Kind.NOTIFICATION, "2024-01-10");
        PrefectReferral received = PrefectReferral.ofActReceived(LocalDate.of(2024, 6, 3));
        Map<String, Explained> cases = new LinkedHashMap<>();
        cases.put("month end", after(Trigger.Kind.NOTIFICATION, "2022-06-30").deadline(CONTEXT));
        cases.put("abroad", notified.by(new Residence.Abroad()).deadline(in("12")));
        cases.put(
                "gracious, silence",
                published.with(gracious("2024-07-20", null)).deadline(CONTEXT));
        cases.put(
                "gracious, late refusal",
                published.with(gracious("2024-07-20", "2024-10-15")).deadline(CONTEXT));
        cases.put(
                "gracious, too late",
                published.with(gracious("2024-08-20", null)).deadline(CONTEXT));
        cases.put(
                "no remedies",
                after(Trigger.Kind.NOTIFICATION, "2023-05-16").withoutRemedies().deadline(CONTEXT));
        cases.put("good friday", after(Trigger.Kind.NOTIFICATION, "2024-01-28").deadline(in("68")));
        cases.put(
                "health emergency",
                after(Trigger.Kind.NOTIFICATION, "2020-02-03").deadline(CONTEXT));
        cases.put("prefect", received.with(gracious("2024-07-10", "2024-08-01")).deadline(CONTEXT));
        cases.put(
                "silence",
                LegalPeriod.untilImpliedRefusal(LocalDate.of(2023, 4, 23)).deadline(LegalContext.standard()));
        casesOfCourts(cases);
        return cases;
    }

    /** Twelve more, of what real suits turned on. */
    private static void casesOfCourts(Map<String, Explained> cases) {
        ContentiousAppeal notified = after(Trigger.Kind.NOTIFICATION, "2024-06-03");
        ContentiousAppeal displayed = after(Trigger.Kind.SITE_DISPLAY, "2007-11-15");
        cases.put(
                "permit, panel without the period", displayed.withoutRemedies().deadline(CONTEXT));
        cases.put(
                "permit, spring 2020",
                after(Trigger.Kind.SITE_DISPLAY, "2020-02-03").deadline(CONTEXT));
        cases.put(
                "permit, gracious without effect",
                after(Trigger.Kind.SITE_DISPLAY, "2025-12-05")
                        .with(gracious("2025-12-20", null))
                        .deadline(CONTEXT));
        cases.put(
                "two administrative appeals",
                notified.with(gracious("2024-06-20", "2024-07-10"))
                        .with(AdministrativeAppeal.hierarchical(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 7, 20)))
                        .deadline(CONTEXT));
        cases.put(
                "plain request, refused too late",
                after(Trigger.Kind.IMPLIED_REFUSAL, "2017-08-23")
                        .told(ContentiousAppeal.Told.NOTHING_AS_AGENT)
                        .refusedExpresslyOn(LocalDate.of(2017, 10, 25))
                        .deadline(in("974")));
        cases.put(
                "councillor, postmark",
                after(Trigger.Kind.SITTING, "2018-09-11")
                        .with(AdministrativeAppeal.gracious(LocalDate.of(2018, 11, 10), LocalDate.of(2018, 11, 13)))
                        .deadline(CONTEXT));
        cases.put(
                "reasonable year from knowledge",
                after(Trigger.Kind.KNOWLEDGE, "2019-09-23").deadline(CONTEXT));
        cases.put(
                "legal aid",
                after(Trigger.Kind.NOTIFICATION, "2018-12-04")
                        .with(Interruption.LegalAid.askedOn(LocalDate.of(2018, 12, 27))
                                .notifiedOn(LocalDate.of(2019, 2, 1)))
                        .deadline(CONTEXT));
        cases.put(
                "mediation that goes on",
                notified.with(Interruption.Mediation.agreedOn(LocalDate.of(2024, 7, 1)))
                        .deadline(CONTEXT));
        cases.put(
                "reasons given",
                after(Trigger.Kind.IMPLIED_REFUSAL, "2024-06-03")
                        .with(Interruption.RequestForReasons.askedOn(LocalDate.of(2024, 7, 1))
                                .givenOn(LocalDate.of(2024, 7, 20)))
                        .deadline(CONTEXT));
        cases.put(
                "prefect, documents never sent",
                PrefectReferral.ofActReceived(LocalDate.of(2024, 6, 3))
                        .withRequest(PrefectReferral.DocumentRequest.neededDocuments(LocalDate.of(2024, 7, 10)))
                        .deadline(CONTEXT));
        cases.put("late suit", notified.deadline(CONTEXT).judge(LocalDate.of(2024, 8, 6)));
    }

    @Test
    void explanations_areThoseThatWereRead() {
        Map<String, Explained> cases = cases();
        if (Boolean.getBoolean("acteslocaux.update")) {
            write(cases);
        }
        List<List<String>> rows = LawTable.rows("explanations.tsv");
        assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(cases.keySet());
        for (List<String> row : rows) {
            Explained explained = cases.get(row.get(0));
            assertThat(Explanations.french(explained)).isEqualTo(row.get(1));
            assertThat(Explanations.english(explained)).isEqualTo(row.get(2));
        }
    }

    private static void write(Map<String, Explained> cases) {
        StringBuilder table = new StringBuilder("case\tfrench\tenglish\n");
        cases.forEach((name, explained) -> table.append(name)
                .append('\t')
                .append(Explanations.french(explained))
                .append('\t')
                .append(Explanations.english(explained))
                .append('\n'));
        try {
            Files.writeString(Path.of("src/test/resources/law/explanations.tsv"), table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
