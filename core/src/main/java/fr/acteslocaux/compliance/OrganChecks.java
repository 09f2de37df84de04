package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that authority, organ, kind of act, nature, character and the capacity of who signs go together. */
final class OrganChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.ORGAN_MISMATCH, (act, facts) -> isOfAnOrganThatTakesIt(act)),
            ActCheck.ofAct(Rules.NATURE_TYPE_MISMATCH, (act, facts) -> isOfANatureOfItsKind(act)),
            ActCheck.ofAct(Rules.NATURE_CHARACTER_MISMATCH, (act, facts) -> isOfTheNatureOfItsCharacter(act)),
            ActCheck.ofAct(Rules.SIGNATURE_CAPACITY_MISMATCH, (act, facts) -> capacityIsThatOfTheHolder(act)),
            ActCheck.ofAct(Rules.SIGNATURE_MISSING, OrganChecks::isSigned),
            ActCheck.ofAct(Rules.AUTHORITY_POPULATION_LATER, (act, facts) -> countsInhabitantsOfItsDay(act)));

    private static final Set<Organ> DELIBERATING = Set.of(Organ.COUNCIL, Organ.BOARD);
    private static final Set<Organ> ALONE = Set.of(Organ.MAYOR, Organ.PRESIDENT, Organ.DEPUTY, Organ.VICE_PRESIDENT);
    private static final Set<Organ> SMALLER = Set.of(Organ.BUREAU, Organ.PERMANENT_COMMISSION);

    /** Their president is the mayor, and is often called so. */
    private static final Set<LocalAuthority.Kind> PRESIDED_BY_THE_MAYOR =
            Set.of(LocalAuthority.Kind.SOCIAL_ACTION_CENTRE, LocalAuthority.Kind.SCHOOL_FUND);

    private static final Map<Act.Kind, Set<ActNature>> OTHER_NATURES = new EnumMap<>(Map.of(
            Act.Kind.DECISION, Set.of(ActNature.BF),
            Act.Kind.DELIBERATION, Set.of(ActNature.AR, ActNature.AI),
            Act.Kind.ORDER, Set.of(ActNature.DE, ActNature.CC, ActNature.BF)));

    private static final Pattern STANDS_IN = Pattern.compile("\\b(FAISANT FONCTIONS?|PAR INTERIM|PAR SUPPLEANCE)\\b");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(ADJOINTE?|CONSEILLERE?|VICE PRESIDENTE?|DIRECTEUR|DIRECTRICE|SECRETAIRE|CHEFFE?|RESPONSABLE"
                    + "|PAR DELEGATION|POUR LE MAIRE|POUR LE PRESIDENT|POUR LA PRESIDENTE)\\b");
    private static final Pattern PRESIDENT = Pattern.compile("\\bPRESIDENTE?\\b");
    private static final Pattern MAYOR = Pattern.compile("\\b(MAIRE|MAIRESSE)\\b");

    private OrganChecks() {}

    private static Verdict isOfAnOrganThatTakesIt(Act act) {
        Organ organ = act.organ();
        Organ executive = act.authority().kind().executive();
        boolean takesIt = switch (act.kind()) {
            case DELIBERATION -> !ALONE.contains(organ);
            case DECISION -> !DELIBERATING.contains(organ);
            case ORDER -> !DELIBERATING.contains(organ) && !SMALLER.contains(organ);
        };
        boolean isOfTheAuthority = (organ != Organ.MAYOR && organ != Organ.PRESIDENT)
                || organ == executive
                || PRESIDED_BY_THE_MAYOR.contains(act.authority().kind());
        return takesIt && isOfTheAuthority
                ? new Verdict.Passed()
                : Verdicts.failed("/organ", act.kind() == Act.Kind.DELIBERATION ? Organ.COUNCIL : executive, organ);
    }

    private static Verdict isOfANatureOfItsKind(Act act) {
        if (act.nature().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        ActNature nature = act.nature().get();
        return OTHER_NATURES.getOrDefault(act.kind(), Set.of()).contains(nature)
                ? Verdicts.failed("/nature", act.kind(), nature)
                : new Verdict.Passed();
    }

    private static Verdict isOfTheNatureOfItsCharacter(Act act) {
        if (act.nature().isEmpty() || act.character().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        ActNature nature = act.nature().get();
        ActCharacter character = act.character().get();
        if (nature == ActNature.AR && character == ActCharacter.INDIVIDUAL) {
            return Verdicts.failed("/nature", Facts.NATURE_INDIVIDUAL, nature);
        }
        return nature == ActNature.AI && character == ActCharacter.REGULATORY
                ? Verdicts.failed("/nature", Facts.NATURE_REGULATORY, nature)
                : new Verdict.Passed();
    }

    private static Verdict capacityIsThatOfTheHolder(Act act) {
        Optional<Signature> signature = act.signature()
                .filter(signed -> signed.signingCapacity().equals(Optional.of(Signature.Capacity.HOLDER)));
        if (signature.isEmpty() || act.kind() == Act.Kind.DELIBERATION) {
            return new Verdict.NotApplicable();
        }
        String printed = signature.get().signatory().capacity();
        String words = Words.of(printed);
        Organ organ = act.organ();
        boolean isOfTheOtherExecutive = organ == Organ.MAYOR
                ? PRESIDENT.matcher(words).find() && !MAYOR.matcher(words).find()
                : organ == Organ.PRESIDENT
                        && MAYOR.matcher(words).find()
                        && !PRESIDENT.matcher(words).find()
                        && !PRESIDED_BY_THE_MAYOR.contains(act.authority().kind());
        boolean isOfAnother = ALONE.contains(organ)
                && organ != Organ.DEPUTY
                && organ != Organ.VICE_PRESIDENT
                && OF_ANOTHER.matcher(words).find()
                && !STANDS_IN.matcher(words).find();
        return isOfTheOtherExecutive || isOfAnother
                ? Verdicts.failed("/signature/signatory/capacity", organ, printed)
                : new Verdict.Passed();
    }

    /** What has articles and was sent or published has a text, and the text an author; deliberations are signed in a register. */
    private static Verdict isSigned(Act act, ActFacts facts) {
        boolean isAsked = act.kind() != Act.Kind.DELIBERATION
                && !act.articles().isEmpty()
                && facts.stage().compareTo(ActFacts.Stage.TRANSMITTED) >= 0;
        if (!isAsked) {
            return new Verdict.NotApplicable();
        }
        return act.signature().isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/signature", Facts.ACT_SIGNATURE, Facts.NOTHING);
    }

    private static Verdict countsInhabitantsOfItsDay(Act act) {
        Optional<LocalDate> counted = act.authority().populationOn();
        if (counted.isEmpty() || act.takenOn().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return counted.get().isAfter(act.takenOn().get())
                ? Verdicts.failed("/authority/populationOn", act.takenOn().get(), counted.get())
                : new Verdict.Passed();
    }
}
