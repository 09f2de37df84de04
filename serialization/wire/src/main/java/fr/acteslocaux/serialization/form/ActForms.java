package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AllForms.FORMS;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
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
        Field<Decision, Optional<Delegation>> delegation =
                decision.optional("delegation", FORMS.of(Delegation.class), Decision::delegation);
        Field<Decision, Optional<Exercise>> exercise = decision.optional(
                "exercise",
                FORMS.of(Exercise.class),
                act -> Optional.of(act.exercise()).filter(used -> !used.isUnknown()));
        CommonFields.Text<Decision> text = CommonFields.Text.of(decision);
        CommonFields.Foot<Decision> foot = CommonFields.Foot.of(decision);
        return decision.build(values -> {
            Decision.Builder act = Decision.builder();
            head.fill(act, values);
            values.of(delegation).ifPresent(act::delegation);
            values.of(exercise).ifPresent(act::exercise);
            text.fill(act, values);
            foot.fill(act, values);
            return act.build();
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
        Field<Deliberation, Optional<Deliberation.Conclusion>> conclusion =
                deliberation.optional("conclusion", FORMS.of(Deliberation.Conclusion.class), Deliberation::conclusion);
        Field<Deliberation, Optional<Vote>> vote =
                deliberation.optional("vote", FORMS.of(Vote.class), Deliberation::vote);
        Field<Deliberation, List<Election>> elections =
                deliberation.list("elections", FORMS.of(Election.class), Deliberation::elections);
        Field<Deliberation, List<Recusal>> recusals =
                deliberation.list("recusals", FORMS.of(Recusal.class), Deliberation::recusals);
        CommonFields.Foot<Deliberation> foot = CommonFields.Foot.of(deliberation);
        return deliberation.build(values -> {
            Deliberation.Builder act = Deliberation.builder()
                    .sitting(values.of(sitting))
                    .grants(values.of(grants))
                    .elections(values.of(elections))
                    .recusals(values.of(recusals));
            head.fill(act, values);
            text.fill(act, values);
            values.of(conclusion).ifPresent(act::conclusion);
            values.of(vote).ifPresent(act::vote);
            foot.fill(act, values);
            return act.build();
        });
    }

    private static ObjectForm<Order> order() {
        ObjectForm.Builder<Order> order = act("order");
        CommonFields<Order> head = CommonFields.head(order);
        Field<Order, Optional<Order.Permanence>> permanence =
                order.optional("permanence", FORMS.of(Order.Permanence.class), Order::permanence);
        Field<Order, List<String>> places = order.list("places", FORMS.of(String.class), Order::places);
        Field<Order, List<String>> addressees = order.list("addressees", FORMS.of(String.class), Order::addressees);
        CommonFields.Text<Order> text = CommonFields.Text.of(order);
        CommonFields.Foot<Order> foot = CommonFields.Foot.of(order);
        return order.build(values -> {
            Order.Builder act = Order.builder().places(values.of(places)).addressees(values.of(addressees));
            head.fill(act, values);
            values.of(permanence).ifPresent(act::permanence);
            text.fill(act, values);
            foot.fill(act, values);
            return act.build();
        });
    }
}
