package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** An act that owes transmission, of which only its authority and days are known. */
@Command(
        name = "executory",
        usageHelpWidth = 120,
        description = "Jour à partir duquel un acte, soumis à transmission, est exécutoire.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline executory --signed 2024-06-03 --transmitted 2024-06-04 --published 2024-06-05"
                    + " --population 24000",
            "  actes deadline executory --signed 2024-06-03 --transmitted 2024-06-04 --notified 2024-06-05",
            "  actes deadline executory --authority epci --signed 2024-06-03 --transmitted 2024-06-04 --published 2024-06-05",
            "  actes deadline executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 --urgent"
                    + " --population 24000"
        })
final class ExecutoryCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    @Option(names = "--signed", required = true, paramLabel = "DATE", description = "Jour où il a été signé.")
    private LocalDate signed = LocalDate.MIN;

    @Option(names = "--transmitted", paramLabel = "DATE", description = "Jour où il a été transmis en préfecture.")
    private @Nullable LocalDate transmitted;

    @Option(names = "--published", paramLabel = "DATE", description = "Jour où il a été publié.")
    private @Nullable LocalDate published;

    @Option(names = "--posted", paramLabel = "DATE", description = "Jour où il a été affiché.")
    private @Nullable LocalDate posted;

    @Option(names = "--notified", paramLabel = "DATE", description = "Jour où il a été notifié, s'il est individuel.")
    private @Nullable LocalDate notified;

    @Option(names = "--population", paramLabel = "N", description = "Nombre d'habitants de la commune.")
    private @Nullable Integer population;

    @Option(
            names = "--choice",
            paramLabel = "MODE",
            description = "Publicité qu'une petite commune ou un syndicat a choisie : on-line, posting ou paper.")
    private @Nullable String choice;

    @Option(names = "--urgent", description = "Il est affiché en urgence, avant sa publication en ligne.")
    private boolean urgent;

    ExecutoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireOrder();
        if (urgent && (posted == null || notified != null)) {
            throw Unusable.because(
                    spec,
                    "--urgent parle d'un acte affiché avant sa publication (CGCT, art. L. 2131-1, V) ; attendu : --posted"
                            + " DATE");
        }
        boolean isPublishedToo = urgent && published != null;
        if (!isPublishedToo
                && Stream.of(published, posted, notified)
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw Unusable.because(
                    spec,
                    "Un acte est rendu public d'une façon ; attendu : --published, --posted ou" + " --notified DATE");
        }
        if (population != null && population < 0) {
            throw Unusable.because(
                    spec, "--population " + population + " n'est pas un nombre d'habitants ; attendu : 0 ou plus");
        }
        Optional<PublicityChoice> chosen = chosen();
        LocalAuthority.Builder author =
                LocalAuthority.builder().kind(authority.kind()).name("auteur");
        if (population != null) {
            author.population(population);
        }
        chosen.ifPresent(author::publicityChoice);
        Decision act = Decision.builder()
                .object("acte")
                .authority(author.build())
                .organ(
                        authority.kind() == LocalAuthority.Kind.REGION
                                ? Organ.PERMANENT_COMMISSION
                                : authority.kind().executive())
                .urgent(urgent)
                .character(notified == null ? ActCharacter.REGULATORY : ActCharacter.INDIVIDUAL)
                .events(events())
                .build();
        console.print(DeadlineAnswer.of(
                Deadline.of(ActFacts.of(act, LegalContext.standard()).executory()), output));
        return ExitCode.FINE;
    }

    private void requireOrder() {
        Stream.of(transmitted, published, posted, notified)
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(signed))
                .findFirst()
                .ifPresent(day -> {
                    throw Unusable.because(
                            spec,
                            "Un acte signé le " + signed + " n'est ni transmis ni rendu public le " + day
                                    + " : ces jours ne sont pas dans cet ordre");
                });
    }

    private List<ActEvent> events() {
        List<ActEvent> events = new ArrayList<>(List.of(new ActEvent.Signed(signed)));
        if (transmitted != null) {
            events.add(new ActEvent.Transmitted(transmitted));
        }
        if (published != null) {
            events.add(new ActEvent.Published(published));
        }
        if (posted != null) {
            events.add(new ActEvent.Posted(posted));
        }
        if (notified != null) {
            events.add(new ActEvent.Notified(notified));
        }
        return events;
    }

    private Optional<PublicityChoice> chosen() {
        if (choice == null) {
            return Optional.empty();
        }
        if (notified != null) {
            throw Unusable.because(
                    spec,
                    "--choice parle de la publication : un acte individuel est notifié (CGCT, art. L. 2131-1, II)");
        }
        if (authority.kind() != LocalAuthority.Kind.COMMUNE && !authority.kind().isSyndicateOfCommunes()) {
            throw Unusable.because(
                    spec,
                    "--choice ne vaut que pour une petite commune ou un syndicat : les autres publient en ligne (CGCT,"
                            + " art. L. 3131-1, L. 4141-1 et L. 5211-3)");
        }
        boolean isOfCommune = authority.kind() == LocalAuthority.Kind.COMMUNE;
        Law.standard()
                .wording(Rules.PUBLICITY_OF_COMMUNE, signed)
                .filter(wording -> isOfCommune)
                .ifPresent(wording -> {
                    int small = wording.parameter(Unit.INHABITANTS).number();
                    if (population != null && population >= small) {
                        throw Unusable.because(
                                spec,
                                "--choice ne vaut que pour une commune de moins de " + small + " habitants, pas de "
                                        + population + " (CGCT, art. L. 2131-1, IV)");
                    }
                });
        return Optional.of(
                switch (choice) {
                    case "on-line" -> PublicityChoice.ELECTRONIC;
                    case "posting" -> PublicityChoice.POSTING;
                    case "paper" -> PublicityChoice.PAPER;
                    default ->
                        throw Unusable.because(
                                spec,
                                "--choice \"" + choice
                                        + "\" n'est pas une publicité ; attendu : on-line, posting ou paper");
                });
    }
}
