package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.council.FirstSitting;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.KeptMatter;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that asks the same of each authority. */
class AuthoritiesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("acteslocaux.root"), "docs/authorities.md");

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUE_2024_06_04 = MON_2024_06_03.plusDays(1);
    private static final LocalDate WED_2024_06_05 = MON_2024_06_03.plusDays(2);
    private static final Sitting.Attendance HALF = new Sitting.Attendance(29, 14, 10);

    private static final List<Kind> KINDS = List.of(
            Kind.COMMUNE, Kind.COMMUNITY, Kind.SYNDICATE, Kind.DEPARTMENT, Kind.REGION, Kind.METROPOLIS_OF_LYON);

    private static final LegalContext LAW = LegalContext.standard();

    private static Map<String, Function<Kind, String>> questions() {
        Map<String, Function<Kind, String>> questions = new LinkedHashMap<>();
        questions.put(
                "Posted on 5 June only: executory?", kind -> executory(kind, new ActEvent.Posted(WED_2024_06_05)));
        questions.put("On line on 5 June: executory?", kind -> executory(kind, new ActEvent.Published(WED_2024_06_05)));
        questions.put("Is a decision by delegation sent to the State?", kind -> owed(decision(kind)));
        questions.put("Is a police order sent to the State?", kind -> owed(order(kind, ActSubject.POLICE)));
        questions.put("Is a planning permit sent to the State?", kind -> owed(order(kind, ActSubject.PLANNING_PERMIT)));
        questions.put(
                "Is a deliberation on road rates sent to the State?",
                kind -> owed(deliberation(kind, ActSubject.ROAD_RATES)));
        questions.put(
                "Until when is an individual decision sent?",
                kind -> lastDay(LegalPeriod.toTransmit(MON_2024_06_03).deadline(LAW.of(kind.regime()))));
        questions.put(
                "Until when may the State refer it, received on 4 June?",
                kind -> lastDay(PrefectReferral.ofActReceived(TUE_2024_06_04).deadline(LAW.of(kind.regime()))));
        questions.put(
                "Until when is the decision reported to the council?",
                kind -> lastDay(LegalPeriod.toReport(MON_2024_06_03, kind).deadline(LAW)));
        questions.put("What may the council delegate to its mayor or president?", AuthoritiesPageTest::matters);
        questions.put(
                "From when on may it sit, convened on 3 June?", kind -> firstSitting(kind, Sitting.Convening.ORDINARY));
        questions.put("And in urgency?", kind -> firstSitting(kind, Sitting.Convening.URGENT));
        questions.put(
                "Do 14 present of 29, and 10 proxies, make a quorum?",
                kind -> answer(HALF.quorum(kind, false, MON_2024_06_03, LAW), yes -> yes ? "yes" : "no"));
        return questions;
    }

    private static LocalAuthority author(Kind kind) {
        LocalAuthority.Builder author =
                LocalAuthority.builder().kind(kind).name("Sauveterre").population(24_000);
        return kind == Kind.SYNDICATE
                ? author.publicityChoice(LocalAuthority.PublicityChoice.POSTING).build()
                : author.build();
    }

    private static <B extends Act.Builder<?, B>> B taken(B act, Kind kind, ActSubject subject) {
        return act.object("acte")
                .authority(author(kind))
                .character(ActCharacter.REGULATORY)
                .subject(subject)
                .events(List.of(new ActEvent.Signed(MON_2024_06_03), new ActEvent.Transmitted(TUE_2024_06_04)));
    }

    private static Act decision(Kind kind) {
        return taken(Decision.builder(), kind, ActSubject.OTHER)
                .character(ActCharacter.NEITHER)
                .build();
    }

    private static Act order(Kind kind, ActSubject subject) {
        return taken(Order.builder(), kind, subject).build();
    }

    private static Act deliberation(Kind kind, ActSubject subject) {
        return taken(Deliberation.builder(), kind, subject)
                .sitting(Sitting.on(MON_2024_06_03))
                .build();
    }

    private static String executory(Kind kind, ActEvent publicity) {
        Act act = deliberation(kind, ActSubject.OTHER).toBuilder()
                .event(publicity)
                .build();
        return answer(ActFacts.of(act, LAW).executory(), LocalDate::toString);
    }

    private static String owed(Act act) {
        return answer(ActFacts.of(act, LAW).transmissionOwed(), yes -> yes ? "yes" : "no");
    }

    private static <T> String answer(Outcome<T> outcome, Function<T, String> words) {
        return outcome.value().map(words).orElseGet(() -> missing(outcome)) + sources(outcome);
    }

    private static String missing(Outcome<?> outcome) {
        return outcome instanceof Outcome.Undetermined<?> undetermined ? missing(undetermined.missingFacts()) : "";
    }

    private static String missing(List<Fact> facts) {
        return "? " + facts.stream().map(fact -> fact.in(Language.ENGLISH)).collect(Collectors.joining(", "));
    }

    private static String lastDay(Deadline deadline) {
        return deadline.lastDay().map(LocalDate::toString).orElseGet(() -> missing(deadline.waitsFor()))
                + sources(deadline);
    }

    private static String firstSitting(Kind kind, Sitting.Convening convening) {
        ConveningPeriod period = kind == Kind.COMMUNE
                ? ConveningPeriod.of(MON_2024_06_03, 24_000, convening)
                : ConveningPeriod.of(kind, MON_2024_06_03, convening);
        FirstSitting first = period.firstSitting(LAW);
        return first.firstDay().map(LocalDate::toString).orElseGet(() -> missing(first.missingFacts()))
                + first.laterReading()
                        .map(later -> ", safe " + later.firstDay())
                        .orElse("")
                + sources(first);
    }

    private static String matters(Kind kind) {
        if (kind.regime() == Regime.INTERMUNICIPAL) {
            return "all but " + KeptMatter.inForceOn(MON_2024_06_03).size() + " matters (CGCT, art. L. 5211-10)";
        }
        return DelegableMatters.of(kind.regime())
                .map(list -> {
                    long limited = list.inForceOn(MON_2024_06_03).stream()
                            .filter(matter -> matter.limitsRequired())
                            .count();
                    return list.inForceOn(MON_2024_06_03).size() + " items, " + limited + " of them within limits ("
                            + list.article().in(Language.ENGLISH) + ")";
                })
                .orElse("? the law of that authority");
    }

    /** What the code of local authorities says; periods stand on other codes too, which are the same for all. */
    private static String sources(Explained explained) {
        String sources = Stream.concat(
                        explained.steps().stream().map(step -> step.reason()), explained.conclusion().stream())
                .map(Reason::sources)
                .flatMap(List::stream)
                .map(source -> source.in(Language.ENGLISH))
                .filter(source -> source.startsWith("CGCT"))
                .distinct()
                .map(source -> source.replace("CGCT, art. ", ""))
                .collect(Collectors.joining(", "));
        return sources.isEmpty() ? "" : " (" + sources + ")";
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The same act, whoever takes it

                One act of Monday 3 June 2024, sent to the State on the 4th, asked of six authorities of 24 000 inhabitants; the
                syndicate has chosen to post. A question mark says what is missing: of authorities such as the metropolis of Lyon, Paris,
                Corsica, Alsace or Martinique the articles were not read, nor those of mixed syndicates beyond their publicity. Articles are
                those of the CGCT. The page is made from the law by a test.

                """);
        page.append("| |")
                .append(KINDS.stream()
                        .map(kind -> " " + kind.in(Language.ENGLISH) + " |")
                        .collect(Collectors.joining()))
                .append('\n');
        page.append("|---".repeat(KINDS.size() + 1)).append("|\n");
        questions()
                .forEach((question, answer) -> page.append("| ")
                        .append(question)
                        .append(" |")
                        .append(KINDS.stream()
                                .map(kind -> " " + answer.apply(kind) + " |")
                                .collect(Collectors.joining()))
                        .append('\n'));
        return page.append("""

                Not computed, and worth knowing: acts of departments, regions and bodies with taxes of their own always go to the State
                electronically (L. 3131-2, L. 4141-2); in urgency an act enters into force by posting and transmission, and still has to be
                published on line; anybody may ask for a paper copy. Councils of bodies of municipalities sit once a quarter, of syndicates
                with a single purpose once in a half-year (L. 5211-11). Besides their lists, presidents of departments and regions decide on
                contracts, litigation and pre-emption by articles of their own.
                """).toString();
    }

    /** The page is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void page_isMadeFromTheLaw() throws IOException {
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page());
    }

    @Test
    void answers_differAsTheLawDoes() {
        Function<Kind, String> posted = questions().get("Posted on 5 June only: executory?");
        assertThat(posted.apply(Kind.SYNDICATE)).startsWith("2024-06-05");
        assertThat(posted.apply(Kind.COMMUNITY)).startsWith("?");
        assertThat(posted.apply(Kind.DEPARTMENT)).startsWith("?");
        Function<Kind, String> delegated = questions().get("Is a decision by delegation sent to the State?");
        assertThat(delegated.apply(Kind.DEPARTMENT)).isEqualTo("yes (L. 3131-2)");
        assertThat(delegated.apply(Kind.REGION)).isEqualTo("no (L. 4141-2)");
    }
}
