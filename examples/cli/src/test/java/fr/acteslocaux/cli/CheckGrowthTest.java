package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.school.School;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.StatedIn;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An act eight times as long takes a check some eight times the work. Work is counted in bytes, which no clock disturbs: comparing
 * each with each makes something of each pair.
 */
@DisplayName("Contrôles : le travail croît comme l'acte, jamais comme son carré")
class CheckGrowthTest {

    private static final int SHORT = 250;
    private static final int LONGER = 8;
    private static final double MOST = 1.5 * LONGER;

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    static Stream<Arguments> lists() {
        return Stream.of(
                list("schools and their names", CheckGrowthTest::withSchools),
                list(
                        "articles",
                        count -> RODEZ.toBuilder()
                                .articles(of(
                                        count, i -> Article.of("" + i, "Titre", "Le lundi 3 juin 2024, alinéa " + i)))
                                .build()),
                list(
                        "citations",
                        count -> RODEZ.toBuilder()
                                .citations(of(count, i -> new Citation.OfDocument("Vu le mardi 4 juin 2024, " + i)))
                                .build()),
                list(
                        "recitals",
                        count -> RODEZ.toBuilder()
                                .recitals(of(count, i -> new Recital("Considérant " + i)))
                                .build()),
                list(
                        "events",
                        count -> RODEZ.toBuilder()
                                .events(of(count, i -> new ActEvent.Posted(MON_2024_06_03.plusDays(i % 100))))
                                .build()),
                list(
                        "transmissions",
                        count -> RODEZ.toBuilder()
                                .events(of(count, i -> new ActEvent.Transmitted(MON_2024_06_03.plusDays(i % 100))))
                                .build()),
                list(
                        "conventions",
                        count -> RODEZ.toBuilder()
                                .conventions(of(count, i -> RODEZ.conventions().get(0)))
                                .build()),
                list(
                        "parties",
                        count -> RODEZ.toBuilder()
                                .conventions(List.of(convention()
                                        .parties(of(count, i -> Party.of("Partie " + i)))
                                        .build()))
                                .build()));
    }

    private static Arguments list(String name, IntFunction<Decision> act) {
        return Arguments.of(name, act);
    }

    private static <T> List<T> of(int count, IntFunction<T> part) {
        return IntStream.range(0, count).mapToObj(part).toList();
    }

    private static Convention.Builder convention() {
        return RODEZ.conventions().get(0).toBuilder();
    }

    private static Decision withSchools(int count) {
        Random chance = new Random(count);
        School some = RODEZ.conventions().get(0).schools().orElseThrow().value().get(0);
        List<School> schools =
                of(count, i -> new School(uai(i), some.kind(), name(chance), some.town(), some.department()));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name(chance));
        }
        ConventionOutline outline = RODEZ.outline();
        return RODEZ.toBuilder()
                .conventions(List.of(
                        convention().schools(new StatedIn<>("2", schools)).build()))
                .outline(new ConventionOutline(
                        outline.otherParty(),
                        outline.schoolYear(),
                        outline.schoolCount(),
                        outline.schoolKinds(),
                        Optional.of(new StatedIn<>("1", names))))
                .build();
    }

    private static Uai uai(int number) {
        String keys = "ABCDEFGHJKLMNPRSTUVWXYZ";
        String digits = String.format(Locale.ROOT, "012%04d", number);
        return Uai.parse(digits + keys.charAt(Integer.parseInt(digits) % keys.length()));
    }

    private static String name(Random chance) {
        return chance.ints(60, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void work_growsAsTheAct(String name, IntFunction<Decision> act) {
        Decision small = act.apply(SHORT);
        Decision large = act.apply(SHORT * LONGER);
        bytesOf(small);
        double ratio = (double) bytesOf(large) / bytesOf(small);
        assertThat(ratio).as(name).isLessThan(MOST);
    }

    private static long bytesOf(Decision act) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Compliance.check(act, Policies.PUBLISHED, LegalContext.standard());
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
