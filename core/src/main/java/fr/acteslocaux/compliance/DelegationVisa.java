package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.prose.WrittenDay;
import fr.acteslocaux.prose.WrittenDays;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A deliberation that an act cites, in its visas or its recitals, and whether it is said to be that of a delegation.
 *
 * @param path  where it is cited
 * @param cited  the deliberation
 * @param isOfADelegation  whether the text speaks of a delegation of the council
 */
record DelegationVisa(String path, Citation.OfAct cited, boolean isOfADelegation) {

    private static final Pattern DELIBERATION = Pattern.compile("(?iu)\\bdélibérations?\\b");

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)^.{0,40}?\\bn\\h?[°o]s?\\h*([\\p{L}\\d][\\p{L}\\d./_-]*\\d)");

    /** What stands between a deliberation and its day: its number, who took it, and « du » or « en date du ». */
    private static final Pattern UP_TO_ITS_DAY = Pattern.compile("(?iu)^[^;:()]{0,90}\\b(?:du|le)\\h+$");

    /** What a council delegates to who carries out its acts. */
    private static final Pattern TO_THE_EXECUTIVE =
            Pattern.compile("\\b(?:DELEGUEE?S?|DELEGUANT|DELEGUER|DELEGATIONS?|DELEGATAIRE)\\b.{0,70}?"
                    + "\\b(?:MAIRE|MAIRESSE|PRESIDENTE?|EXECUTIF|L ?2122 22|L ?5211 10|L ?3211 2|L ?4221 5)\\b"
                    + "|\\bDELEGATIONS? (?:DU|DE) (?:CONSEIL|L ASSEMBLEE)\\b");

    static List<DelegationVisa> in(Act act) {
        List<DelegationVisa> found = new ArrayList<>();
        for (int i = 0; i < act.citations().size(); i++) {
            String path = "/citations/" + i;
            if (act.citations().get(i) instanceof Citation.OfAct cited) {
                found.add(new DelegationVisa(path, cited, speaksOfADelegation(cited.text())));
            } else {
                inProse(path + "/text", act.citations().get(i).text()).ifPresent(found::add);
            }
        }
        for (int i = 0; i < act.recitals().size(); i++) {
            inProse("/recitals/" + i + "/text", act.recitals().get(i).text()).ifPresent(found::add);
        }
        return found;
    }

    /** Of several deliberations, nobody knows which one is that of the delegation. */
    private static Optional<DelegationVisa> inProse(String path, String text) {
        String words = Words.of(text);
        if (!words.contains("DELIBERATION") || !words.contains("DELEG")) {
            return Optional.empty();
        }
        List<MatchResult> named = DELIBERATION.matcher(text).results().toList();
        if (named.size() != 1 || !TO_THE_EXECUTIVE.matcher(words).find()) {
            return Optional.empty();
        }
        String behind = text.substring(named.get(0).end());
        Optional<ActNumber> number = number(behind);
        Optional<LocalDate> day = day(behind);
        return number.isEmpty() && day.isEmpty()
                ? Optional.empty()
                : Optional.of(new DelegationVisa(path, new Citation.OfAct(text, number, day), true));
    }

    private static Optional<ActNumber> number(String behind) {
        return NUMBER.matcher(behind).results().findFirst().flatMap(match -> ActNumber.tryParse(match.group(1)));
    }

    private static Optional<LocalDate> day(String behind) {
        return WrittenDays.in(behind).stream()
                .findFirst()
                .filter(day ->
                        UP_TO_ITS_DAY.matcher(behind.substring(0, day.start())).find())
                .flatMap(WrittenDay::date);
    }

    private static boolean speaksOfADelegation(String text) {
        String words = Words.of(text);
        return words.contains("DELEG")
                && !words.contains("DELEGATION DE SERVICE")
                && (words.contains("DELIB") || words.contains("CONSEIL"));
    }
}
