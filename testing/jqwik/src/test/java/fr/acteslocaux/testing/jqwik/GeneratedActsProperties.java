package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;

class GeneratedActsProperties {

    @Provide
    Arbitrary<Decision> smallDecisionsOfRodez() {
        return DecisionArbitrary.inCommune(CommuneCode.parse("12202"))
                .withFeeUpTo(Euros.parse("1000"))
                .takenBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    }

    @Property(tries = 200)
    void decisions_areAsConfigured(@ForAll("smallDecisionsOfRodez") Decision decision) {
        assertThat(decision.authority().commune()).contains(CommuneCode.parse("12202"));
        assertThat(decision.cost().orElseThrow().value().euros()).isLessThanOrEqualTo(Euros.parse("1000"));
        decision.takenOn().ifPresent(day -> assertThat(day.getYear()).isEqualTo(2024));
    }

    @Property(tries = 100)
    void everyType_isFoundByItself(
            @ForAll Decision decision,
            @ForAll Deliberation deliberation,
            @ForAll FeeSchedule fee,
            @ForAll Term term,
            @ForAll ActEvent.Published published,
            @ForAll Deadline deadline,
            @ForAll ActTimeline timeline,
            @ForAll Report report,
            @ForAll LegalSource source,
            @ForAll StatedIn<?> stated) {
        assertThat(decision.number()).isNotNull();
        assertThat(deliberation.sitting()).isNotNull();
        assertThat(fee.lines()).isNotEmpty();
        assertThat(term.lastDay()).isNotNull();
        assertThat(published.on()).isNotNull();
        assertThat(deadline.steps()).isNotNull();
        assertThat(timeline.entries()).isNotEmpty();
        assertThat(report.lines()).isNotEmpty();
        assertThat(source.citation()).isNotBlank();
        assertThat(stated.value()).isNotNull();
    }

    @Property(tries = 50)
    void everyTypeOfTheLaw_isFoundByItself(
            @ForAll Law law,
            @ForAll Rule rule,
            @ForAll Wording wording,
            @ForAll Parameter parameter,
            @ForAll Parameter.Unit unit,
            @ForAll Rule.GoverningDay day,
            @ForAll LegalSource.Kind kind,
            @ForAll ActFacts.Stage stage,
            @ForAll ActTimeline.Entry entry,
            @ForAll Deadline.Counted counted,
            @ForAll Derivation<?> derivation) {
        assertThat(law.rule(wording.rule())).isPresent();
        assertThat(rule.wordings()).allMatch(one -> one.rule().equals(rule.id()));
        assertThat(wording.sources()).isNotEmpty();
        assertThat(parameter.values()).isNotEmpty();
        assertThat(unit.id()).isNotBlank();
        assertThat(List.of(day, kind, stage)).doesNotContainNull();
        assertThat(entry.isOver(LocalDate.MIN)).isFalse();
        assertThat(counted.lastDay().isPresent()).isNotEqualTo(counted.isUndetermined());
        assertThat(derivation.value()).isNotNull();
    }

    @Property(tries = 500)
    void acts_areOfEveryKind(@ForAll Act act) {
        Statistics.collect(act.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Decision").percentage(share -> share > 20);
            coverage.check("Deliberation").percentage(share -> share > 20);
            coverage.check("Order").percentage(share -> share > 5);
        });
    }

    /** Takes the first smaller act with the property, and again, as jqwik does. */
    private static <T> T shrunk(Shrinkable<T> value, Predicate<T> property) {
        Shrinkable<T> smallest = value;
        Optional<Shrinkable<T>> smaller = Optional.of(value);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.shrink()
                    .filter(candidate -> property.test(candidate.value()))
                    .findFirst();
        }
        return smallest.value();
    }

    private static <T> Shrinkable<T> firstWith(Arbitrary<T> arbitrary, Predicate<T> property) {
        var generator = arbitrary.generator(1000);
        Random random = new Random(42);
        while (true) {
            Shrinkable<T> candidate = generator.next(random);
            if (property.test(candidate.value())) {
                return candidate;
            }
        }
    }

    @Example
    void acts_shrinkToPlainOnes() {
        Predicate<Act> property =
                act -> act instanceof Decision && !act.attachments().isEmpty();
        Act smallest = shrunk(firstWith(GeneratedActs.lawful(), property), property);
        assertThat(smallest.attachments()).hasSize(1);
        assertThat(smallest.articles()).hasSize(2);
        assertThat(smallest.recitals()).isEmpty();
        assertThat(smallest.relations()).isEmpty();
    }

    @Example
    void decisions_shrinkToTheEdge() {
        Predicate<Decision> dear =
                decision -> decision.cost().orElseThrow().value().euros().compareTo(Euros.parse("500")) > 0;
        Decision smallest = shrunk(firstWith(DecisionArbitrary.decisions(), dear), dear);
        assertThat(smallest.articles()).hasSize(2);
        assertThat(smallest.cost().orElseThrow().value().euros()).isLessThan(Euros.parse("700"));
    }

    @Example
    void unknownCheck_isRefusedAtOnce() {
        assertThatThrownBy(() -> GeneratedActs.withFault("fee.too-nice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fee.too-nice");
    }

    @Property(tries = 20)
    void acts_areShownByWhatTellsThemFromOthers(@ForAll Act act) {
        ActSampleFormat format = new ActSampleFormat();
        assertThat(format.appliesTo(act)).isTrue();
        assertThat(format.appliesTo("act")).isFalse();
        assertThat(((Map<?, ?>) format.report(act)).get("number")).isEqualTo(act.number());
    }
}
