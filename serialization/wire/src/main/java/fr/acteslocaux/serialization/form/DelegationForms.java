package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AuthorityForms.MANDATE;
import static fr.acteslocaux.serialization.form.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.EUROS;
import static fr.acteslocaux.serialization.form.ValueForms.ITEM;
import static fr.acteslocaux.serialization.form.ValueForms.LENGTH;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.boxed;
import static fr.acteslocaux.serialization.form.ValueForms.unboxed;

import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How delegations, and what decisions use of them, are written. */
final class DelegationForms {

    static final WireForm<Delegation.GrantedMatter> GRANTED_MATTER = grantedMatter();
    static final WireForm<Exercise> EXERCISE = exercise();
    static final WireForm<Delegation> DELEGATION = delegation();

    private DelegationForms() {}

    private static WireForm<Delegation.GrantedMatter> grantedMatter() {
        ObjectForm.Builder<Delegation.GrantedMatter> matter = ObjectForm.named("granted-matter");
        Field<Delegation.GrantedMatter, Integer> item = matter.required("item", ITEM, Delegation.GrantedMatter::item);
        Field<Delegation.GrantedMatter, Optional<Euros>> upTo =
                matter.optional("upTo", EUROS, Delegation.GrantedMatter::upTo);
        Field<Delegation.GrantedMatter, Optional<Length>> longest =
                matter.optional("longest", LENGTH, Delegation.GrantedMatter::longest);
        Field<Delegation.GrantedMatter, Optional<String>> conditions =
                matter.optional("conditions", TEXT, Delegation.GrantedMatter::conditions);
        return matter.build(values -> new Delegation.GrantedMatter(
                values.of(item), values.of(upTo), values.of(longest), values.of(conditions)));
    }

    private static WireForm<Exercise> exercise() {
        ObjectForm.Builder<Exercise> exercise = ObjectForm.named("exercise");
        Field<Exercise, Optional<Integer>> item = exercise.optional("item", ITEM, value -> boxed(value.item()));
        Field<Exercise, Optional<Euros>> amount = exercise.optional("amount", EUROS, Exercise::amount);
        Field<Exercise, Optional<Length>> duration = exercise.optional("duration", LENGTH, Exercise::duration);
        Field<Exercise, Optional<Boolean>> renewal = exercise.optional("renewal", BooleanForm.of(), Exercise::renewal);
        return exercise.build(values ->
                new Exercise(unboxed(values.of(item)), values.of(amount), values.of(duration), values.of(renewal)));
    }

    private static WireForm<Delegation> delegation() {
        ObjectForm.Builder<Delegation> delegation = ObjectForm.named("delegation");
        WireForm<Delegation.GrantingDeliberation> deliberation = grantingDeliberation();
        Field<Delegation, Delegation.GrantingDeliberation> granted =
                delegation.required("granted", deliberation, Delegation::granted);
        Field<Delegation, List<Delegation.GrantingDeliberation>> rectified =
                delegation.list("rectified", deliberation, Delegation::rectified);
        Field<Delegation, Optional<Mandate>> mandate = delegation.optional("mandate", MANDATE, Delegation::mandate);
        Field<Delegation, Optional<Boolean>> subdelegationAllowed =
                delegation.optional("subdelegationAllowed", BooleanForm.of(), Delegation::subdelegationAllowed);
        Field<Delegation, Optional<Boolean>> substituteAllowed =
                delegation.optional("substituteAllowed", BooleanForm.of(), Delegation::substituteAllowed);
        Field<Delegation, Optional<LocalDate>> withdrawnOn =
                delegation.optional("withdrawnOn", DAY, Delegation::withdrawnOn);
        return delegation.build(values -> new Delegation(
                values.of(granted),
                values.of(rectified),
                values.of(mandate),
                values.of(subdelegationAllowed),
                values.of(substituteAllowed),
                values.of(withdrawnOn)));
    }

    static WireForm<Delegation.GrantingDeliberation> grantingDeliberation() {
        ObjectForm.Builder<Delegation.GrantingDeliberation> deliberation = ObjectForm.named("granting-deliberation");
        Field<Delegation.GrantingDeliberation, ActNumber> number =
                deliberation.required("number", ACT_NUMBER, Delegation.GrantingDeliberation::number);
        Field<Delegation.GrantingDeliberation, LocalDate> date =
                deliberation.required("date", DAY, Delegation.GrantingDeliberation::date);
        Field<Delegation.GrantingDeliberation, Optional<List<Delegation.GrantedMatter>>> matters =
                deliberation.optional("matters", ListForm.of(GRANTED_MATTER), Delegation.GrantingDeliberation::matters);
        Field<Delegation.GrantingDeliberation, List<Integer>> takenBack =
                deliberation.list("takenBack", ITEM, Delegation.GrantingDeliberation::takenBack);
        return deliberation.build(values -> new Delegation.GrantingDeliberation(
                values.of(number), values.of(date), values.of(matters), values.of(takenBack)));
    }
}
