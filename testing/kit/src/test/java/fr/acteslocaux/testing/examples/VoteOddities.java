package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.CouncilEdit.voted;
import static fr.acteslocaux.testing.examples.ExampleAct.LIMITS_OF_2023;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Deliberation.Conclusion;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.Recital;
import java.util.List;

/** How councils vote, elect and delegate. */
final class VoteOddities {

    private static final String MAJORITY = "CGCT-L2121-20";
    private static final String ELECTIONS = "CGCT-L2121-21";
    private static final String DELEGATION = "CGCT-L2122-22";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    PURCHASE,
                    "unanimous-with-abstentions",
                    "« À l'unanimité », with two abstentions",
                    "Abstentions are no votes cast: nobody voted against.",
                    act -> voted(
                            act,
                            Vote.of(13, 0, 2).toBuilder()
                                    .stated("à l'unanimité")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "unanimous-but-one",
                    "« À l'unanimité moins une voix », with one vote against",
                    "The words say that one voted against; a majority is all that is asked for.",
                    act -> voted(
                            act,
                            Vote.of(14, 1, 0).toBuilder()
                                    .stated("à l'unanimité moins une voix")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "casting-vote",
                    "Seven in favour, seven against, adopted",
                    "The chair's vote decides.",
                    act -> voted(
                            act,
                            Vote.of(7, 7, 1).toBuilder()
                                    .castingVote(true)
                                    .stated("adopté")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "tie-rejected",
                    "Seven in favour, seven against, rejected",
                    "The chair voted against; a rejected proposal is recorded too.",
                    act -> concluded(
                            voted(
                                    act,
                                    Vote.of(7, 7, 1).toBuilder()
                                            .castingVote(false)
                                            .stated("rejeté")
                                            .build()),
                            Conclusion.REJECTED),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "secret-tie-rejected",
                    "A secret ballot ends in a tie, and nobody decides",
                    "In a secret ballot there is no casting vote.",
                    act -> concluded(
                            voted(
                                    act,
                                    Vote.of(7, 7, 0).toBuilder()
                                            .ballot(Vote.Ballot.SECRET)
                                            .blank(1)
                                            .build()),
                            Conclusion.REJECTED),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "votes-counted-in-the-text",
                    "« Par 11 voix pour et 2 contre »",
                    "The text counts as the register does.",
                    act -> voted(
                            act,
                            Vote.of(11, 2, 2).toBuilder()
                                    .stated("Par 11 voix pour et 2 contre")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "votes-on-an-amendment",
                    "The text counts seven votes to eight, the register thirteen to none",
                    "The other count is that of an amendment: nobody knows which is which.",
                    act -> voted(
                            act.toBuilder()
                                    .recital(new Recital("L'amendement est rejeté par 7 voix pour et 8 contre."))
                                    .build(),
                            Vote.of(13, 0, 2).toBuilder()
                                    .stated("Par 13 voix pour et 0 contre")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "majority-of-three",
                    "Adopted by three votes of fifteen",
                    "The majority is that of votes cast: two were against, ten abstained.",
                    act -> voted(act, Vote.of(3, 2, 10)),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "one-vote",
                    "Adopted by one vote, fourteen abstaining",
                    "One is the majority of one.",
                    act -> voted(act, Vote.of(1, 0, 14)),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "took-no-part",
                    "Eleven in favour, two abstaining, two taking no part",
                    "Who takes no part is counted apart, and is one of the fifteen.",
                    act -> voted(
                            act, Vote.of(11, 0, 2).toBuilder().notTakingPart(2).build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "casting-vote-not-used",
                    "It is recorded that the chair cast no second vote, without a tie",
                    "There was nothing to decide.",
                    act -> voted(
                            act,
                            Vote.of(13, 0, 2).toBuilder().castingVote(false).build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "majority-without-counts",
                    "« Adopté à la majorité », and no count",
                    "No text asks for counts in an ordinary ballot.",
                    act -> voted(
                            act, Vote.builder().stated("adopté à la majorité").build())),
            Oddity.in(
                    PURCHASE,
                    "by-a-majority-with-opponents",
                    "« À la majorité », nine to four",
                    "Some voted against: it is not unanimous, and says so.",
                    act -> voted(
                            act,
                            Vote.of(9, 4, 2).toBuilder().stated("à la majorité").build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "rejected-by-most",
                    "Three in favour, twelve against, « rejeté »",
                    "A rejected proposal is recorded too.",
                    act -> concluded(
                            voted(
                                    act,
                                    Vote.of(3, 12, 0).toBuilder()
                                            .stated("rejeté")
                                            .build()),
                            Conclusion.REJECTED),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "unanimously-rejected",
                    "None in favour, fifteen against, « rejeté à l'unanimité »",
                    "They were of one mind.",
                    act -> concluded(
                            voted(
                                    act,
                                    Vote.of(0, 15, 0).toBuilder()
                                            .stated("rejeté à l'unanimité")
                                            .build()),
                            Conclusion.REJECTED),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "votes-counted-behind-their-words",
                    "« Votants : 15, pour : 13, contre : 0, abstentions : 2 »",
                    "Each figure stands behind its word, and that before is of another.",
                    act -> voted(
                            act,
                            Vote.of(13, 0, 2).toBuilder()
                                    .stated("Votants : 15, pour : 13, contre : 0, abstentions : 2")
                                    .build()),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "rejected-in-words-only",
                    "Three in favour, twelve against, « n'est pas adoptée »",
                    "A rejected proposal is recorded too, and its words are enough.",
                    act -> undecided(act, Vote.of(3, 12, 0), "n'est pas adoptée"),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "unfavourable-opinion-in-words-only",
                    "None in favour, fifteen against, « avis défavorable à l'unanimité »",
                    "They were of one mind, against.",
                    act -> undecided(act, Vote.of(0, 15, 0), "avis défavorable à l'unanimité"),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "put-off-in-words-only",
                    "« Retirée de l'ordre du jour », and no votes",
                    "Nothing was put to the vote.",
                    act -> undecided(act, Vote.of(0, 0, 0), "retirée de l'ordre du jour"),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "not-unanimous-in-words",
                    "« N'a pas obtenu l'unanimité », fourteen to one",
                    "The words say that somebody was against.",
                    act -> undecided(act, Vote.of(14, 1, 0), "n'a pas obtenu l'unanimité"),
                    MAJORITY),
            Oddity.in(
                    PURCHASE,
                    "takes-note",
                    "The council takes note, and does not vote",
                    "Nothing is decided.",
                    act -> concluded(
                            act.toBuilder()
                                    .object("Compte rendu des décisions du maire")
                                    .withoutVote()
                                    .build(),
                            Conclusion.NOTED),
                    "CGCT-L2122-23"),
            Oddity.in(
                    PURCHASE,
                    "elected-in-the-third-round",
                    "Elected by six votes of fourteen",
                    "In the third round the most votes are enough.",
                    act -> electing(
                            act,
                            Election.Candidate.elected("Sacha CASTELVERT", 6),
                            Election.Candidate.beaten("Noa BERNAC", 5),
                            Election.Candidate.beaten("Lou CASTEL", 3)),
                    ELECTIONS),
            Oddity.in(
                    PURCHASE,
                    "elected-by-age",
                    "Elected by seven votes against seven",
                    "In the third round the older one is elected.",
                    act -> electing(
                            act,
                            Election.Candidate.elected("Sacha CASTELVERT", 7),
                            Election.Candidate.beaten("Noa BERNAC", 7)),
                    ELECTIONS),
            Oddity.in(
                    LIMITS_OF_2023,
                    "limits-of-the-law",
                    "The council grants exactly as much as the law allows",
                    "Leases of twelve years, sales of 4 600 €, claims of 100 €: no more.",
                    act -> act.toBuilder()
                            .grants(List.of(
                                    GrantedMatter.withoutLimits(5).lastingAtMost(Length.ofYears(12)),
                                    GrantedMatter.withoutLimits(10).upTo(Euros.parse("4600")),
                                    GrantedMatter.withoutLimits(30).upTo(Euros.parse("100"))))
                            .build(),
                    DELEGATION,
                    "CGCT-D2122-7-2"),
            Oddity.in(
                    LIMITS_OF_2023,
                    "stricter-than-the-law",
                    "The council grants leases of three years and sales of 500 €",
                    "It may set narrower limits than the law.",
                    act -> act.toBuilder()
                            .grants(List.of(
                                    GrantedMatter.withoutLimits(5).lastingAtMost(Length.ofYears(3)),
                                    GrantedMatter.withoutLimits(10).upTo(Euros.parse("500"))))
                            .build(),
                    DELEGATION),
            Oddity.in(
                    LIMITS_OF_2023,
                    "no-limits-where-none-are-asked",
                    "Leases, insurance and cemetery plots are granted without any limit",
                    "The law itself limits leases, and asks the council for nothing.",
                    act -> act.toBuilder()
                            .grants(List.of(
                                    GrantedMatter.withoutLimits(5),
                                    GrantedMatter.withoutLimits(6),
                                    GrantedMatter.withoutLimits(8)))
                            .build(),
                    DELEGATION));

    private VoteOddities() {}

    private static Act concluded(Deliberation act, Conclusion conclusion) {
        return act.toBuilder().conclusion(conclusion).build();
    }

    /** Of a member of a committee, for which the common period of appeal holds. */
    private static Act electing(Deliberation act, Election.Candidate... candidates) {
        return act.toBuilder()
                .object("Élection d'un membre de la commission du marché")
                .character(ActCharacter.NEITHER)
                .withoutVote()
                .conclusion(Conclusion.ELECTED)
                .election(Election.of(Election.Office.OTHER, "membre de la commission", "Sacha CASTELVERT")
                        .counting(15, 1, 0, 14)
                        .inRound(3)
                        .among(candidates))
                .build();
    }

    private static Deliberation undecided(Deliberation act, Vote vote, String words) {
        return voted(
                act.toBuilder().withoutConclusion().build(),
                vote.toBuilder().stated(words).build());
    }
}
