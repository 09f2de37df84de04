package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of what was left open or left out in the text of an act: holes of a model, annexes that are not there. */
final class TextChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.TEXT_PLACEHOLDER, (act, facts) -> hasNoHoles(act)),
            ActCheck.ofAct(Rules.ANNEX_MISSING, (act, facts) -> hasTheAnnexItSpeaksOf(act)),
            ActCheck.ofAct(Rules.ATTACHMENT_TWICE, (act, facts) -> attachesOnce(act)));

    /** « [Nom du gestionnaire] », « le ….. », « ____ », « XX/XX/2024 », « (à compléter) », « {{preneur}} ». */
    private static final Pattern HOLE =
            Pattern.compile("(?iu)\\[(?=[^\\]]{0,30}\\b(?:noms?|prénoms?|dates?|montants?|adresses?"
                    + "|numéros?|lieux?|qualité|sociétés?|gestionnaire|titulaire|bénéficiaire|preneur|à compléter|à préciser|x{2,9})\\b)"
                    + "[^\\]]{2,60}\\]"
                    + "|(?:…\\h?[.…]|\\.{3}\\h?…|\\.{5})[.…]{0,200}+(?!\\h*\\d[\\d\\h.,]{0,12}(?:€|euros?\\b))"
                    + "|\\ble \\.{3,5}(?=\\h\\d{4}\\b)"
                    + "|(?<!\\w)_{2,200}(?!\\w)"
                    + "|\\bX{2,4}(?:/X{2,4}){1,2}|\\bXX/XX/\\d{2,4}|\\bX{4,6}\\b"
                    + "|\\(\\h*(?:\\p{L}{1,20}\\h){0,3}à (?:compléter|renseigner|préciser|définir)\\h*\\)"
                    + "|:\\h?à (?:compléter|renseigner|préciser)\\b"
                    + "|\\{\\{[^{}]{1,40}\\}\\}");

    private static final Pattern ANNEX = Pattern.compile("(?iu)\\bci[- ]?(?:joint|annexé)e?s?\\b"
            + "|\\b(?:annexé|joint)e?s?\\s+(?:à la présente|au présent|à cette|à cet)\\s+"
            + "(?:décision|délibération|convention|arrêté|acte|contrat)\\b"
            + "|\\ben annexe\\b(?!\\s+(?:du|des|de|à|d['’]))"
            + "|\\b(?:convention annexée|plan annexé|projet est annexé|tel(?:le)?s? qu['’]annexée?s?)\\b");

    private TextChecks() {}

    private static Verdict hasNoHoles(Act act) {
        List<Verdict> answers = new ArrayList<>();
        ActTexts.visit(
                act,
                (path, text) -> answers.add(hole(text)
                        .map(found -> Verdicts.failed(path, Facts.TEXT_WHOLE, found))
                        .orElseGet(Verdict.Passed::new)));
        return Verdicts.joined(answers);
    }

    private static Optional<String> hole(String text) {
        if (!mayHaveAHole(text)) {
            return Optional.empty();
        }
        Matcher hole = HOLE.matcher(text);
        return hole.find() ? Optional.of(hole.group()) : Optional.empty();
    }

    /** Most texts have none of the marks, and are not searched. */
    private static boolean mayHaveAHole(String text) {
        return text.indexOf('[') >= 0
                || text.indexOf('…') >= 0
                || text.indexOf('_') >= 0
                || text.contains("....")
                || text.contains("XX")
                || text.contains("xx")
                || text.contains("{{")
                || text.contains(" ...")
                || text.contains("à compléter")
                || text.contains("à renseigner")
                || text.contains("à préciser")
                || text.contains("à définir");
    }

    private static Verdict hasTheAnnexItSpeaksOf(Act act) {
        boolean hasAnnexes = !act.attachments().isEmpty() || !act.conventions().isEmpty();
        List<Verdict> answers = new ArrayList<>();
        ActTexts.visit(act, (path, text) -> {
            Matcher annex = mayNameAnAnnex(text) ? ANNEX.matcher(text) : null;
            if (annex != null && annex.find()) {
                answers.add(hasAnnexes ? new Verdict.Passed() : Verdicts.failed(path, Facts.ACT_ANNEX, annex.group()));
            }
        });
        return Verdicts.joined(answers);
    }

    private static boolean mayNameAnAnnex(String text) {
        return text.contains("nnex") || text.contains("oint") || text.contains("NNEX") || text.contains("OINT");
    }

    private static Verdict attachesOnce(Act act) {
        Set<Attachment> seen = new HashSet<>();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.attachments().size(); i++) {
            Attachment attachment = act.attachments().get(i);
            answers.add(
                    seen.add(attachment)
                            ? new Verdict.Passed()
                            : Verdicts.failed("/attachments/" + i, 1, attachment.title()));
        }
        return Verdicts.joined(answers);
    }
}
