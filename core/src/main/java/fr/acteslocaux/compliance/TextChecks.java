package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
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

    /** « [Nom du gestionnaire] », « le ….. », « ____ », « XX/XX/2024 », « (à compléter) ». */
    private static final Pattern HOLE = Pattern.compile("(?iu)\\[(?=[^\\]]*\\p{L})[^\\]\\d.…,;]{2,60}\\]"
            + "|(?:…\\h?[.…]|\\.{3}\\h?…|\\.{5,})[.…]{0,200}"
            + "|_{4,200}"
            + "|\\bX{2,4}(?:/X{2,4}){1,2}|\\bXX/XX/\\d{2,4}|\\bX{4,6}\\b"
            + "|\\(?\\bà (?:compléter|renseigner|préciser ultérieurement)\\b\\)?");

    private static final Set<String> QUOTING =
            Set.of("SIC", "NDLR", "SCEAU", "SIGNE", "SIGNATURE", "CACHET", "ILLISIBLE");

    private static final Pattern ANNEX = Pattern.compile("(?iu)\\bci[- ]?(?:joint|annexé|jointe|annexée)e?s?\\b"
            + "|\\b(?:annexé|joint)e?s?\\s+(?:à|au)\\s+(?:la\\s+|le\\s+)?(?:présente?|cette|cet|cel)\\b"
            + "|\\b(?:en annexe|convention annexée|plan annexé|jointe? en annexe)\\b");

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
        while (hole.find()) {
            if (!QUOTING.contains(Words.of(hole.group()))) {
                return Optional.of(hole.group());
            }
        }
        return Optional.empty();
    }

    /** Most texts have none of the marks, and are not searched. */
    private static boolean mayHaveAHole(String text) {
        return text.indexOf('[') >= 0
                || text.indexOf('…') >= 0
                || text.indexOf('_') >= 0
                || text.contains("....")
                || text.contains("XX")
                || text.contains("xx")
                || text.contains("à ");
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
