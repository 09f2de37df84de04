package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of the table of cases: what happened, and the last day that follows. */
record AppealCase(
        String kind,
        Trigger.Kind trigger,
        LocalDate from,
        Optional<Territory> territory,
        Residence claimant,
        Map<String, String> extra,
        LocalDate lastDay,
        String source,
        String confidence) {

    static final String TABLE = "appeal-cases.tsv";

    static List<AppealCase> all() {
        return read(LawTable.text(TABLE));
    }

    static List<AppealCase> read(String table) {
        return LawTable.rows(TABLE, table).stream().map(AppealCase::of).toList();
    }

    private static AppealCase of(List<String> row) {
        return new AppealCase(
                row.get(0),
                Trigger.Kind.named(row.get(1)).orElseThrow(),
                LocalDate.parse(row.get(2)),
                DepartmentCode.tryParse(row.get(3)).map(Territory::of),
                row.get(4).equals("abroad")
                        ? new Residence.Abroad()
                        : new Residence.InFrance(DepartmentCode.parse(row.get(4))),
                Arrays.stream(row.get(5).split(" "))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : "")),
                LocalDate.parse(row.get(6)),
                row.get(7),
                row.get(8));
    }

    Deadline deadline() {
        return deadline(LegalContext.standard());
    }

    private Deadline deadline(LegalContext law) {
        LegalContext context = territory.map(law::in).orElse(law);
        return kind.equals("referral") ? referral().deadline(context) : appeal().deadline(context);
    }

    /** The test of a case, whatever the law it is tried under. */
    void requireItsLastDay(LegalContext law) {
        Deadline deadline = deadline(law);
        assertThat(deadline.lastDay())
                .as("%s%n%s", source, Explanations.french(deadline))
                .contains(lastDay);
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(extra.get(name)).map(LocalDate::parse);
    }

    private Optional<AdministrativeAppeal> gracious() {
        return day("gracious")
                .map(received -> AdministrativeAppeal.gracious(day("posted").orElse(received), received))
                .map(appeal -> day("refused").map(appeal::refusedOn).orElse(appeal));
    }

    private ContentiousAppeal appeal() {
        ContentiousAppeal appeal =
                ContentiousAppeal.after(new Trigger(trigger, from)).by(claimant);
        appeal = extra.containsKey("without-remedies") ? appeal.withoutRemedies() : appeal;
        appeal = day("permit").map(appeal::againstPlanningPermitOf).orElse(appeal);
        appeal = gracious().map(appeal::with).orElse(appeal);
        return day("again")
                .map(again -> AdministrativeAppeal.gracious(again, again))
                .map(appeal::with)
                .orElse(appeal);
    }

    private PrefectReferral referral() {
        PrefectReferral referral = PrefectReferral.ofActReceived(from);
        referral = day("vague")
                .map(PrefectReferral.DocumentRequest::explanations)
                .map(referral::withRequest)
                .orElse(referral);
        return gracious().map(referral::with).orElse(referral);
    }

    @Override
    public String toString() {
        return trigger + " " + from + " "
                + territory.map(court -> court.department().value()).orElse("") + " " + extra;
    }
}
