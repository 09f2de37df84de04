package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.Trigger.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which act is challenged, by whom, and what started the period, as options that must fit each other. */
final class AppealedAct {

    private static final Set<Kind> CONTRACT = EnumSet.of(Kind.CONTRACT, Kind.AWARD_NOTICE, Kind.KNOWLEDGE);
    private static final Set<Kind> WHOM_IT_NAMES =
            EnumSet.of(Kind.NOTIFICATION, Kind.IMPLIED_REFUSAL, Kind.KNOWLEDGE, Kind.PAYMENT_TITLE);
    private static final Set<Kind> PUBLIC = EnumSet.of(Kind.PUBLICATION, Kind.POSTING);

    enum ActKind {
        PLANNING_PERMIT,
        CONTRACT,
        CONTRACT_EXECUTION,
        REGULATORY,
        INDIVIDUAL,
        ELECTION,
        OTHER
    }

    enum Reader {
        ADDRESSEE,
        THIRD_PARTY,
        COUNCILLOR
    }

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--act",
            paramLabel = "ACTE",
            description =
                    "Acte attaqué : planning-permit, contract, contract-execution (mesure d'exécution), regulatory,"
                            + " individual, election (par le conseil) ou other.")
    private @Nullable String act;

    @Option(
            names = "--for",
            paramLabel = "QUI",
            description = "Qui attaque : addressee (destinataire), third-party (tiers) ou councillor (conseiller).")
    private @Nullable String reader;

    @Option(
            names = "--trigger",
            paramLabel = "ÉVÉNEMENT",
            description =
                    "Ce qui fait courir le délai : notification, publication, posting (affichage), site-display (affichage"
                            + " sur le terrain), sitting (séance), contract (publicité du contrat), award-notice (avis"
                            + " d'attribution), implied-refusal (rejet implicite), knowledge (connaissance établie) ou payment-title (titre de recettes)."
                            + " Défaut : selon --act et --for, sinon notification.")
    private @Nullable String trigger;

    boolean isPlanningPermit() {
        return actKind().equals(Optional.of(ActKind.PLANNING_PERMIT)) || trigger() == Kind.SITE_DISPLAY;
    }

    boolean isElection() {
        return actKind().equals(Optional.of(ActKind.ELECTION));
    }

    boolean isContractExecution() {
        return actKind().equals(Optional.of(ActKind.CONTRACT_EXECUTION));
    }

    /** Says whether the period is that of somebody whom the act names. */
    boolean isOfWhomItNames() {
        return WHOM_IT_NAMES.contains(trigger());
    }

    private Optional<ActKind> actKind() {
        return named("--act", act, ActKind.values());
    }

    private Optional<Reader> reader() {
        return named("--for", reader, Reader.values());
    }

    private <E extends Enum<E>> Optional<E> named(String option, @Nullable String name, E[] values) {
        if (name == null) {
            return Optional.empty();
        }
        List<String> names = Arrays.stream(values).map(AppealedAct::hyphenated).toList();
        int place = names.indexOf(name);
        if (place < 0) {
            throw Unusable.because(
                    spec, option + " \"" + name + "\" n'est pas connu ; attendu : " + String.join(", ", names));
        }
        return Optional.of(values[place]);
    }

    private static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what started the period, or finds what starts it for that act and that person. */
    Trigger.Kind trigger() {
        if (trigger == null) {
            return usualTrigger();
        }
        return Kind.named(trigger)
                .filter(kind -> kind != Kind.TRANSMISSION)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--trigger \"" + trigger + "\" ne fait pas courir le délai de recours ; attendu : "
                                + Arrays.stream(Kind.values())
                                        .filter(kind -> kind != Kind.TRANSMISSION)
                                        .map(Kind::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private Kind usualTrigger() {
        boolean isThirdParty = reader().equals(Optional.of(Reader.THIRD_PARTY));
        if (reader().equals(Optional.of(Reader.COUNCILLOR))) {
            return Kind.SITTING;
        }
        return switch (actKind().orElse(ActKind.OTHER)) {
            case CONTRACT -> Kind.CONTRACT;
            case REGULATORY -> Kind.PUBLICATION;
            case PLANNING_PERMIT -> isThirdParty ? Kind.SITE_DISPLAY : Kind.NOTIFICATION;
            case INDIVIDUAL, ELECTION, OTHER, CONTRACT_EXECUTION -> isThirdParty ? Kind.PUBLICATION : Kind.NOTIFICATION;
        };
    }

    /** Refuses what no law lets go together, and says which law. */
    void requireSense() {
        Kind kind = trigger();
        actKind().ifPresent(known -> requireTriggerOfAct(known, kind));
        if (actKind().isEmpty() && kind == Kind.SITE_DISPLAY && reader().equals(Optional.of(Reader.COUNCILLOR))) {
            throw sense("--for councillor", kind, "le délai d'un conseiller part de la séance", "sitting");
        }
        reader().ifPresent(known -> requireTriggerOfReader(known, kind));
    }

    private void requireTriggerOfAct(ActKind known, Kind kind) {
        String given = "--act " + hyphenated(known);
        if ((known == ActKind.CONTRACT) != CONTRACT.contains(kind) && kind != Kind.KNOWLEDGE) {
            throw sense(
                    given,
                    kind,
                    "les tiers attaquent un contrat dans les deux mois de sa publicité (CE Ass., 4 avr. 2014,"
                            + " n° 358994)",
                    known == ActKind.CONTRACT ? "contract, award-notice ou knowledge" : "--act contract");
        }
        if (kind == Kind.SITE_DISPLAY && known != ActKind.PLANNING_PERMIT) {
            throw sense(
                    given,
                    kind,
                    "l'affichage sur le terrain est celui d'une autorisation d'urbanisme (C. urb., art. R*600-2)",
                    "--act planning-permit");
        }
        if (known == ActKind.PLANNING_PERMIT && PUBLIC.contains(kind) && isThirdParty()) {
            throw sense(
                    given,
                    kind,
                    "le délai des tiers part de l'affichage sur le terrain (C. urb., art. R*600-2)",
                    "site-display");
        }
        if (known == ActKind.REGULATORY && kind == Kind.NOTIFICATION) {
            throw sense(given, kind, "un acte réglementaire n'est notifié à personne : il est publié", "publication");
        }
        if (known == ActKind.REGULATORY && kind == Kind.KNOWLEDGE) {
            throw sense(
                    given,
                    kind,
                    "la connaissance acquise ne vaut que pour un acte à notifier (CJA, art. R. 421-5) ; celui-ci est publié",
                    "publication");
        }
        if (known == ActKind.PLANNING_PERMIT && kind == Kind.KNOWLEDGE && isThirdParty()) {
            throw sense(
                    given,
                    kind,
                    "le délai des tiers part de l'affichage sur le terrain (C. urb., art. R*600-2)",
                    "site-display");
        }
        requireReaderOfAct(known, given);
    }

    private void requireReaderOfAct(ActKind known, String given) {
        if (known == ActKind.CONTRACT && reader().equals(Optional.of(Reader.ADDRESSEE))) {
            throw Unusable.because(
                    spec,
                    given
                            + " ne va pas avec --for addressee : un contrat a des parties, et ce recours est celui des tiers"
                            + " (CE Ass., 4 avr. 2014, n° 358994) ; attendu : --for third-party");
        }
        if (known == ActKind.PLANNING_PERMIT && reader().equals(Optional.of(Reader.COUNCILLOR))) {
            throw Unusable.because(
                    spec,
                    given
                            + " ne va pas avec --for councillor : une autorisation d'urbanisme n'est pas votée en séance ;"
                            + " attendu : --for addressee ou third-party");
        }
    }

    private boolean isThirdParty() {
        return reader().equals(Optional.of(Reader.THIRD_PARTY));
    }

    private void requireTriggerOfReader(Reader known, Kind kind) {
        String given = "--for " + hyphenated(known);
        if (known == Reader.COUNCILLOR && kind != Kind.SITTING) {
            throw sense(
                    given,
                    kind,
                    "le délai d'un conseiller présent ou représenté part de la séance (CE, 30 juin 2025, n° 494573)",
                    "sitting");
        }
        if (known != Reader.COUNCILLOR && kind == Kind.SITTING) {
            throw sense(given, kind, "la séance ne fait courir que le délai des conseillers", "--for councillor");
        }
        if (known == Reader.THIRD_PARTY && kind == Kind.NOTIFICATION) {
            throw sense(
                    given,
                    kind,
                    "la notification ne fait courir que le délai du destinataire (CJA, art. R. 421-1)",
                    "publication, posting ou site-display");
        }
        if (known == Reader.ADDRESSEE && (PUBLIC.contains(kind) || kind == Kind.SITE_DISPLAY)) {
            throw sense(
                    given,
                    kind,
                    "le délai du destinataire part de la notification (CJA, art. R. 421-1)",
                    "notification");
        }
        if (known == Reader.ADDRESSEE && actKind().equals(Optional.of(ActKind.REGULATORY))) {
            throw Unusable.because(
                    spec,
                    "--for addressee ne va pas avec --act regulatory : un acte réglementaire n'a pas de destinataire ;"
                            + " attendu : --for third-party");
        }
    }

    private RuntimeException sense(String given, Kind kind, String reason, String expected) {
        return Unusable.because(
                spec, given + " ne va pas avec --trigger " + kind + " : " + reason + " ; attendu : " + expected);
    }
}
