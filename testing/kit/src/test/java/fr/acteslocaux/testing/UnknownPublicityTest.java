package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where nobody knows which publicity the law wants, nobody is accused of another one. */
class UnknownPublicityTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LegalContext STANDARD = LegalContext.standard();
    private static final LegalContext CLOSED = STANDARD.under(Law.standard()
            .with(LegalSources.CGCT_L2131_1.inForce(
                    new InForce(LegalSources.CGCT_L2131_1.inForce().from(), Optional.of(LocalDate.of(2024, 1, 1))))));

    private static LocalAuthority town(Optional<LocalAuthority.PublicityChoice> choice, int population) {
        LocalAuthority.Builder town = Acts.rodezEnt2024().authority().toBuilder();
        choice.ifPresent(town::publicityChoice);
        return (population == 0 ? town.withoutPopulation() : town.population(population)).build();
    }

    private static Decision stating(LocalAuthority town, LocalDate day, RemediesClause.StartingPoint... points) {
        return Acts.rodezEnt2024().toBuilder()
                .authority(town)
                .character(ActCharacter.REGULATORY)
                .events(List.of(new ActEvent.Signed(day), new ActEvent.Posted(day)))
                .remedies(new StatedIn<>(
                        "3",
                        new RemediesClause(
                                List.of(RemediesClause.Route.COURT),
                                OptionalInt.of(2),
                                List.of(points),
                                Optional.empty(),
                                false,
                                List.of())))
                .build();
    }

    private static Report.Line line(String check, Act act, LegalContext context) {
        return Compliance.check(act, Policies.PUBLISHED, context).lines().stream()
                .filter(line -> line.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict startingPoint(LocalAuthority town, RemediesClause.StartingPoint... points) {
        return line("remedies.starting-point", stating(town, MON_2024_06_03, points), STANDARD)
                .verdict();
    }

    private static Verdict missing(Fact fact) {
        return new Verdict.Undetermined(List.of(fact), Optional.empty());
    }

    @DisplayName("Droit de la publicité inconnu ce jour-là : le point de départ n'est pas jugé")
    @Test
    void startingPoint_underASilentLawIsNotJudged() {
        LocalAuthority small = town(Optional.of(LocalAuthority.PublicityChoice.POSTING), 800);
        for (RemediesClause.StartingPoint point :
                List.of(RemediesClause.StartingPoint.POSTING, RemediesClause.StartingPoint.PUBLICATION)) {
            assertThat(line("remedies.starting-point", stating(small, MON_2024_06_03, point), CLOSED)
                            .silent())
                    .as("%s in 2024, under a law that ends before", point)
                    .contains(Rules.PUBLICITY_OF_COMMUNE);
            assertThat(line("remedies.starting-point", stating(small, LocalDate.of(2012, 6, 4), point), STANDARD)
                            .verdict())
                    .as("%s in 2012, when either was enough", point)
                    .isEqualTo(new Verdict.Passed());
        }
    }

    @DisplayName("Ce qui est indéterminé nomme la règle dont le droit n'est pas établi, et ne cite rien d'autre")
    @Test
    void clocks_nameThePublicityOfTheCommune() {
        Decision posted =
                stating(town(Optional.empty(), 24_000), MON_2024_06_03, RemediesClause.StartingPoint.PUBLICATION);
        ActFacts facts = ActFacts.of(posted, CLOSED);
        for (DeadlineRule clock : List.of(DeadlineRules.EXECUTORY, DeadlineRules.ENTRY_INTO_FORCE)) {
            assertThat(clock.of(facts, CLOSED))
                    .isInstanceOfSatisfying(
                            Deadline.Counted.class,
                            counted -> assertThat(counted.outcome())
                                    .isEqualTo(Outcome.notInForce(Reason.unknown(Rules.PUBLICITY_OF_COMMUNE))));
        }
    }

    @DisplayName("Affichage : licite si la petite commune l'a choisi, non jugé si l'on ignore sa taille ou son choix")
    @Test
    void posting_isJudgedByWhatIsKnownOfTheTown() {
        Optional<LocalAuthority.PublicityChoice> posting = Optional.of(LocalAuthority.PublicityChoice.POSTING);
        assertThat(startingPoint(town(posting, 800), RemediesClause.StartingPoint.POSTING))
                .isEqualTo(new Verdict.Passed());
        assertThat(startingPoint(town(posting, 3500), RemediesClause.StartingPoint.POSTING))
                .isInstanceOf(Verdict.Failed.class);
        assertThat(startingPoint(
                        town(Optional.of(LocalAuthority.PublicityChoice.ELECTRONIC), 0),
                        RemediesClause.StartingPoint.POSTING))
                .isInstanceOf(Verdict.Failed.class);
        assertThat(startingPoint(town(posting, 0), RemediesClause.StartingPoint.POSTING))
                .isEqualTo(missing(Facts.AUTHORITY_POPULATION));
        assertThat(startingPoint(town(Optional.empty(), 800), RemediesClause.StartingPoint.POSTING))
                .isEqualTo(missing(Facts.AUTHORITY_PUBLICITY_CHOICE));
        assertThat(startingPoint(town(posting, 0), RemediesClause.StartingPoint.PUBLICATION))
                .isEqualTo(new Verdict.Passed());
        assertThat(startingPoint(town(posting, 0), RemediesClause.StartingPoint.NOTIFICATION))
                .isInstanceOf(Verdict.Failed.class);
    }

    @DisplayName("Droit de la publicité inconnu : on ne dit ni qu'elle est attendue, ni qu'elle ne l'est plus")
    @Test
    void publicity_underASilentLawIsNeitherAwaitedNorDone() {
        Decision posted =
                stating(town(Optional.empty(), 24_000), MON_2024_06_03, RemediesClause.StartingPoint.PUBLICATION);
        Decision urgent = posted.with(new ActEvent.Transmitted(MON_2024_06_03)).toBuilder()
                .urgent(true)
                .build();
        LocalDate later = MON_2024_06_03.plusDays(7);
        assertThat(line("publicity.awaited", urgent, STANDARD.asOf(later)).verdict())
                .isInstanceOf(Verdict.Failed.class);
        for (Act act : List.of(posted, urgent)) {
            assertThat(line("publicity.awaited", act, CLOSED.asOf(later)).verdict())
                    .isInstanceOf(Verdict.Undetermined.class);
        }
    }
}
