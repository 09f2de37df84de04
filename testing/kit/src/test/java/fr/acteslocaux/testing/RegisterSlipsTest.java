package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that real registers show, and what is close to them and is none. */
class RegisterSlipsTest {

    private static final Deliberation SITTING =
            LawfulDeliberations.delegation(LocalDate.of(2024, 6, 3), new Chance(bound -> 0));
    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Map<String, String> found(Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.violation().path(), (one, other) -> one));
    }

    private static Deliberation numbered(String number) {
        return SITTING.toBuilder().number(ActNumber.parse(number)).build();
    }

    private static Deliberation saying(String text) {
        return SITTING.toBuilder()
                .articles(List.of(Article.of("1", "Objet", text), Article.of("2", "Recours", "Recours.")))
                .build();
    }

    @Test
    void dayInANumber_isThatOfTheSitting() {
        assertThat(found(numbered("20240617-03"))).containsEntry("number.day-mismatch", "/number");
        assertThat(found(numbered("2024-06-17/3"))).containsEntry("number.day-mismatch", "/number");
        assertThat(found(numbered("2024_06_03_12"))).doesNotContainKey("number.day-mismatch");
        assertThat(found(numbered("2024-31"))).doesNotContainKey("number.day-mismatch");
    }

    @Test
    void yearBefore_isQuietInJanuaryAndFebruaryOnly() {
        assertThat(found(numbered("2023-031"))).containsKey("number.year-mismatch");
        Deliberation january = LawfulDeliberations.delegation(LocalDate.of(2024, 1, 29), new Chance(bound -> 0));
        assertThat(found(january.toBuilder().number(ActNumber.parse("2023-431")).build()))
                .doesNotContainKey("number.year-mismatch");
        assertThat(found(january.toBuilder().number(ActNumber.parse("2022-431")).build()))
                .containsKey("number.year-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le contrat est signé avec [Nom du gestionnaire].",
                "La salle est louée à compter du ….. 2024.",
                "Le loyer est de ........ € par mois.",
                "La somme de ______ € est versée.",
                "À compter du XX/XX/2024.",
                "Montant : (à compléter).",
                "Loué à [Nom, prénom 1].",
                "Loué à {{preneur}}.",
                "Le loyer (montant à préciser) est payé.",
                "Pour une durée de ... … mois",
                "La salle est louée à compter du [ ] 2024.",
                "Le loyer est de [   ] € par mois.",
                "La salle est louée à ??, pour trois mois.",
            })
    void hole_isFound(String text) {
        assertThat(found(saying(text))).containsEntry("text.placeholder", "/articles/0/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le conseil approuve le projet [...] tel qu'il est.",
                "Les charges (eau, gaz…) sont comprises.",
                "Le texte dit « la commune [sic] paie ».",
                "Louis XXX et le XXe siècle.",
                "Voir le fichier plan_de_masse.pdf.",
                "Etc... et la suite.",
                "Le maire est autorisé à compléter et à signer le dossier.",
                "Le formulaire est à renseigner par l'usager.",
                "Location de la salle .......... 45 €",
                "[Arrivée de Mme Durand]",
                "Mode de paiement : [ ] chèque [x] virement",
                "Quel avenir pour la salle ?",
            })
    void whatIsNoHole_isNot(String text) {
        assertThat(found(saying(text))).doesNotContainKey("text.placeholder");
    }

    @Test
    void signedTwice_isSaidAtTheSecondTime() {
        assertThat(found(SITTING.toBuilder()
                        .event(new ActEvent.Signed(LocalDate.of(2024, 6, 30)))
                        .build()))
                .containsKey("events.signed-twice");
    }

    @Test
    void effectBeforeTheAct_isWorthKnowing() {
        Decision early = RODEZ.toBuilder()
                .term(new StatedIn<>("2", Term.from(LocalDate.of(2024, 5, 1))))
                .build();
        assertThat(found(early)).containsEntry("effect.before-adoption", "/term/value/start");
    }

    @Test
    void itemGrantedTwice_isFoundAtTheSecond() {
        assertThat(found(SITTING.toBuilder()
                        .grant(Delegation.GrantedMatter.withoutLimits(5))
                        .build()))
                .containsEntry("grant.item-twice", "/grants/2");
    }

    @Test
    void council_isNoLargerThanItsPopulationAllows() {
        Sitting.Attendance counts = SITTING.sitting().attendance().orElseThrow();
        Deliberation larger = SITTING.toBuilder()
                .withoutVote()
                .sitting(SITTING.sitting().toBuilder()
                        .withoutMembers()
                        .attendance(new Sitting.Attendance(
                                counts.inOffice().getAsInt() + 2,
                                counts.inOffice().getAsInt() + 2,
                                0))
                        .build())
                .build();
        assertThat(found(larger)).containsEntry("sitting.council-too-large", "/session/attendance/inOffice");
        assertThat(found(SITTING)).doesNotContainKey("sitting.council-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopté par 12 voix pour et 3 contre.",
                "Par 13 voix pour, 2 voix contre, le conseil adopte.",
                "Adopté à la majorité : 12 pour, 3 contre.",
                "Pour : 12, contre : 2, abstention : 1",
                "Pour : 12 - Contre : 3 - Abstentions : 0",
                "Votants : 16, pour : 13, contre : 2, abstentions : 1",
                "POUR 12 CONTRE 3 ABSTENTION 0",
                "Votes contre : 2 (dont 1 pouvoir) ; votes pour : 13 voix",
                "13 voix pour (dont 2 pouvoirs), 3 contre et 1 abstention",
            })
    void votesOfTheText_areThoseCounted(String text) {
        Deliberation counted = saying(text).toBuilder().vote(Vote.of(13, 3, 0)).build();
        assertThat(found(counted)).containsKey("vote.text-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopté par 13 voix pour et 3 contre.",
                "L'amendement a 2 voix pour et 14 contre ; le texte, 13 voix pour et 3 contre.",
                "Le conseil se prononce pour 12 logements et contre 3 projets.",
                "Votants : 16, pour : 13, contre : 3, abstentions : 0",
                "Abstentions : 0, pour : 13, contre : 3",
                "Quorum : 8, pour : 13, contre : 3",
                "Délibération 31 : pour 13, contre 3",
                "Présents : 14 ; pouvoirs : 2 ; pour : 13 ; contre : 3",
                "POUR 13 CONTRE 3 ABSTENTION 0",
                "Votants 16 pour 13 contre 3",
                "Pour : 13\nContre : 3\nAbstention : 0",
            })
    void votesOfTheTextThatMayBeThoseOfAnother_areLeftAlone(String text) {
        Deliberation counted = saying(text).toBuilder().vote(Vote.of(13, 3, 0)).build();
        assertThat(found(counted)).doesNotContainKey("vote.text-mismatch");
    }

    @Test
    void votesOfTheText_areNamedByTheirSide() {
        Deliberation counted = saying("Pour : 13, contre : 1, abstentions : 4").toBuilder()
                .vote(Vote.of(13, 0, 2))
                .build();
        assertThat(textsOf("vote.text-mismatch", counted))
                .containsExactly(
                        "Le texte dit 1 voix contre ; le décompte en a 0.",
                        "Le texte dit 4 abstention(s) ; le décompte en a 2.");
    }

    @Test
    void membersTakingNoPart_areComparedWithThoseInOffice() {
        Deliberation seated = SITTING.toBuilder()
                .sitting(SITTING.sitting().toBuilder()
                        .withoutMembers()
                        .attendance(new Sitting.Attendance(10, 8, 1))
                        .build())
                .build();
        Vote vote = Vote.of(8, 1, 0);
        assertThat(textsOf(
                        "vote.exceeds-attendance",
                        seated.toBuilder()
                                .vote(vote.toBuilder().notTakingPart(2).build())
                                .build()))
                .containsExactly("11 voix et membres qui ne prennent pas part au vote pour 10 membres en exercice.");
        assertThat(textsOf(
                        "vote.exceeds-attendance",
                        seated.toBuilder()
                                .vote(vote.toBuilder().against(2).build())
                                .build()))
                .containsExactly("10 voix pour 9 présents et pouvoirs.");
    }

    private static List<String> textsOf(String id, Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(finding -> finding.text(Language.FRENCH))
                .map(text -> text.substring(text.lastIndexOf('\n') + 1))
                .toList();
    }

    private static Deliberation voted(int inFavour, int against, String stated) {
        return SITTING.toBuilder()
                .withoutConclusion()
                .sitting(SITTING.sitting().toBuilder()
                        .withoutMembers()
                        .attendance(new Sitting.Attendance(12, 12, 0))
                        .build())
                .vote(Vote.of(inFavour, against, 0).toBuilder().stated(stated).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3  | 9  | rejetée
                    3  | 9  | REJETÉE
                    3  | 9  | rejet à la majorité
                    3  | 9  | n'est pas adoptée
                    3  | 9  | n'a pas été approuvée
                    3  | 9  | non adoptée
                    3  | 9  | repoussée par 9 voix contre 3
                    3  | 9  | Le conseil a refusé la proposition
                    0  | 12 | refusé à l'unanimité
                    0  | 12 | REFUSE A L'UNANIMITE
                    0  | 12 | avis défavorable à l'unanimité
                    12 | 0  | avis défavorable à l'unanimité
                    12 | 0  | refuse à l'unanimité le transfert de la compétence
                    12 | 0  | Le conseil a refusé la demande
                    0  | 12 | vote contre à l'unanimité
                    0  | 0  | ajourné
                    0  | 0  | retirée de l'ordre du jour
                    0  | 0  | prend acte
                    11 | 1  | n'a pas obtenu l'unanimité
                    11 | 1  | adoptée, faute d'unanimité, à la majorité
                    11 | 1  | 11 pour, 1 vote contre, à la majorité
                    11 | 1  | adopté ; amendement rejeté
                    """)
    void resultInWords_isThatOfTheVote(int inFavour, int against, String stated) {
        assertThat(found(voted(inFavour, against, stated)).keySet()).noneMatch(id -> id.startsWith("vote."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 | 0 | n'est pas adopté            | vote.stated-mismatch
                    12 | 0 | refusée                     | vote.stated-mismatch
                    12 | 0 | refusé                      | vote.stated-mismatch
                    12 | 0 | REJETÉE                     | vote.stated-mismatch
                    12 | 0 | rejet à la majorité         | vote.stated-mismatch
                    3  | 9 | adoptée malgré un avis défavorable | vote.not-carried
                    3  | 9 | à la majorité, le maire s'étant retiré | vote.not-carried
                    11 | 1 | à l'unanimité               | vote.not-unanimous
                    11 | 1 | Sans débat, à l'unanimité   | vote.not-unanimous
                    1  | 9 | rejetée à l'unanimité       | vote.not-unanimous
                    """)
    void resultInWords_thatIsNotThatOfTheVoteIsFound(int inFavour, int against, String stated, String id) {
        assertThat(found(voted(inFavour, against, stated)).keySet().stream()
                        .filter(found -> found.startsWith("vote."))
                        .toList())
                .containsExactly(id);
    }

    @Test
    void vote_needsMoreThanHalfOfThoseCast() {
        Finding finding = Compliance.check(
                        SITTING.toBuilder().vote(Vote.of(5, 8, 0)).build(), Policies.PUBLISHED, LegalContext.standard())
                .findings()
                .stream()
                .filter(one -> one.id().equals("vote.not-carried"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Language.FRENCH)).endsWith("5 voix pour ; il en fallait 7.");
    }

    @Test
    void schoolYear_isNotTheOneBeforeTheTerm() {
        Convention convention = RODEZ.conventions().get(0).toBuilder()
                .schoolYear(SchoolYear.parse("2024-2025"))
                .term(new StatedIn<>("2", Term.from(LocalDate.of(2025, 9, 1))))
                .build();
        Decision of2025 = RODEZ.toBuilder().conventions(List.of(convention)).build();
        assertThat(found(of2025)).containsEntry("term.school-year-mismatch", "/conventions/0/schoolYear");
        Convention inSummer = convention.toBuilder()
                .term(new StatedIn<>("2", Term.from(LocalDate.of(2025, 8, 25))))
                .build();
        assertThat(found(RODEZ.toBuilder().conventions(List.of(inSummer)).build()))
                .doesNotContainKey("term.school-year-mismatch");
    }

    @Test
    void eventBeforeTheAct_isNamed() {
        Decision early = RODEZ.toBuilder()
                .events(List.of(
                        new ActEvent.Signed(LocalDate.of(2024, 6, 3)),
                        new ActEvent.Notified(LocalDate.of(2024, 5, 31))))
                .build();
        Finding finding = Compliance.check(early, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(one -> one.id().equals("events.before-signature"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Language.FRENCH))
                .endsWith("précède l'acte, du lundi 3 juin 2024 : la date de notification, vendredi 31 mai 2024.");
        assertThat(finding.violation().found()).hasToString("2024-05-31");
    }

    @Test
    void otherParty_isSaidWithoutNamingAnybody() {
        Act other = Acts.withFault("convention.other-party-mismatch", 1);
        Finding finding = Compliance.check(other, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(one -> one.id().equals("convention.other-party-mismatch"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text(Language.FRENCH))
                .endsWith("L'acte donne pour autre partie une autre personne que les 2 parties de la convention.");
        String named = other.outline().otherParty().orElseThrow().value();
        assertThat(finding.violation().toString()).doesNotContain(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIRE", "Le Maire", "Maire de Rodez", "Le maire de la commune de Rodez"})
    void mayor_isTheTownHoweverTheCapacityIsPrinted(String capacity) {
        Convention convention = RODEZ.conventions().get(0);
        Signature early = Signature.of("C. TEYSSEDRE", capacity, LocalDate.of(2024, 5, 20));
        Decision signedFirst = RODEZ.toBuilder()
                .conventions(List.of(convention.toBuilder()
                        .signatures(List.of(convention.signatures().get(0), early))
                        .build()))
                .build();
        assertThat(found(signedFirst))
                .containsEntry("convention.signed-before-decision", "/conventions/0/signatures/1/on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maire de Toulouse",
                "Adjoint au Maire de Toulouse",
                "Président de Rodez agglomération, Maire d'Onet",
            })
    void mayorOfAnotherTown_isNotTheTown(String capacity) {
        Convention convention = RODEZ.conventions().get(0);
        Signature early = Signature.of("Jean X", capacity, LocalDate.of(2024, 5, 20));
        Decision signedFirst = RODEZ.toBuilder()
                .conventions(List.of(convention.toBuilder()
                        .signatures(List.of(early, convention.signatures().get(1)))
                        .build()))
                .build();
        assertThat(found(signedFirst))
                .doesNotContainKeys("convention.signed-before-decision", "convention.signature-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certifié exécutoire, reçu en préfecture le 3 juin 2024",
                "Certifié exécutoire en application de la loi du 2 mars 1982",
                "Le maire certifie le caractère exécutoire de cet acte signé le 3 juin 2024",
            })
    void otherDaysOfACertificate_areNotItsOwn(String certificate) {
        assertThat(found(SITTING.toBuilder().certificate(certificate).build()))
                .doesNotContainKey("certificate.before-executory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À la quasi-unanimité",
                "À l'unanimité moins une voix",
                "À la majorité (l'unanimité n'étant pas atteinte)",
            })
    void nearlyUnanimous_isNotUnanimous(String stated) {
        assertThat(found(SITTING.toBuilder()
                        .vote(Vote.of(12, 1, 0).toBuilder().stated(stated).build())
                        .build()))
                .doesNotContainKey("vote.not-unanimous");
    }

    @Test
    void receiptOfTheDayOfTransmission_isAnErrorOnlyBeforeItIsSent() {
        assertThat(Policies.DRAFT.severities().get("receipt.date-mismatch")).hasToString("ERROR");
        assertThat(Policies.TRANSMITTED.severities().get("receipt.date-mismatch"))
                .hasToString("WARNING");
    }

    @Test
    void publicity_isNamedAsOwedAndAsMade() {
        Finding finding = Compliance.check(
                        Acts.withFault("publicity.insufficient", 1), Policies.PUBLISHED, LegalContext.standard())
                .findings()
                .get(0);
        assertThat(finding.text(Language.FRENCH)).endsWith("Attendu : la notification ; trouvé : la publication.");
    }

    @Test
    void taxApart_goesWithPricesWithoutIt() {
        assertThat(found(Acts.withFault("fee.tax-mismatch", 3)))
                .isEqualTo(Map.of("fee.tax-mismatch", "/conventions/0/fee/tax/value"));
    }

    @Test
    void amountOfTheText_isTheOneStated() {
        List<Article> articles = RODEZ.articles().stream()
                .map(article -> article.number().equals(Optional.of("3"))
                        ? Article.of("3", "Loyer", "460 € en tout, dont 10 € de frais.")
                        : article)
                .toList();
        assertThat(found(RODEZ.toBuilder().articles(articles).build()))
                .containsEntry("cost.text-mismatch", "/cost/value");
        assertThat(found(RODEZ)).doesNotContainKey("cost.text-mismatch");
    }

    @Test
    void annex_isLookedForWhereTheActSpeaksOfIt() {
        assertThat(found(saying("Le plan ci-annexé est approuvé.").toBuilder()
                        .withoutAttachments()
                        .build()))
                .containsEntry("annex.missing", "/articles/0/text");
        assertThat(Optional.ofNullable(
                        found(saying("Les charges sont jointes.")).get("annex.missing")))
                .isEmpty();
    }

    @Test
    void annexOfAnotherText_isNotLookedFor() {
        assertThat(found(saying("Le plan annexé au présent arrêté est approuvé.").toBuilder()
                        .withoutAttachments()
                        .build()))
                .containsKey("annex.missing");
        assertThat(found(saying("Le plan ci-joint au bail de 2015 reste applicable.").toBuilder()
                        .withoutAttachments()
                        .build()))
                .doesNotContainKey("annex.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 31 juin",
                "du 1er mai au 31 juin",
                "le 30 février de chaque année",
                "le trente et un juin 2024",
                "le 31ème juin",
                "le 2024-06-31"
            })
    void dayThatNoYearHas_isNamed(String day) {
        assertThat(found(saying("Le plan est affiché " + day + ".")))
                .containsEntry("text.no-such-day", "/articles/0/text");
    }
}
