package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.wording.StatedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of who agrees and for which school year, in a convention and in the act that it is attached to. */
final class ConventionChecks {

    static final List<Check> ALL = List.of(
            ConventionCheck.ofEach(Rules.CONVENTION_ONE_PARTY, ConventionChecks::hasTwoParties),
            ActCheck.ofAct(
                    Rules.CONVENTION_AUTHORITY_NOT_PARTY,
                    (act, facts) -> Verdicts.ofEachConvention(
                            act, (convention, path) -> hasTheAuthority(act, convention, path))),
            ConventionCheck.ofEach(Rules.CONVENTION_SAME_PARTY, ConventionChecks::areDifferentParties),
            ActCheck.ofAct(Rules.CONVENTION_TWICE, (act, facts) -> isAttachedOnce(act)),
            ActCheck.ofAct(Rules.CONVENTION_OTHER_PARTY_MISMATCH, (act, facts) -> hasTheOtherParty(act)),
            ActCheck.ofAct(Rules.CONVENTION_SCHOOL_YEAR_MISMATCH, (act, facts) -> isForTheSchoolYear(act)));

    private static final int FEWEST_PARTIES = 2;
    private static final Pattern OF_A_TOWN =
            Pattern.compile("^(LA )?(COMMUNE|VILLE|MAIRIE)\\b( DE\\b| D\\b| DU\\b| DES\\b)?");

    /** Nobody agrees with himself: what has fewer parties is no convention, whatever the law. */
    private ConventionChecks() {}

    private static Verdict hasTwoParties(Convention convention, String path) {
        if (convention.parties().isEmpty()) {
            return Verdicts.missing(Facts.CONVENTION_PARTIES);
        }
        int parties = convention.parties().size();
        return parties >= FEWEST_PARTIES
                ? new Verdict.Passed()
                : Verdicts.failed(path + "/parties", FEWEST_PARTIES, parties);
    }

    private static Verdict hasTheAuthority(Act act, Convention convention, String path) {
        if (act.authority().siren().isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIREN);
        }
        Siren siren = act.authority().siren().get();
        if (convention.party(siren).isPresent()) {
            return new Verdict.Passed();
        }
        List<Party> parties = convention.parties();
        Optional<Siret> ofItsName = parties.stream()
                .filter(party -> isNamedAfter(act, party))
                .flatMap(party -> party.siret().stream())
                .findFirst();
        if (ofItsName.isPresent()) {
            return Verdicts.failed(path + "/parties", siren, ofItsName.get().siren());
        }
        List<String> known = parties.stream()
                .flatMap(party -> party.siret().stream())
                .map(siret -> siret.siren().toString())
                .toList();
        return known.isEmpty() || known.size() < parties.size()
                ? Verdicts.missing(Facts.CONVENTION_SIRET_OF_PARTIES)
                : Verdicts.failed(path + "/parties", siren, String.join(", ", known));
    }

    /** « COMMUNE DE RODEZ » is Rodez; « Région académique Occitanie » is not. */
    private static boolean isNamedAfter(Act act, Party party) {
        String name = " " + Words.of(party.name()) + " ";
        String authority = " " + Words.of(act.authority().name()) + " ";
        return name.endsWith(authority)
                && !authority.isBlank()
                && OF_A_TOWN.matcher(name.strip()).find();
    }

    private static Verdict areDifferentParties(Convention convention, String path) {
        List<Party> parties = convention.parties();
        if (parties.size() < FEWEST_PARTIES) {
            return new Verdict.NotApplicable();
        }
        boolean isAlone = parties.stream().skip(1).allMatch(party -> isOne(parties.get(0), party));
        return isAlone
                ? Verdicts.failed(path + "/parties/1", Facts.CONVENTION_ANOTHER_PARTY, FEWEST_PARTIES)
                : new Verdict.Passed();
    }

    /** Two establishments are of one body; several of them may sign beside another. */
    private static boolean isOne(Party one, Party other) {
        Optional<Siren> siren = one.siret().map(Siret::siren);
        return (siren.isPresent() && siren.equals(other.siret().map(Siret::siren)))
                || bareName(one).equals(bareName(other));
    }

    /** « Commune de Rodez » and « Ville de Rodez » are one. */
    private static String bareName(Party party) {
        return OF_A_TOWN.matcher(Words.of(party.name())).replaceFirst("COMMUNE ");
    }

    private static Verdict isAttachedOnce(Act act) {
        Set<Convention> seen = new HashSet<>();
        return Verdicts.ofEachConvention(
                act,
                (convention, path) -> act.conventions().size() == 1 || seen.add(convention)
                        ? new Verdict.Passed()
                        : Verdicts.failed(path, 1, convention.title()));
    }

    private static Verdict hasTheOtherParty(Act act) {
        Optional<StatedIn<String>> named = act.outline().otherParty();
        if (named.isEmpty() || act.conventions().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        String wanted = Words.of(named.get().value());
        List<String> parties = act.conventions().stream()
                .flatMap(convention -> convention.parties().stream())
                .map(Party::name)
                .toList();
        return parties.stream().map(Words::of).anyMatch(party -> party.contains(wanted))
                ? new Verdict.Passed()
                : Verdicts.failed("/outline/otherParty/value", parties.size(), Facts.CONVENTION_ANOTHER_PARTY);
    }

    private static Verdict isForTheSchoolYear(Act act) {
        Optional<SchoolYear> year = act.outline().schoolYear().map(StatedIn::value);
        return year.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        act,
                        (convention, path) -> convention
                                .schoolYear()
                                .map(stated -> Verdicts.equal(path + "/schoolYear", year.get(), stated))
                                .orElseGet(Verdict.NotApplicable::new));
    }
}
