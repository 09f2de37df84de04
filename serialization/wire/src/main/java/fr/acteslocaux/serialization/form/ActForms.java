package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AllForms.FORMS;
import static fr.acteslocaux.serialization.form.AllForms.stated;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** How acts are written. */
public final class ActForms {

    private static final String SCHEMA_PROPERTY = "schema";
    private static final String SCHEMA = "actes-locaux/1";

    /** The act, of any kind. */
    public static final WireForm<Act> ACT = UnionForm.<Act>named("act")
            .with(Decision.class, decision())
            .with(Deliberation.class, deliberation())
            .with(Order.class, order());

    /** Acts in an array. */
    public static final WireForm<List<Act>> ACTS = ListForm.of(ACT);

    private ActForms() {}

    private static <A extends Act> ObjectForm.Builder<A> act(String type) {
        return ObjectForm.<A>named(type)
                .ofFamily("act")
                .constant(SCHEMA_PROPERTY, SCHEMA)
                .constant(UnionForm.DISCRIMINATOR, type);
    }

    private static ObjectForm<Decision> decision() {
        ObjectForm.Builder<Decision> decision = act("decision");
        CommonFields<Decision> head = CommonFields.head(decision);
        Field<Decision, Delegation> delegation =
                decision.required("delegation", FORMS.of(Delegation.class), Decision::delegation);
        Field<Decision, Optional<Exercise>> exercise = decision.optional(
                "exercise",
                FORMS.of(Exercise.class),
                act -> Optional.of(act.exercise()).filter(used -> !used.isUnknown()));
        CommonFields.Text<Decision> text = CommonFields.Text.of(decision);
        Field<Decision, Optional<StatedIn<Term>>> term = decision.optional("term", stated(Term.class), Decision::term);
        Field<Decision, Optional<StatedIn<Amount>>> cost =
                decision.optional("cost", stated(Amount.class), Decision::cost);
        Field<Decision, Optional<ConventionOutline>> outline = decision.optional(
                "outline",
                FORMS.of(ConventionOutline.class),
                act -> Optional.of(act.outline()).filter(said -> !said.isEmpty()));
        CommonFields.Foot<Decision> foot = CommonFields.Foot.of(decision);
        Field<Decision, List<Convention>> conventions =
                decision.list("conventions", FORMS.of(Convention.class), Decision::conventions);
        return decision.build(values -> {
            Decision.Builder act = Decision.builder();
            head.fill(act, values);
            act.delegation(values.of(delegation));
            values.of(exercise).ifPresent(act::exercise);
            text.fill(act, values);
            values.of(term).ifPresent(act::term);
            values.of(cost).ifPresent(act::cost);
            values.of(outline).ifPresent(act::outline);
            foot.fill(act, values);
            return act.conventions(values.of(conventions)).build();
        });
    }

    private static ObjectForm<Deliberation> deliberation() {
        ObjectForm.Builder<Deliberation> deliberation = act("deliberation");
        CommonFields<Deliberation> head = CommonFields.head(deliberation);
        Field<Deliberation, Sitting> sitting =
                deliberation.required("session", FORMS.of(Sitting.class), Deliberation::sitting);
        CommonFields.Text<Deliberation> text = CommonFields.Text.of(deliberation);
        Field<Deliberation, List<Delegation.GrantedMatter>> grants =
                deliberation.list("grants", FORMS.of(Delegation.GrantedMatter.class), Deliberation::grants);
        Field<Deliberation, Optional<Vote>> vote =
                deliberation.optional("vote", FORMS.of(Vote.class), Deliberation::vote);
        CommonFields.Foot<Deliberation> foot = CommonFields.Foot.of(deliberation);
        return deliberation.build(values -> {
            Deliberation.Builder act =
                    Deliberation.builder().sitting(values.of(sitting)).grants(values.of(grants));
            head.fill(act, values);
            text.fill(act, values);
            values.of(vote).ifPresent(act::vote);
            foot.fill(act, values);
            return act.build();
        });
    }

    private static ObjectForm<Order> order() {
        ObjectForm.Builder<Order> order = act("order");
        CommonFields<Order> head = CommonFields.head(order);
        CommonFields.Text<Order> text = CommonFields.Text.of(order);
        CommonFields.Foot<Order> foot = CommonFields.Foot.of(order);
        return order.build(values -> {
            Order.Builder act = Order.builder();
            head.fill(act, values);
            text.fill(act, values);
            foot.fill(act, values);
            return act.build();
        });
    }
}
