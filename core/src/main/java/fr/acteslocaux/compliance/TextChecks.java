package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.compliance.ReadAct.PlacedText;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.prose.WrittenTwice;
import fr.acteslocaux.scan.Marked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of what was left open or left out in the text of an act: holes of a model, numbers that are two, annexes that are not there. */
final class TextChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.TEXT_PLACEHOLDER, (act, facts) -> hasNoHoles(ReadAct.of(facts))),
            ActCheck.ofAct(Rules.TEXT_WORDS_AND_FIGURES, (act, facts) -> saysTheSameTwice(ReadAct.of(facts))),
            ActCheck.ofAct(Rules.ANNEX_MISSING, TextChecks::hasTheAnnexItSpeaksOf),
            ActCheck.ofAct(Rules.ATTACHMENT_TWICE, (act, facts) -> attachesOnce(act)));

    /** « [Nom du gestionnaire] », « le ….. », « ____ », « XX/XX/2024 », « (à compléter) », « {{preneur}} », « le [ ] », « ?? ». */
    private static final Marked HOLE = new Marked(
            Pattern.compile("(?iu)\\[(?=[^\\]]{0,30}\\b(?:noms?|prénoms?|dates?|montants?|adresses?"
                    + "|numéros?|lieux?|qualité|sociétés?|gestionnaire|titulaire|bénéficiaire|preneur|à compléter|à préciser|x{2,9})\\b)"
                    + "[^\\]]{2,60}\\]"
                    + "|(?:…\\h?[.…]|\\.{3}\\h?…|\\.{5})[.…]{0,200}+(?!\\h*\\d[\\d\\h.,]{0,12}(?:€|euros?\\b))"
                    + "|\\ble \\.{3,5}(?=\\h\\d{4}\\b)"
                    + "|(?<!\\w)_{2,200}(?!\\w)"
                    + "|\\bX{2,4}(?:/X{2,4}){1,2}|\\bXX/XX/\\d{2,4}|\\bX{4,6}\\b"
                    + "|\\(\\h*(?:\\p{L}{1,20}\\h){0,3}à (?:compléter|renseigner|préciser|définir)\\h*\\)"
                    + "|:\\h?à (?:compléter|renseigner|préciser)\\b"
                    + "|\\{\\{[^{}]{1,40}\\}\\}"
                    + "|\\b(?:le|la|du|de|à|au|n°|numéro|demeurant|dénommée?)\\h\\[\\h{0,20}\\]|\\[\\h{0,20}\\]\\h?(?:€|euros?\\b)"
                    + "|\\?{2,9}"),
            List.of(
                    "[",
                    "…",
                    "_",
                    "....",
                    "XX",
                    "xx",
                    "{{",
                    "??",
                    " ...",
                    "à compléter",
                    "à renseigner",
                    "à préciser",
                    "à définir"),
            80,
            260);

    /** « La convention annexée à la délibération du 6 juillet 2020 » is an annex of that one. */
    private static final String NOT_TO_ANOTHER_TEXT =
            "(?!\\s+(?:aux?(?! présent)|à (?:la(?! présente)|sa|son|leur)|à l['’])\\s?\\p{L})";

    private static final Marked ANNEX = new Marked(
            Pattern.compile("(?iu)\\bci[- ]?(?:joint|annexé)e?s?\\b" + NOT_TO_ANOTHER_TEXT
                    + "|\\b(?:annexé|joint)e?s?\\s+(?:à la présente|au présent|à cette|à cet)\\s+"
                    + "(?:décision|délibération|convention|arrêté|acte|contrat)\\b"
                    + "|\\ben annexe\\b(?!\\s+(?:du|des|de|à|d['’]))"
                    + "|\\b(?:convention annexée|plan annexé|projet est annexé|tel(?:le)?s? qu['’]annexée?s?)\\b"
                    + NOT_TO_ANOTHER_TEXT),
            List.of("nnex", "NNEX", "joint", "Joint", "jOINT", "JOINT"),
            40,
            80);

    private TextChecks() {}

    private static Verdict hasNoHoles(ReadAct act) {
        List<Verdict> answers = new ArrayList<>();
        for (PlacedText placed : act.texts()) {
            answers.add(HOLE.in(placed.text(), placed.signs())
                    .map(found -> Verdicts.failed(placed.path(), Facts.TEXT_WHOLE, found))
                    .orElseGet(Verdict.Passed::new));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict saysTheSameTwice(ReadAct act) {
        List<Verdict> answers = new ArrayList<>();
        for (PlacedText placed : act.texts()) {
            for (WrittenTwice pair : WrittenTwice.in(placed.text())) {
                answers.add(Verdicts.equal(placed.path(), pair.inWords(), pair.inFigures()));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict hasTheAnnexItSpeaksOf(Act act, ActFacts facts) {
        boolean hasAnnexes = !act.attachments().isEmpty() || !act.conventions().isEmpty();
        List<Verdict> answers = new ArrayList<>();
        for (PlacedText placed : ReadAct.of(facts).texts()) {
            ANNEX.in(placed.text(), placed.signs())
                    .ifPresent(annex -> answers.add(
                            hasAnnexes
                                    ? new Verdict.Passed()
                                    : Verdicts.failed(placed.path(), Facts.ACT_ANNEX, annex)));
        }
        return Verdicts.joined(answers);
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
