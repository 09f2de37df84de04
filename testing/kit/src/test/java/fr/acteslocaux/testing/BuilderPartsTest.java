package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.wording.RemediesClause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Chaque partie de chaque constructeur : donner, copier, retirer")
class BuilderPartsTest {

    private static final Set<String> NOT_TAKEN_AWAY = Set.of("urgent", "online", "trigger", "told");

    private static final ContentiousAppeal APPEAL = ContentiousAppeal.after(
                    new Trigger(Trigger.Kind.CONTRACT, LocalDate.of(2024, 6, 3)))
            .by(new Residence.Abroad())
            .with(AdministrativeAppeal.gracious(LocalDate.of(2024, 6, 5), LocalDate.of(2024, 6, 6)))
            .withoutRemedies()
            .againstPlanningPermitOf(LocalDate.of(2024, 6, 1))
            .afterWorksCompletedOn(LocalDate.of(2025, 6, 1))
            .againstContractSignedOn(LocalDate.of(2024, 5, 31))
            .refusedExpresslyOn(LocalDate.of(2024, 6, 4));

    static Stream<Object> wholes() {
        List<Act> lawful = LongStream.range(0, 200).mapToObj(Acts::lawful).toList();
        return Stream.of(
                        Stream.of(
                                APPEAL,
                                Acts.rodezEnt2024(),
                                Acts.rodezEnt2024().conventions().get(0)),
                        lawful.stream().filter(Deliberation.class::isInstance).limit(5),
                        lawful.stream().filter(Order.class::isInstance).limit(5),
                        Stream.of(
                                        LocalAuthority.class,
                                        Vote.class,
                                        Sitting.class,
                                        Delegation.class,
                                        RemediesClause.class)
                                .flatMap(type -> LongStream.range(0, 5).mapToObj(seed -> Values.of(type, seed))))
                .flatMap(Function.identity());
    }

    static Stream<Arguments> parts() {
        return wholes().flatMap(whole -> parts(whole).keySet().stream()
                .map(part -> Arguments.of(whole.getClass().getSimpleName(), part, whole)));
    }

    private static Map<String, Object> parts(Object whole) {
        List<String> names = whole instanceof Act act
                ? PartsOfActs.names(act.getClass())
                : Arrays.stream(whole.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
        Map<String, Object> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(name, call(whole, name)));
        return parts;
    }

    private static Object call(Object on, String method, Object... arguments) {
        Method found = Arrays.stream(on.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(method)
                        && candidate.getParameterCount() == arguments.length
                        && !candidate.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError(on.getClass() + " must have " + method));
        try {
            return found.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof IllegalStateException refused) {
                throw refused;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException inaccessible) {
            throw new AssertionError(inaccessible);
        }
    }

    private static String without(String part) {
        return "without" + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static boolean isAbsent(Object part) {
        return part.equals(Optional.empty()) || part.equals(OptionalInt.empty()) || part.equals(List.of());
    }

    private static Object held(Object part) {
        if (part instanceof OptionalInt number) {
            return number.getAsInt();
        }
        return part instanceof Optional<?> optional ? optional.orElseThrow() : part;
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("parts")
    void part_isCopiedTakenAwayAndGivenAgain(String kind, String part, Object whole) {
        Object before = call(whole, part);
        assertThat(call(call(whole, "toBuilder"), "build")).isEqualTo(whole);
        if (NOT_TAKEN_AWAY.contains(part) || isAbsent(before)) {
            return;
        }
        Object builder = call(whole, "toBuilder");
        call(builder, without(part));
        try {
            Object less = call(builder, "build");
            Map<String, Object> expected = parts(whole);
            Map<String, Object> found = parts(less);
            expected.remove(part);
            assertThat(found.remove(part)).isNotNull();
            assertThat(found).as("the other parts").isEqualTo(expected);
        } catch (IllegalStateException missing) {
            assertThat(missing).hasMessageEndingWith(" must have '" + part + "', found none");
        }
        call(builder, part, held(before));
        assertThat(call(builder, "build")).isEqualTo(whole);
    }

    @Test
    void everyBuilder_hasASetterForEachPartAndTakesItAway() {
        assertThat(wholes()).allSatisfy(whole -> {
            Set<String> givers = Arrays.stream(
                            call(whole, "toBuilder").getClass().getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class && method.getParameterCount() == 1)
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> takers = Arrays.stream(
                            call(whole, "toBuilder").getClass().getMethods())
                    .map(Method::getName)
                    .filter(name -> name.startsWith("without"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Map<String, Object> parts = parts(whole);
            assertThat(givers).containsAll(parts.keySet());
            assertThat(takers)
                    .containsExactlyInAnyOrderElementsOf(parts.keySet().stream()
                            .filter(part -> !NOT_TAKEN_AWAY.contains(part))
                            .map(BuilderPartsTest::without)
                            .toList());
            assertThat(givers)
                    .as("lists take one, too")
                    .hasSize(parts.size()
                            + (int) parts.values().stream()
                                    .filter(Collection.class::isInstance)
                                    .count()
                            - (whole instanceof Delegation ? 1 : 0));
        });
    }

    @Test
    void aCopyForAnotherAuthority_isOfItsOwnOrgan() {
        LocalAuthority region = Acts.rodezEnt2024().authority().toBuilder()
                .kind(LocalAuthority.Kind.REGION)
                .build();
        Decision rodez = Acts.rodezEnt2024();
        assertThat(rodez.toBuilder().authority(region).build().organ()).isEqualTo(Organ.PRESIDENT);
        assertThat(rodez.toBuilder()
                        .organ(Organ.COUNCIL)
                        .authority(region)
                        .build()
                        .organ())
                .as("an organ that is said is kept")
                .isEqualTo(Organ.COUNCIL);
    }

    @Test
    void lists_nameWhatIsNull() {
        assertThatThrownBy(() -> Decision.builder().articles(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("articles");
        assertThatThrownBy(() -> Decision.builder().article(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("article");
    }

    @Test
    void build_namesAllPartsThatAreMissing() {
        assertThatThrownBy(() -> Decision.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A decision must have 'object', 'authority', found none");
        assertThatThrownBy(() -> Deliberation.builder().build()).hasMessageContaining("'authority', 'sitting'");
        assertThatThrownBy(() -> Order.builder().object("stationnement").build())
                .hasMessage("An order must have 'authority', found none");
        assertThatThrownBy(() -> Convention.builder().build()).hasMessage("A convention must have 'title', found none");
    }
}
