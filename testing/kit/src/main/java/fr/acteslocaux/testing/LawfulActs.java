package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.school.School;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Acts of invented communes in which nothing is wrong. They are of the years 2016 to 2019 and 2021 to 2025: the law of
 * spring 2020 is debated, and that of 2026 not known whole.
 */
final class LawfulActs {

    private static final LocalDate ON_LINE = LocalDate.of(2022, 7, 1);
    private static final Mandate FROM_2014 = new Mandate(
            LocalDate.of(2014, 4, 5), Optional.of(LocalDate.of(2020, 3, 15)), Optional.of(LocalDate.of(2020, 7, 4)));
    private static final Mandate FROM_2020 =
            new Mandate(LocalDate.of(2020, 7, 4), Optional.of(LocalDate.of(2026, 3, 15)), Optional.empty());
    private static final List<String> ORDERS = List.of(
            "Stationnement interdit rue du Moulin",
            "Circulation alternée place de l'Église",
            "Fermeture de la passerelle du Gué");

    private static final List<String> PLACES = List.of("rue du Moulin", "place de l'Église", "passerelle du Gué");

    private static final List<String> FURTHER = List.of(
            "Les services sont chargés de l'exécution.",
            "La dépense est inscrite au budget de la commune.",
            "Une copie est remise à chaque service concerné, qui en rend compte à la fin de l'année.",
            "Les dispositions contraires sont abrogées.");
    private static final List<String> CONSIDERED = List.of(
            "Considérant l'intérêt de la commune,",
            "Considérant que les crédits nécessaires sont ouverts,",
            "Considérant qu'il y a lieu de continuer le service rendu jusqu'ici aux habitants et aux associations,");
    private static final int FEW_RECITALS = 3;
    private static final int MANY_RECITALS = 15;
    private static final int MOST_ATTACHMENTS = 4;
    private static final int MOST_YEARS_OF_A_RENEWED_LEASE = 6;
    private static final int FEW_ARTICLES = 6;
    private static final int MANY_ARTICLES = 60;

    private LawfulActs() {}

    static Act act(Chance chance) {
        Act act = switch (chance.below(6)) {
            case 0, 1 -> LawfulDeliberations.any(someDay(chance), chance);
            case 2 -> order(chance, chance.of(List.of(ActCharacter.REGULATORY, ActCharacter.INDIVIDUAL)));
            default -> decisionThroughout(DecisionRecipe.any(), chance);
        };
        return upToSomeStage(act, chance);
    }

    static Decision decision(DecisionRecipe recipe, Chance chance) {
        return (Decision) upToSomeStage(decisionThroughout(recipe, chance), chance);
    }

    private static Decision decisionThroughout(DecisionRecipe recipe, Chance chance) {
        List<BiFunction<DecisionRecipe, Chance, Decision>> kinds =
                new ArrayList<>(List.of(LawfulActs::decisionForSchools));
        if (recipe.highestFee().compareTo(LawfulConventions.LEAST_PRICE_OF_SUPPLIES) >= 0) {
            kinds.add(LawfulActs::supplyDecision);
        }
        if (recipe.highestFee().compareTo(LawfulConventions.LEAST_RENT_OF_A_YEAR) >= 0) {
            kinds.add(LawfulActs::leaseDecision);
        }
        return chance.of(kinds).apply(recipe, chance);
    }

    /** Not every act has gone all its way: some are only signed, or only sent. */
    private static Act upToSomeStage(Act act, Chance chance) {
        List<ActEvent> events = chance.once(4)
                ? act.events().subList(0, chance.from(0, act.events().size()))
                : act.events();
        return events.isEmpty()
                ? draft(act)
                : afterwards(act.toBuilder().events(events).build(), chance);
    }

    /** Some acts are certified executory once they are, and some are withdrawn in the end. */
    private static Act afterwards(Act act, Chance chance) {
        LocalDate last = act.events().get(act.events().size() - 1).on();
        Act.Builder<?, ?> later = act.toBuilder();
        if (chance.once(6)) {
            later.certificate("Certifié exécutoire le " + Explanations.day(Language.FRENCH, last) + ".");
        }
        if (chance.once(12)) {
            later.event(new ActEvent.Changed(
                    last.plusDays(chance.from(1, 20)),
                    ActEvent.Changed.Change.WITHDRAWN,
                    Optional.empty(),
                    Optional.empty()));
        }
        return later.build();
    }

    /** A draft is not signed, and does not know its day yet, hence not the period that the law of that day gives. */
    private static Act draft(Act act) {
        Act unsigned = act.toBuilder().withoutEvents().withoutSignature().build();
        if (unsigned.takenOn().isPresent()) {
            return unsigned;
        }
        StatedIn<RemediesClause> stated = unsigned.remedies().orElseThrow();
        return unsigned.toBuilder()
                .remedies(new StatedIn<>(
                        stated.article(),
                        stated.value().toBuilder().withoutMonths().build()))
                .build();
    }

    static LocalDate someDay(Chance chance) {
        return DecisionRecipe.any().day(chance);
    }

    private static LocalAuthority town(DecisionRecipe recipe, Chance chance) {
        return recipe.commune()
                .map(code -> InventedTowns.town(code, chance))
                .orElseGet(() -> InventedTowns.town(chance));
    }

    static Decision decisionForSchools(DecisionRecipe recipe, Chance chance) {
        LocalAuthority town = town(recipe, chance);
        LocalDate taken = recipe.day(chance);
        Convention convention = LawfulConventions.forSchools(town, taken, recipe.highestFee(), chance);
        List<School> schools = convention.schools().orElseThrow().value();
        ConventionOutline outline = ConventionOutline.empty()
                .withOtherParty(new StatedIn<>("1", convention.parties().get(1).name()))
                .withSchoolYear(new StatedIn<>("1", convention.schoolYear().orElseThrow()))
                .withSchoolCount(new StatedIn<>("1", schools.size()))
                .withSchoolKinds(new StatedIn<>(
                        "1", schools.stream().map(School::kind).distinct().toList()))
                .withSchoolNames(new StatedIn<>("1", List.of(schools.get(0).name())));
        return decision(town, taken, Exercise.ofItem(4), "8.1", convention, chance)
                .outline(outline)
                .build();
    }

    static Decision leaseDecision(DecisionRecipe recipe, Chance chance) {
        LocalAuthority town = town(recipe, chance);
        LocalDate taken = recipe.day(chance);
        int years = chance.from(1, LawfulConventions.mostYearsOfLease(recipe.highestFee()));
        Optional<Term.Renewal> renewal = years <= MOST_YEARS_OF_A_RENEWED_LEASE && chance.once(2)
                ? Optional.of(Term.Renewal.times(1))
                : Optional.empty();
        return decision(
                        town,
                        taken,
                        Exercise.ofItem(5).lasting(Length.ofYears(years)),
                        "3.3",
                        LawfulConventions.ofLease(town, taken, years, renewal, recipe.highestFee(), chance),
                        chance)
                .build();
    }

    static Decision supplyDecision(DecisionRecipe recipe, Chance chance) {
        LocalAuthority town = town(recipe, chance);
        LocalDate taken = recipe.day(chance);
        Convention convention = LawfulConventions.ofSupplies(town, taken, recipe.highestFee(), chance);
        return decision(
                        town,
                        taken,
                        Exercise.ofItem(4)
                                .of(convention
                                        .fee()
                                        .orElseThrow()
                                        .total()
                                        .orElseThrow()
                                        .value()
                                        .euros()),
                        "1.1",
                        convention,
                        chance)
                .build();
    }

    private static Decision.Builder decision(
            LocalAuthority town,
            LocalDate taken,
            Exercise exercise,
            String matter,
            Convention convention,
            Chance chance) {
        boolean first = taken.isBefore(FROM_2020.from());
        Mandate mandate = first ? FROM_2014 : FROM_2020;
        LocalDate granted = mandate.from().plusDays(chance.from(0, 60));
        Optional<ActNumber> number = chance.once(3)
                ? Optional.of(ActNumber.parse(granted.getYear() + "-" + chance.from(10, 99)))
                : Optional.empty();
        Decision.Builder decision = Decision.builder()
                .organ(Organ.MAYOR)
                .object(convention.title())
                .citations(List.of(
                        ofTheList(chance.once(2) ? exercise.item() : OptionalInt.empty()),
                        new Citation.OfAct(
                                "Délibération du " + Explanations.day(Language.FRENCH, granted),
                                number,
                                Optional.of(granted))))
                .delegation(new Delegation(
                        new Delegation.GrantingDeliberation(
                                number,
                                Optional.of(granted),
                                Optional.of(List.of(
                                        Delegation.GrantedMatter.withoutLimits(4),
                                        Delegation.GrantedMatter.withoutLimits(5),
                                        Delegation.GrantedMatter.withoutLimits(6))),
                                List.of()),
                        chance.once(4) ? List.of(rectified(granted.plusDays(chance.from(1, 90)))) : List.of(),
                        Optional.of(mandate),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.empty()))
                .exercise(exercise)
                .articles(articles("Signer : " + convention.title() + ".", chance))
                .term(new StatedIn<>(
                        "1", withoutLength(convention.term().orElseThrow().value())))
                .cost(new StatedIn<>(
                        "1",
                        convention.fee().orElseThrow().total().orElseThrow().value()))
                .conventions(List.of(convention));
        common(decision, town, taken, ActNature.AU, matter, ActCharacter.NEITHER, chance);
        if (chance.once(3)) {
            decision.citation(new Citation.OfDocument("La convention annexée à la présente décision"));
        }
        decision.signature(new Signature(
                new Signatory("Claude DURANDAL", "Le Maire", Optional.of("Conseil municipal")),
                Optional.of(town.name()),
                Optional.of(taken),
                Optional.of(Signature.Capacity.HOLDER),
                Optional.empty()));
        return decision;
    }

    private static Citation ofTheList(OptionalInt item) {
        String part = item.isPresent() ? " " + item.getAsInt() + "°" : "";
        return new Citation.OfLaw(
                "CGCT, article L. 2122-22" + part, List.of(LegalReference.parse("CGCT L.2122-22" + part)));
    }

    private static Delegation.GrantingDeliberation rectified(LocalDate day) {
        return new Delegation.GrantingDeliberation(day).granting(Delegation.GrantedMatter.withoutLimits(6));
    }

    private static Term withoutLength(Term term) {
        Term plain = new Term(term.start().orElseThrow(), term.lastDay().orElseThrow());
        return term.tacitRenewal().map(plain::renewedTacitly).orElse(plain);
    }

    static Order order(Chance chance, ActCharacter character) {
        LocalAuthority town = InventedTowns.town(chance);
        LocalDate taken = someDay(chance);
        Order.Builder order = Order.builder()
                .organ(Organ.MAYOR)
                .subject(ActSubject.POLICE)
                .object(chance.of(ORDERS))
                .articles(articles(
                        "Il est ordonné.",
                        "Recours devant le tribunal administratif dans les " + monthsToAppeal(taken) + " mois.",
                        chance))
                .signature(Signature.of("Claude DURANDAL", "Le Maire", taken).by(Signature.Capacity.HOLDER));
        if (chance.once(2)) {
            order.permanence(Order.Permanence.TEMPORARY)
                    .place(chance.of(PLACES))
                    .addressee(character == ActCharacter.INDIVIDUAL ? "M. Camille BERNAC" : "les riverains")
                    .term(StatedIn.somewhere(
                            new Term(new Term.Start.OnDay(taken.plusDays(20)), taken.plusDays(chance.from(20, 60)))));
        }
        common(
                order,
                town,
                taken,
                character == ActCharacter.INDIVIDUAL ? ActNature.AI : ActNature.AR,
                "6.1",
                character,
                chance);
        return order.build();
    }

    /** Most acts are short, a few are long. */
    static List<Article> articles(String object, Chance chance) {
        return articles(object, "Recours devant le tribunal administratif.", chance);
    }

    private static List<Article> articles(String object, String remedies, Chance chance) {
        int more = chance.once(3) ? chance.from(1, chance.once(8) ? MANY_ARTICLES : FEW_ARTICLES) : 0;
        List<Article> articles = new ArrayList<>(List.of(
                Article.of("1", "Objet", object).as(Article.Role.OBJECT),
                Article.of("2", "Recours", remedies).as(Article.Role.REMEDIES)));
        for (int i = 0; i < more; i++) {
            articles.add(Article.of(String.valueOf(i + 3), "Exécution", chance.of(FURTHER)));
        }
        return articles;
    }

    static void common(
            Act.Builder<?, ?> act,
            LocalAuthority town,
            LocalDate taken,
            ActNature nature,
            String matter,
            ActCharacter character,
            Chance chance) {
        int serial = chance.from(1, 400);
        TransmissionNumber number = TransmissionNumber.parse(
                String.format(Locale.ROOT, "%s%d_%03d", nature.name(), taken.getYear(), serial));
        act.authority(town)
                .number(number(nature, taken, serial, chance))
                .transmissionNumber(number)
                .nature(nature)
                .matter(ActMatter.parse(matter))
                .character(character)
                .remedies(new StatedIn<>("2", remedies(town, taken, character)))
                .cosignatures(
                        nature == ActNature.DE
                                ? List.of(Signature.of(Signatory.of("Dominique LAFONT", "Secrétaire de séance")))
                                : List.of())
                .attachments(attachments(chance))
                .relations(chance.once(4) ? List.of(relation(taken, chance)) : List.of())
                .events(events(town, taken, number, nature, character, chance))
                .recitals(recitals(chance));
    }

    /** Towns number their acts by the year, by the kind and the year, or by the day. */
    private static ActNumber number(ActNature nature, LocalDate taken, int serial, Chance chance) {
        String series = switch (chance.below(4)) {
            case 0, 1 -> String.valueOf(taken.getYear());
            case 2 -> nature.name() + taken.getYear();
            default -> taken.toString();
        };
        return ActNumber.parse(String.format(Locale.ROOT, "%s-%03d", series, serial));
    }

    private static List<Recital> recitals(Chance chance) {
        int count = chance.once(2) ? chance.from(1, chance.once(6) ? MANY_RECITALS : FEW_RECITALS) : 0;
        return IntStream.range(0, count)
                .mapToObj(i -> new Recital(chance.of(CONSIDERED)))
                .toList();
    }

    private static List<Attachment> attachments(Chance chance) {
        int count = chance.once(3) ? chance.from(1, MOST_ATTACHMENTS) : 0;
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Attachment("annexe " + i, Optional.empty(), Optional.of("annexe-" + i + ".pdf")))
                .toList();
    }

    private static Relation relation(LocalDate taken, Chance chance) {
        LocalDate earlier = taken.minusDays(chance.from(30, 400));
        ActNumber number = ActNumber.parse(earlier.getYear() + "-" + chance.from(100, 400));
        return new Relation(
                chance.of(List.of(Relation.Kind.values())), ActReference.of(number, earlier), Optional.empty());
    }

    private static RemediesClause remedies(LocalAuthority town, LocalDate taken, ActCharacter character) {
        RemediesClause.StartingPoint start = character == ActCharacter.INDIVIDUAL
                ? RemediesClause.StartingPoint.NOTIFICATION
                : isPosted(town, taken)
                        ? RemediesClause.StartingPoint.POSTING
                        : RemediesClause.StartingPoint.PUBLICATION;
        return new RemediesClause(
                List.of(RemediesClause.Route.AUTHOR, RemediesClause.Route.COURT),
                OptionalInt.of(monthsToAppeal(taken)),
                List.of(start),
                AdministrativeCourt.of(town.department().orElseThrow(), taken),
                true,
                List.of(LegalReference.parse("CJA R.421-1")));
    }

    private static int monthsToAppeal(LocalDate taken) {
        return Law.standard()
                .wording(Rules.REMEDIES_PERIOD, taken)
                .orElseThrow()
                .parameter(Unit.MONTHS)
                .number();
    }

    private static boolean isPosted(LocalAuthority town, LocalDate taken) {
        return !taken.isBefore(ON_LINE)
                && town.publicityChoice().equals(Optional.of(LocalAuthority.PublicityChoice.POSTING));
    }

    private static List<ActEvent> events(
            LocalAuthority town,
            LocalDate taken,
            TransmissionNumber number,
            ActNature nature,
            ActCharacter character,
            Chance chance) {
        LocalDate sent = taken.plusDays(chance.from(0, 9));
        LocalDate shown = sent.plusDays(chance.from(0, 6));
        ActIdentifier identifier =
                ActIdentifier.of(town.department().orElseThrow(), town.siren().orElseThrow(), taken, number, nature);
        List<ActEvent> events = new ArrayList<>(List.of(
                new ActEvent.Signed(taken),
                new ActEvent.Transmitted(sent),
                new ActEvent.Acknowledged(sent, AsPrinted.read(identifier.toString(), ActIdentifier::parse))));
        if (character == ActCharacter.INDIVIDUAL) {
            events.add(new ActEvent.Notified(shown));
        } else {
            events.add(isPosted(town, taken) ? new ActEvent.Posted(shown) : new ActEvent.Published(shown));
        }
        if (nature == ActNature.AU) {
            events.add(new ActEvent.Reported(shown.plusDays(chance.from(1, 60))));
        }
        return events;
    }
}
