package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.Interruption;
import fr.acteslocaux.deadline.Interruption.LegalAid;
import fr.acteslocaux.deadline.Interruption.Mediation;
import fr.acteslocaux.deadline.Interruption.RequestForReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What interrupts a period of appeal, as options. */
final class InterruptionOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--gracious", paramLabel = "DATE", description = "Jour où un recours gracieux a été formé.")
    private @Nullable LocalDate gracious;

    @Option(
            names = "--gracious-received",
            paramLabel = "DATE",
            description = "Jour où il a été reçu (défaut : le jour où il a été formé).")
    private @Nullable LocalDate graciousReceived;

    @Option(
            names = "--refused",
            paramLabel = "DATE",
            description = "Jour où son rejet exprès a été notifié ; sans --gracious, celui de la demande que le silence"
                    + " avait rejetée (--trigger implied-refusal).")
    private @Nullable LocalDate refused;

    @Option(names = "--hierarchical", paramLabel = "DATE", description = "Jour où un recours hiérarchique a été formé.")
    private @Nullable LocalDate hierarchical;

    @Option(
            names = "--hierarchical-received",
            paramLabel = "DATE",
            description = "Jour où il a été reçu (défaut : le jour où il a été formé).")
    private @Nullable LocalDate hierarchicalReceived;

    @Option(
            names = "--hierarchical-refused",
            paramLabel = "DATE",
            description = "Jour où son rejet exprès a été notifié.")
    private @Nullable LocalDate hierarchicalRefused;

    @Option(
            names = "--mandatory",
            paramLabel = "DATE",
            description = "Jour où un recours administratif préalable obligatoire a été formé.")
    private @Nullable LocalDate mandatory;

    @Option(
            names = "--mandatory-received",
            paramLabel = "DATE",
            description = "Jour où il a été reçu (défaut : le jour où il a été formé).")
    private @Nullable LocalDate mandatoryReceived;

    @Option(names = "--mandatory-refused", paramLabel = "DATE", description = "Jour où son rejet exprès a été notifié.")
    private @Nullable LocalDate mandatoryRefused;

    @Option(
            names = "--refusal-without-remedies",
            description =
                    "Ni l'accusé de réception du recours administratif ni son rejet n'indiquent les voies et délais.")
    private boolean refusalWithoutRemedies;

    @Option(names = "--legal-aid", paramLabel = "DATE", description = "Jour où l'aide juridictionnelle a été demandée.")
    private @Nullable LocalDate legalAid;

    @Option(
            names = "--legal-aid-notified",
            paramLabel = "DATE",
            description = "Jour où la décision sur cette aide a été notifiée.")
    private @Nullable LocalDate legalAidNotified;

    @Option(
            names = "--lawyer-designated",
            paramLabel = "DATE",
            description = "Jour où l'avocat a été désigné, s'il est postérieur.")
    private @Nullable LocalDate lawyerDesignated;

    @Option(names = "--mediation", paramLabel = "DATE", description = "Jour où une médiation a été convenue.")
    private @Nullable LocalDate mediation;

    @Option(names = "--mediation-ended", paramLabel = "DATE", description = "Jour où elle a été déclarée terminée.")
    private @Nullable LocalDate mediationEnded;

    @Option(
            names = "--reasons-asked",
            paramLabel = "DATE",
            description = "Jour où les motifs d'un rejet implicite ont été demandés.")
    private @Nullable LocalDate reasonsAsked;

    @Option(names = "--reasons-given", paramLabel = "DATE", description = "Jour où ils ont été communiqués.")
    private @Nullable LocalDate reasonsGiven;

    /** Reads what interrupted the period, in the order in which it began. */
    List<Interruption> interruptions() {
        List<Interruption> found = new ArrayList<>();
        administrative("gracieux", "--gracious", gracious, graciousReceived, refused, AdministrativeAppeal::gracious)
                .ifPresent(found::add);
        administrative(
                        "hiérarchique",
                        "--hierarchical",
                        hierarchical,
                        hierarchicalReceived,
                        hierarchicalRefused,
                        AdministrativeAppeal::hierarchical)
                .ifPresent(found::add);
        administrative(
                        "préalable obligatoire",
                        "--mandatory",
                        mandatory,
                        mandatoryReceived,
                        mandatoryRefused,
                        AdministrativeAppeal::mandatory)
                .ifPresent(found::add);
        if (refusalWithoutRemedies && found.isEmpty()) {
            throw Unusable.because(
                    spec,
                    "--refusal-without-remedies parle d'un recours administratif ; attendu : --gracious DATE, --hierarchical"
                            + " DATE ou --mandatory DATE");
        }
        legalAid().ifPresent(found::add);
        answered("--mediation", mediation, "--mediation-ended", mediationEnded, Mediation::new)
                .ifPresent(found::add);
        answered("--reasons-asked", reasonsAsked, "--reasons-given", reasonsGiven, RequestForReasons::new)
                .ifPresent(found::add);
        found.sort(Comparator.comparing(Interruption::begun));
        return found;
    }

    /** Finds the refusal that is not that of a gracious appeal: that of the request which silence had refused. */
    Optional<LocalDate> refusalOfRequest() {
        return gracious == null ? Optional.ofNullable(refused) : Optional.empty();
    }

    boolean isRefusedWithoutRemedies() {
        return refusalWithoutRemedies;
    }

    boolean asksForReasons() {
        return reasonsAsked != null;
    }

    /** Finds what speaks against a day from which the period would run. */
    Optional<String> objection(LocalDate from) {
        return PeriodStart.objectionIfBefore(from, "Un recours gracieux formé", gracious)
                .or(() -> PeriodStart.objectionIfBefore(from, "Un recours hiérarchique formé", hierarchical))
                .or(() -> PeriodStart.objectionIfBefore(from, "Un recours préalable obligatoire formé", mandatory))
                .or(() -> PeriodStart.objectionIfBefore(from, "Une aide juridictionnelle demandée", legalAid))
                .or(() -> PeriodStart.objectionIfBefore(from, "Une médiation convenue", mediation))
                .or(() -> PeriodStart.objectionIfBefore(from, "Des motifs demandés", reasonsAsked))
                .or(() -> PeriodStart.objectionIfBefore(from, "Un rejet exprès notifié", refused));
    }

    private Optional<AdministrativeAppeal> administrative(
            String name,
            String option,
            @Nullable LocalDate lodged,
            @Nullable LocalDate received,
            @Nullable LocalDate refusal,
            BiFunction<LocalDate, LocalDate, AdministrativeAppeal> kind) {
        if (lodged == null) {
            boolean isOfRequest = option.equals("--gracious");
            if (received != null || (refusal != null && !isOfRequest)) {
                throw Unusable.because(
                        spec,
                        option + "-received et " + (isOfRequest ? "--refused" : option + "-refused")
                                + " parlent d'un recours " + name + " ; attendu : " + option + " DATE");
            }
            return Optional.empty();
        }
        LocalDate reception = received == null ? lodged : received;
        try {
            AdministrativeAppeal appeal = kind.apply(lodged, reception);
            appeal = refusal == null ? appeal : appeal.refusedOn(refusal);
            return Optional.of(refusalWithoutRemedies ? appeal.withoutRemedies() : appeal);
        } catch (IllegalArgumentException outOfOrder) {
            throw Unusable.because(
                    spec,
                    "Un recours " + name + " est formé (" + lodged + "), puis reçu (" + reception + ")"
                            + (refusal == null ? "" : ", puis rejeté (" + refusal + ")")
                            + " : ces jours ne sont pas dans cet ordre");
        }
    }

    private Optional<LegalAid> legalAid() {
        if (legalAid == null) {
            if (legalAidNotified != null || lawyerDesignated != null) {
                throw Unusable.because(
                        spec,
                        "--legal-aid-notified et --lawyer-designated parlent d'une aide juridictionnelle ; attendu :"
                                + " --legal-aid DATE");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new LegalAid(
                    legalAid, Optional.ofNullable(legalAidNotified), Optional.ofNullable(lawyerDesignated)));
        } catch (IllegalArgumentException outOfOrder) {
            throw Unusable.because(
                    spec,
                    "Une aide juridictionnelle est demandée (" + legalAid + ") avant la décision et la désignation de"
                            + " l'avocat : ces jours ne sont pas dans cet ordre");
        }
    }

    private <I extends Interruption> Optional<I> answered(
            String option,
            @Nullable LocalDate begun,
            String answer,
            @Nullable LocalDate ended,
            BiFunction<LocalDate, Optional<LocalDate>, I> kind) {
        if (begun == null) {
            if (ended != null) {
                throw Unusable.because(spec, answer + " demande un commencement ; attendu : " + option + " DATE");
            }
            return Optional.empty();
        }
        if (ended != null && ended.isBefore(begun)) {
            throw Unusable.because(spec, option + " " + begun + " ne peut suivre " + answer + " " + ended);
        }
        return Optional.of(kind.apply(begun, Optional.ofNullable(ended)));
    }
}
