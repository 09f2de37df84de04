package fr.acteslocaux.serialization;

import static fr.acteslocaux.serialization.ConventionForms.CONVENTION;
import static fr.acteslocaux.serialization.ConventionForms.STATED_AMOUNT;
import static fr.acteslocaux.serialization.ConventionForms.STATED_TERM;
import static fr.acteslocaux.serialization.ValueForms.ACT_NATURE;
import static fr.acteslocaux.serialization.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.ValueForms.COMMUNE;
import static fr.acteslocaux.serialization.ValueForms.COUNT;
import static fr.acteslocaux.serialization.ValueForms.DAY;
import static fr.acteslocaux.serialization.ValueForms.DEPARTMENT;
import static fr.acteslocaux.serialization.ValueForms.RECEIPT;
import static fr.acteslocaux.serialization.ValueForms.SIREN;
import static fr.acteslocaux.serialization.ValueForms.TEXT;
import static fr.acteslocaux.serialization.ValueForms.TRANSMISSION_NUMBER;
import static fr.acteslocaux.serialization.ValueForms.constants;
import static fr.acteslocaux.serialization.WordingForms.ARTICLE;
import static fr.acteslocaux.serialization.WordingForms.CITATION;
import static fr.acteslocaux.serialization.WordingForms.SIGNATURE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.PublicityChoice;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.delegation.GrantingDeliberation;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.Written;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** How acts are written. */
final class ActForms {

    private static final String SCHEMA_PROPERTY = "schema";
    private static final String SCHEMA = "actes-locaux/1";

    static final WireForm<Act> ACT = UnionForm.<Act>named("act").with(Decision.class, decision());

    private ActForms() {}

    private static ObjectForm<Decision> decision() {
        ObjectForm.Builder<Decision> decision = ObjectForm.named("decision");
        decision.constant(SCHEMA_PROPERTY, SCHEMA).constant(UnionForm.DISCRIMINATOR, "decision");
        Field<Decision, ActNumber> number = decision.required("number", ACT_NUMBER, Decision::number);
        Field<Decision, Optional<TransmissionNumber>> transmissionNumber =
                decision.optional("transmissionNumber", TRANSMISSION_NUMBER, Decision::transmissionNumber);
        Field<Decision, ActNature> nature = decision.required("nature", ACT_NATURE, Decision::nature);
        Field<Decision, ActCharacter> character =
                decision.required("character", constants(ActCharacter.class), Decision::character);
        Field<Decision, String> object = decision.required("object", TEXT, Decision::object);
        Field<Decision, LocalAuthority> authority = decision.required("authority", authority(), Decision::authority);
        Field<Decision, Organ> organ = decision.required("organ", constants(Organ.class), Decision::organ);
        Field<Decision, List<Citation>> citations = decision.list("citations", CITATION, Decision::citations);
        Field<Decision, Exercise> exercise = decision.required("exercise", exercise(), Decision::exercise);
        Field<Decision, List<Article>> articles = decision.list("articles", ARTICLE, Decision::articles);
        Field<Decision, Optional<Stated<Term>>> term = decision.optional("term", STATED_TERM, Decision::term);
        Field<Decision, Optional<Stated<Amount>>> cost = decision.optional("cost", STATED_AMOUNT, Decision::cost);
        Field<Decision, Optional<Signature>> signature = decision.optional("signature", SIGNATURE, Decision::signature);
        Field<Decision, List<ActEvent>> events = decision.list("events", event(), Decision::events);
        Field<Decision, List<Convention>> conventions = decision.list("conventions", CONVENTION, Decision::conventions);
        return decision.build(values -> new Decision(
                values.of(number),
                values.of(transmissionNumber),
                values.of(nature),
                values.of(character),
                values.of(object),
                values.of(authority),
                values.of(organ),
                values.of(citations),
                values.of(exercise),
                values.of(articles),
                values.of(term),
                values.of(cost),
                values.of(signature),
                values.of(events),
                values.of(conventions)));
    }

    private static WireForm<LocalAuthority> authority() {
        ObjectForm.Builder<LocalAuthority> authority = ObjectForm.named("authority");
        Field<LocalAuthority, AuthorityKind> kind =
                authority.required("kind", constants(AuthorityKind.class), LocalAuthority::kind);
        Field<LocalAuthority, String> name = authority.required("name", TEXT, LocalAuthority::name);
        Field<LocalAuthority, Siren> siren = authority.required("siren", SIREN, LocalAuthority::siren);
        Field<LocalAuthority, DepartmentCode> department =
                authority.required("department", DEPARTMENT, LocalAuthority::department);
        Field<LocalAuthority, Optional<CommuneCode>> commune =
                authority.optional("commune", COMMUNE, LocalAuthority::commune);
        Field<LocalAuthority, Optional<Integer>> population =
                authority.optional("population", COUNT, value -> boxed(value.population()));
        Field<LocalAuthority, Optional<PublicityChoice>> publicityChoice = authority.optional(
                "publicityChoice", constants(PublicityChoice.class), LocalAuthority::publicityChoice);
        return authority.build(values -> new LocalAuthority(
                values.of(kind),
                values.of(name),
                values.of(siren),
                values.of(department),
                values.of(commune),
                unboxed(values.of(population)),
                values.of(publicityChoice)));
    }

    private static WireForm<Exercise> exercise() {
        ObjectForm.Builder<Exercise> exercise = ObjectForm.named("exercise");
        Field<Exercise, Delegation> delegation = exercise.required("delegation", delegation(), Exercise::delegation);
        Field<Exercise, Optional<Integer>> item =
                exercise.optional("item", WholeNumberForm.atLeast(1), value -> boxed(value.item()));
        return exercise.build(values -> new Exercise(values.of(delegation), unboxed(values.of(item))));
    }

    private static WireForm<Delegation> delegation() {
        ObjectForm.Builder<Delegation> delegation = ObjectForm.named("delegation");
        Field<Delegation, GrantingDeliberation> granted =
                delegation.required("granted", grantingDeliberation(), Delegation::granted);
        Field<Delegation, List<GrantingDeliberation>> rectified =
                delegation.list("rectified", grantingDeliberation(), Delegation::rectified);
        return delegation.build(values -> new Delegation(values.of(granted), values.of(rectified)));
    }

    private static WireForm<GrantingDeliberation> grantingDeliberation() {
        ObjectForm.Builder<GrantingDeliberation> deliberation = ObjectForm.named("granting-deliberation");
        Field<GrantingDeliberation, ActNumber> number =
                deliberation.required("number", ACT_NUMBER, GrantingDeliberation::number);
        Field<GrantingDeliberation, LocalDate> date = deliberation.required("date", DAY, GrantingDeliberation::date);
        return deliberation.build(values -> new GrantingDeliberation(values.of(number), values.of(date)));
    }

    private static WireForm<ActEvent> event() {
        return UnionForm.<ActEvent>named("event")
                .with(ActEvent.Signed.class, plainEvent("signed", ActEvent.Signed::new))
                .with(ActEvent.Transmitted.class, plainEvent("transmitted", ActEvent.Transmitted::new))
                .with(ActEvent.Acknowledged.class, acknowledged())
                .with(ActEvent.Published.class, published())
                .with(ActEvent.Posted.class, plainEvent("posted", ActEvent.Posted::new))
                .with(ActEvent.Notified.class, plainEvent("notified", ActEvent.Notified::new));
    }

    private static <E extends ActEvent> ObjectForm<E> plainEvent(String type, Function<LocalDate, E> constructor) {
        ObjectForm.Builder<E> event = ObjectForm.named("event-" + type);
        event.constant(UnionForm.DISCRIMINATOR, type);
        Field<E, LocalDate> on = event.required("on", DAY, ActEvent::on);
        return event.build(values -> constructor.apply(values.of(on)));
    }

    private static ObjectForm<ActEvent.Published> published() {
        ObjectForm.Builder<ActEvent.Published> event = ObjectForm.named("event-published");
        event.constant(UnionForm.DISCRIMINATOR, "published");
        Field<ActEvent.Published, LocalDate> on = event.required("on", DAY, ActEvent.Published::on);
        Field<ActEvent.Published, Optional<ActEvent.Published.Medium>> medium =
                event.optional("medium", constants(ActEvent.Published.Medium.class), ActEvent.Published::medium);
        return event.build(values -> new ActEvent.Published(values.of(on), values.of(medium)));
    }

    private static ObjectForm<ActEvent.Acknowledged> acknowledged() {
        ObjectForm.Builder<ActEvent.Acknowledged> event = ObjectForm.named("event-acknowledged");
        event.constant(UnionForm.DISCRIMINATOR, "acknowledged");
        Field<ActEvent.Acknowledged, LocalDate> on = event.required("on", DAY, ActEvent.Acknowledged::on);
        Field<ActEvent.Acknowledged, Written<ActIdentifier>> receipt =
                event.required("receipt", RECEIPT, ActEvent.Acknowledged::receipt);
        return event.build(values -> new ActEvent.Acknowledged(values.of(on), values.of(receipt)));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
