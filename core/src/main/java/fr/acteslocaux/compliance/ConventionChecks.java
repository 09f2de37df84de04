package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** Checks of who agrees and for which school year, in a convention and in the act that it is attached to. */
final class ConventionChecks {

    static final List<Check> ALL = List.of(
            ConventionCheck.ofEach(Rules.CONVENTION_ONE_PARTY, ConventionChecks::hasTwoParties),
            ActCheck.ofAct(
                    Rules.CONVENTION_AUTHORITY_NOT_PARTY,
                    (act, facts) -> Verdicts.ofEachConvention(
                            act, (convention, path) -> hasTheAuthority(act, convention, path))),
            ActCheck.ofAct(Rules.CONVENTION_OTHER_PARTY_MISMATCH, (act, facts) -> hasTheOtherParty(act)),
            ActCheck.ofAct(Rules.CONVENTION_SCHOOL_YEAR_MISMATCH, (act, facts) -> isForTheSchoolYear(act)));

    private static final int FEWEST_PARTIES = 2;

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
        List<String> known = parties.stream()
                .flatMap(party -> party.siret().stream())
                .map(siret -> siret.siren().toString())
                .toList();
        return known.isEmpty() || known.size() < parties.size()
                ? Verdicts.missing(Facts.CONVENTION_SIRET_OF_PARTIES)
                : Verdicts.failed(path + "/parties", siren, String.join(", ", known));
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
                : Verdicts.failed(
                        "/outline/otherParty/value",
                        parties.isEmpty() ? Facts.NOTHING : Localized.untranslated(String.join(", ", parties)),
                        named.get().value());
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
