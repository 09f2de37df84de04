package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that authority, organ, kind of act, nature and character go together. */
final class OrganChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.ORGAN_MISMATCH, (act, facts) -> isOfAnOrganThatTakesIt(act)),
            ActCheck.ofAct(Rules.NATURE_TYPE_MISMATCH, (act, facts) -> isOfANatureOfItsKind(act)),
            ActCheck.ofAct(Rules.NATURE_CHARACTER_MISMATCH, OrganChecks::isOfTheNatureOfItsCharacter));

    private static final Set<Organ> DELIBERATING = Set.of(Organ.COUNCIL, Organ.BOARD);
    /** They take acts by themselves, and sign them. */
    static final Set<Organ> ALONE = Set.of(Organ.MAYOR, Organ.PRESIDENT, Organ.DEPUTY, Organ.VICE_PRESIDENT);

    private static final Set<Organ> SMALLER = Set.of(Organ.BUREAU, Organ.PERMANENT_COMMISSION);

    /** Their president is the mayor, and is often called so. */
    static final Set<LocalAuthority.Kind> PRESIDED_BY_THE_MAYOR =
            Set.of(LocalAuthority.Kind.SOCIAL_ACTION_CENTRE, LocalAuthority.Kind.SCHOOL_FUND);

    private static final Map<Act.Kind, Set<ActNature>> OTHER_NATURES = new EnumMap<>(Map.of(
            Act.Kind.DECISION, Set.of(ActNature.BF),
            Act.Kind.DELIBERATION, Set.of(ActNature.AR, ActNature.AI),
            Act.Kind.ORDER, Set.of(ActNature.DE, ActNature.CC, ActNature.BF)));

    private static final Pattern CONTRACT = Pattern.compile(
            "\\b(?:CONVENTION\\w*|CONTRA[TC]\\w*|BAIL|BAUX|MARCHES?|AVENANTS?|ACCORDS?|PROTOCOLE|TRANSACTION\\w*|LOCATION\\w*"
                    + "|LOUAGE|LOUE\\w*|ASSURANCES?|PRETS?|EMPRUNTS?|CESSIONS?|CEDE\\w*|ACHATS?|ACHETE\\w*|VENTES?|VEND\\w*|ACQUI\\w*"
                    + "|CONCESSIONS?|COMMANDES?|PARTENARIAT|MISE A DISPOSITION|OCCUPATION|PRESTATIONS?|LICENCE|ABONNEMENT|ADHESION"
                    + "|DEVIS|OFFRE|FOURNITURES?|TRAVAUX|SIGN\\w*|LOGEMENT|PROMESSE|CHARTE|LOT|LOTS)\\b");

    private OrganChecks() {}

    private static Verdict isOfAnOrganThatTakesIt(Act act) {
        Organ organ = act.organ();
        LocalAuthority.Kind kind = act.authority().kind();
        boolean takesIt = switch (act.kind()) {
            case DELIBERATION -> !ALONE.contains(organ);
            case DECISION -> !DELIBERATING.contains(organ);
            case ORDER -> !DELIBERATING.contains(organ) && !SMALLER.contains(organ);
        };
        return takesIt && isOrganOf(organ, kind)
                ? new Verdict.Passed()
                : Verdicts.failed("/organ", organExpected(act.kind(), organ, kind), organ);
    }

    /** Authorities whose law was not read may have what others have. */
    private static boolean isOrganOf(Organ organ, LocalAuthority.Kind kind) {
        boolean hasMayor = kind.executive() == Organ.MAYOR;
        Regime regime = kind.regime();
        return switch (organ) {
            case MAYOR, DEPUTY -> hasMayor || PRESIDED_BY_THE_MAYOR.contains(kind);
            case PRESIDENT, VICE_PRESIDENT -> !hasMayor;
            case COUNCIL -> true;
            case BUREAU -> regime == Regime.INTERMUNICIPAL || regime == Regime.OTHER;
            case PERMANENT_COMMISSION -> regime != Regime.COMMUNE && regime != Regime.INTERMUNICIPAL;
            case BOARD ->
                regime == Regime.OTHER || kind.isSyndicateOfCommunes() || kind == LocalAuthority.Kind.INTERMUNICIPAL;
            case EXECUTIVE_COUNCIL -> regime == Regime.OTHER;
        };
    }

    private static Organ organExpected(Act.Kind act, Organ found, LocalAuthority.Kind kind) {
        if (act == Act.Kind.DELIBERATION) {
            return kind.assembly();
        }
        return switch (found) {
            case DEPUTY -> Organ.VICE_PRESIDENT;
            case VICE_PRESIDENT -> Organ.DEPUTY;
            default -> kind.executive();
        };
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

    private static Verdict isOfTheNatureOfItsCharacter(Act act, ActFacts facts) {
        if (act.nature().isEmpty() || act.character().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        ActNature nature = act.nature().get();
        ActCharacter character = act.character().get();
        if (nature == ActNature.CC && !speaksOfAContract(act, facts)) {
            return Verdicts.failed("/nature", Facts.NATURE_WITHOUT_CONTRACT, nature);
        }
        if (nature == ActNature.AI && character == ActCharacter.NEITHER) {
            return Verdicts.failed("/nature", Facts.NATURE_NEITHER, nature);
        }
        if (nature == ActNature.AR && character == ActCharacter.INDIVIDUAL) {
            return Verdicts.failed("/nature", Facts.NATURE_INDIVIDUAL, nature);
        }
        return nature == ActNature.AI && character == ActCharacter.REGULATORY
                ? Verdicts.failed("/nature", Facts.NATURE_REGULATORY, nature)
                : new Verdict.Passed();
    }

    private static boolean speaksOfAContract(Act act, ActFacts facts) {
        return !act.conventions().isEmpty()
                || ReadAct.of(facts).texts().stream()
                        .anyMatch(placed ->
                                CONTRACT.matcher(Words.of(placed.text())).find());
    }
}
