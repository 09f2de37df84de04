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
import fr.acteslocaux.delegation.GrantedMatter;
import fr.acteslocaux.delegation.GrantingDeliberation;
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

    static final WireForm<GrantedMatter> GRANTED_MATTER = grantedMatter();
    static final WireForm<Exercise> EXERCISE = exercise();
    static final WireForm<Delegation> DELEGATION = delegation();

    private DelegationForms() {}

    private static WireForm<GrantedMatter> grantedMatter() {
        ObjectForm.Builder<GrantedMatter> matter = ObjectForm.named("granted-matter");
        Field<GrantedMatter, Integer> item = matter.required("item", ITEM, GrantedMatter::item);
        Field<GrantedMatter, Optional<Euros>> upTo = matter.optional("upTo", EUROS, GrantedMatter::upTo);
        Field<GrantedMatter, Optional<Length>> longest = matter.optional("longest", LENGTH, GrantedMatter::longest);
        Field<GrantedMatter, Optional<String>> conditions =
                matter.optional("conditions", TEXT, GrantedMatter::conditions);
        return matter.build(values ->
                new GrantedMatter(values.of(item), values.of(upTo), values.of(longest), values.of(conditions)));
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
        WireForm<GrantingDeliberation> deliberation = grantingDeliberation();
        Field<Delegation, GrantingDeliberation> granted =
                delegation.required("granted", deliberation, Delegation::granted);
        Field<Delegation, List<GrantingDeliberation>> rectified =
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

    static WireForm<GrantingDeliberation> grantingDeliberation() {
        ObjectForm.Builder<GrantingDeliberation> deliberation = ObjectForm.named("granting-deliberation");
        Field<GrantingDeliberation, ActNumber> number =
                deliberation.required("number", ACT_NUMBER, GrantingDeliberation::number);
        Field<GrantingDeliberation, LocalDate> date = deliberation.required("date", DAY, GrantingDeliberation::date);
        Field<GrantingDeliberation, Optional<List<GrantedMatter>>> matters =
                deliberation.optional("matters", ListForm.of(GRANTED_MATTER), GrantingDeliberation::matters);
        Field<GrantingDeliberation, List<Integer>> takenBack =
                deliberation.list("takenBack", ITEM, GrantingDeliberation::takenBack);
        return deliberation.build(values ->
                new GrantingDeliberation(values.of(number), values.of(date), values.of(matters), values.of(takenBack)));
    }
}
