package fr.acteslocaux.explain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.GraciousAppeal;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten cases in words, as a clerk and a lawyer read them. */
class GoldenExplanationsTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static ContentiousAppeal after(Trigger.Kind kind, String day) {
        return ContentiousAppeal.after(new Trigger(kind, LocalDate.parse(day)));
    }

    private static LegalContext in(String department) {
        return CONTEXT.in(Territory.of(DepartmentCode.parse(department)));
    }

    private static GraciousAppeal gracious(String received, String refused) {
        return new GraciousAppeal(
                LocalDate.parse(received),
                LocalDate.parse(received),
                Optional.ofNullable(refused).map(LocalDate::parse));
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
                published.withGraciousAppeal(gracious("2024-07-20", null)).deadline(CONTEXT));
        cases.put(
                "gracious, late refusal",
                published
                        .withGraciousAppeal(gracious("2024-07-20", "2024-10-15"))
                        .deadline(CONTEXT));
        cases.put(
                "gracious, too late",
                published.withGraciousAppeal(gracious("2024-08-20", null)).deadline(CONTEXT));
        cases.put(
                "no remedies",
                after(Trigger.Kind.NOTIFICATION, "2023-05-16").withoutRemedies().deadline(CONTEXT));
        cases.put("good friday", after(Trigger.Kind.NOTIFICATION, "2024-01-28").deadline(in("68")));
        cases.put(
                "health emergency",
                after(Trigger.Kind.NOTIFICATION, "2020-02-03").deadline(CONTEXT));
        cases.put(
                "prefect",
                received.withGraciousAppeal(gracious("2024-07-10", "2024-08-01"))
                        .deadline(CONTEXT));
        cases.put(
                "silence",
                LegalPeriod.untilImpliedRefusal(LocalDate.of(2023, 4, 23)).deadline(LegalContext.standard()));
        return cases;
    }

    @Test
    void explanations_areThoseThatWereRead() {
        Map<String, Explained> cases = cases();
        List<List<String>> rows = LawTable.rows("explanations.tsv");
        assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(cases.keySet());
        for (List<String> row : rows) {
            Explained explained = cases.get(row.get(0));
            assertThat(Explanations.french(explained)).isEqualTo(row.get(1));
            assertThat(Explanations.english(explained)).isEqualTo(row.get(2));
        }
    }
}
