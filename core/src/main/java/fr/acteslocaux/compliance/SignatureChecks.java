package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that an act is signed, and in the capacity of who is said to sign. */
final class SignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.SIGNATURE_CAPACITY_MISMATCH, (act, facts) -> capacityIsThatOfTheHolder(act)),
            ActCheck.ofAct(Rules.SIGNATURE_MISSING, SignatureChecks::isSigned));

    private static final Pattern STANDS_IN = Pattern.compile("\\b(FAISANT FONCTIONS?|PAR INTERIM|PAR SUPPLEANCE)\\b");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(ADJOINTE?|CONSEILLERE?|VICE PRESIDENTE?|DIRECTEUR|DIRECTRICE|SECRETAIRE|CHEFFE?|RESPONSABLE"
                    + "|PAR DELEGATION|POUR LE MAIRE|POUR LE PRESIDENT|POUR LA PRESIDENTE)\\b");
    private static final Pattern PRESIDENT = Pattern.compile("\\bPRESIDENTE?\\b");
    private static final Pattern MAYOR = Pattern.compile("\\b(MAIRE|MAIRESSE)\\b");

    /** Who is the mayor first may be something else too: « Le Maire, conseiller départemental ». */
    private static final Pattern HOLDER =
            Pattern.compile("^(LE |LA |MADAME |MONSIEUR )*(MAIRE(?! ADJOINT)|PRESIDENTE?)\\b");

    /** « Le Maire », « Maire de Rodez », « Le Président de la communauté de communes ». */
    private static final Pattern HOLDER_ALONE = Pattern.compile(
            "(?:LE |LA |MADAME |MONSIEUR )*(?:MAIRE|PRESIDENTE?)"
                    + "(?: (?:DE|DU|DES|D) (?!.*\\b(?:DELEG|ADJOINT|CONSEILLER|VICE|COMMISSION|POUR|EMPECHE|INTERIM|SEANCE|SUPPLEANCE)).*)?");

    private SignatureChecks() {}

    private static Verdict capacityIsThatOfTheHolder(Act act) {
        Optional<Signature> signature =
                act.signature().filter(signed -> signed.signingCapacity().isPresent());
        if (signature.isEmpty() || act.kind() == Act.Kind.DELIBERATION) {
            return new Verdict.NotApplicable();
        }
        return signature.get().signingCapacity().get() == Signature.Capacity.HOLDER
                ? isOfTheHolder(act, signature.get())
                : isOfAnother(signature.get());
    }

    /** A deputy who signs for the mayor is not called by that title alone. */
    private static Verdict isOfAnother(Signature signature) {
        String printed = signature.signatory().capacity();
        return HOLDER_ALONE.matcher(Words.of(printed)).matches()
                ? Verdicts.failed("/signature/signatory/capacity", Facts.SIGNATURE_OF_ANOTHER, printed)
                : new Verdict.Passed();
    }

    private static Verdict isOfTheHolder(Act act, Signature signature) {
        String printed = signature.signatory().capacity();
        String words = Words.of(printed);
        Organ organ = act.organ();
        boolean isOfTheOtherExecutive = organ == Organ.MAYOR
                ? PRESIDENT.matcher(words).find() && !MAYOR.matcher(words).find()
                : organ == Organ.PRESIDENT
                        && MAYOR.matcher(words).find()
                        && !PRESIDENT.matcher(words).find()
                        && !OrganChecks.PRESIDED_BY_THE_MAYOR.contains(
                                act.authority().kind());
        boolean isOfAnother = OrganChecks.ALONE.contains(organ)
                && organ != Organ.DEPUTY
                && organ != Organ.VICE_PRESIDENT
                && OF_ANOTHER.matcher(words).find()
                && !HOLDER.matcher(words).find()
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
}
