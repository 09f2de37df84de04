package fr.acteslocaux.compliance;

import fr.acteslocaux.scan.Words;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a register say became of a proposal that was not simply adopted. */
enum WordedResult {
    /** It was rejected: « rejetée », « n'est pas adoptée ». */
    REJECTED,
    /** The council said no, and its votes may be for the proposal or for saying no: « refuse », « avis défavorable ». */
    DECLINED,
    /** It was put off or taken off, or nothing was to be voted: « ajournée », « prend acte ». */
    NOTHING_DECIDED;

    private static final Pattern NOT_ADOPTED =
            Pattern.compile("\\b(?:(?:NON|PAS|POINT)(?: ETE)? (?:ADOPTE|APPROUVE|ACCEPTE)(?:E?S?)"
                    + "|N (?:ADOPTE|APPROUVE|ACCEPTE)(?:NT)? (?:PAS|POINT))\\b");

    private static final Pattern ADOPTED = Pattern.compile("\\b(?:ADOPT|APPROUV|ACCEPT)");

    private static final Pattern REJECTED_IN_CAPITALS = Pattern.compile(
            "(?<!\\b(?:A|ONT|PAS|NON) )\\b(?:(?:REJETE|REPOUSSEE|REFUSEE)E?S?\\b"
                    + "|(?:EST|SONT|ETE) (?:REPOUSSE|REFUSE)S?\\b|REJET(?= A L| PAR |$)"
                    + "|(?:^|(?<!\\b(?:[0-9]|UN|AUCUN|SEUL) )(?:VOTE|VOTENT|PRONONCE) )CONTRE A L(?:A MAJORITE| UNANIMITE)\\b)");

    /** Only the accent tells « refusé » from « refuse ». */
    private static final Pattern REJECTED_BY_ITS_ACCENT = Pattern.compile(
            "(?<!\\b(?:a|ont|pas|non)\\s)\\b(?:repouss|refus)és?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SAYING_NO =
            Pattern.compile("\\b(?:REJET(?:TE|TENT|E|EE|ES|EES)?|(?:REPOUSS|REFUS)(?:E|ENT|EE|ES|EES)?|DEFAVORABLES?"
                    + "|AVIS (?:NEGATIF|CONTRAIRE)|S OPPOSE(?:NT)?)\\b|^(?:LE CONSEIL [A-Z]{0,20} ?)?VOTE CONTRE$");

    private static final Pattern PUT_OFF = Pattern.compile("\\b(?:AJOURNE(?:E?S?|R|MENT)|REPORTE(?:E?S?|R)"
            + "|RETIRE(?:E?S?|R) DE L ORDRE|RETRAIT DE L ORDRE|RENVOYEE?S?|RENVOI|SURSIS|SURSEOIT|SANS VOTE"
            + "|NON SOUMISE?S?|(?:PREND|PRIS|DONT) ACTE)\\b"
            + "|^RETIREE?S?\\b|(?<!\\bS )\\b(?:EST|SONT|ETE) RETIREE?S?\\b");

    /** What becomes of an amendment is not what becomes of the act. */
    private static final String AMENDMENT = "AMENDEMENT";

    /** Reads the words: empty if they say that it was adopted, or do not say what became of it. */
    static Optional<WordedResult> of(String text) {
        String words = Words.of(text);
        if (ADOPTED.matcher(NOT_ADOPTED.matcher(words).replaceAll("")).find()) {
            return Optional.empty();
        }
        if (PUT_OFF.matcher(words).find()) {
            return Optional.of(NOTHING_DECIDED);
        }
        if (isRejected(text, words)) {
            return Optional.of(words.contains(AMENDMENT) ? DECLINED : REJECTED);
        }
        return SAYING_NO.matcher(words).find() ? Optional.of(DECLINED) : Optional.empty();
    }

    private static boolean isRejected(String text, String words) {
        return NOT_ADOPTED.matcher(words).find()
                || REJECTED_IN_CAPITALS.matcher(words).find()
                || REJECTED_BY_ITS_ACCENT
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .find();
    }
}
