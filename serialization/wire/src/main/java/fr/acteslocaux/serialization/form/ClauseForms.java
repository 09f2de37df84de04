package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.convention.Clause;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.CountedPeriod;
import java.util.List;
import java.util.function.Function;

/** How the clauses of a convention are written. */
final class ClauseForms {

    static final WireForm<CollectionOrder> COLLECTION_ORDER = UnionForm.<CollectionOrder>named("payment-title")
            .with(CollectionOrder.OfState.class, title("state", CollectionOrder.OfState::new))
            .with(
                    CollectionOrder.OfLocalAuthority.class,
                    title("local-authority", CollectionOrder.OfLocalAuthority::new));
    static final WireForm<Clause.Indicators> INDICATORS = indicators();
    static final WireForm<Clause.EditorialResponsibility> EDITORIAL = editorial();
    static final WireForm<Clause.Assistance> ASSISTANCE = assistance();
    static final WireForm<Clause.DataProtection> DATA_PROTECTION = dataProtection();
    static final WireForm<Termination> TERMINATION = termination();

    private ClauseForms() {}

    private static <T extends CollectionOrder> ObjectForm<T> title(String type, Function<String, T> constructor) {
        ObjectForm.Builder<T> title = ObjectForm.<T>named("payment-title-of-" + type)
                .ofFamily("payment-title")
                .constant(UnionForm.DISCRIMINATOR, type);
        Field<T, String> issuer = title.required("issuer", TEXT, CollectionOrder::issuer);
        return title.build(values -> constructor.apply(values.of(issuer)));
    }

    private static WireForm<Clause.Indicators> indicators() {
        ObjectForm.Builder<Clause.Indicators> indicators = ObjectForm.named("indicators");
        Field<Clause.Indicators, String> scheme = indicators.required("scheme", TEXT, Clause.Indicators::scheme);
        Field<Clause.Indicators, List<String>> measured =
                indicators.list("measured", TEXT, Clause.Indicators::measured);
        Field<Clause.Indicators, Boolean> anonymous =
                indicators.required("anonymous", BooleanForm.of(), Clause.Indicators::anonymous);
        return indicators.build(
                values -> new Clause.Indicators(values.of(scheme), values.of(measured), values.of(anonymous)));
    }

    private static WireForm<Clause.EditorialResponsibility> editorial() {
        ObjectForm.Builder<Clause.EditorialResponsibility.Director> director = ObjectForm.named("editorial-director");
        Field<Clause.EditorialResponsibility.Director, String> who =
                director.required("who", TEXT, Clause.EditorialResponsibility.Director::who);
        Field<Clause.EditorialResponsibility.Director, String> pages =
                director.required("pages", TEXT, Clause.EditorialResponsibility.Director::pages);
        WireForm<Clause.EditorialResponsibility.Director> directorForm =
                director.build(values -> new Clause.EditorialResponsibility.Director(values.of(who), values.of(pages)));
        ObjectForm.Builder<Clause.EditorialResponsibility> editorial = ObjectForm.named("editorial");
        Field<Clause.EditorialResponsibility, List<Clause.EditorialResponsibility.Director>> directors =
                editorial.list("directors", directorForm, Clause.EditorialResponsibility::directors);
        Field<Clause.EditorialResponsibility, List<String>> duties =
                editorial.list("duties", TEXT, Clause.EditorialResponsibility::duties);
        return editorial.build(values -> new Clause.EditorialResponsibility(values.of(directors), values.of(duties)));
    }

    private static WireForm<Clause.Assistance> assistance() {
        ObjectForm.Builder<Clause.Assistance.Channel> channel = ObjectForm.named("assistance-channel");
        Field<Clause.Assistance.Channel, String> users =
                channel.required("users", TEXT, Clause.Assistance.Channel::users);
        Field<Clause.Assistance.Channel, String> by = channel.required("by", TEXT, Clause.Assistance.Channel::by);
        Field<Clause.Assistance.Channel, Boolean> atAnyTime =
                channel.required("atAnyTime", BooleanForm.of(), Clause.Assistance.Channel::atAnyTime);
        WireForm<Clause.Assistance.Channel> channelForm = channel.build(
                values -> new Clause.Assistance.Channel(values.of(users), values.of(by), values.of(atAnyTime)));
        ObjectForm.Builder<Clause.Assistance> assistance = ObjectForm.named("assistance");
        Field<Clause.Assistance, List<Clause.Assistance.Channel>> channels =
                assistance.list("channels", channelForm, Clause.Assistance::channels);
        return assistance.build(values -> new Clause.Assistance(values.of(channels)));
    }

    private static WireForm<Clause.DataProtection> dataProtection() {
        ObjectForm.Builder<Clause.DataProtection> protection = ObjectForm.named("data-protection");
        Field<Clause.DataProtection, String> controller =
                protection.required("controller", TEXT, Clause.DataProtection::controller);
        Field<Clause.DataProtection, List<String>> duties =
                protection.list("duties", TEXT, Clause.DataProtection::duties);
        Field<Clause.DataProtection, List<Clause.DataProtection.Right>> rights = protection.list(
                "rights",
                constants("data-protection-right", Clause.DataProtection.Right.class),
                Clause.DataProtection::rights);
        return protection.build(
                values -> new Clause.DataProtection(values.of(controller), values.of(duties), values.of(rights)));
    }

    private static WireForm<Termination> termination() {
        WireForm<CountedPeriod> period = countedPeriod();
        ObjectForm.Builder<Termination> termination = ObjectForm.named("termination");
        Field<Termination, CountedPeriod> conciliation =
                termination.required("conciliation", period, Termination::conciliation);
        Field<Termination, CountedPeriod> afterSending =
                termination.required("afterSending", period, Termination::afterSending);
        Field<Termination, CountedPeriod> agreement = termination.required("agreement", period, Termination::agreement);
        Field<Termination, Termination.Refund> refund = termination.required(
                "refund", constants("termination-refund", Termination.Refund.class), Termination::refund);
        return termination.build(values -> new Termination(
                values.of(conciliation), values.of(afterSending), values.of(agreement), values.of(refund)));
    }

    static WireForm<CountedPeriod> countedPeriod() {
        ObjectForm.Builder<CountedPeriod> period = ObjectForm.named("counted-period");
        Field<CountedPeriod, Integer> amount =
                period.required("amount", WholeNumberForm.between(1, CountedPeriod.MOST_AMOUNT), CountedPeriod::amount);
        Field<CountedPeriod, CountedPeriod.Unit> unit = period.required(
                "unit", constants("counted-period-unit", CountedPeriod.Unit.class), CountedPeriod::unit);
        Field<CountedPeriod, Boolean> clear = period.required("clear", BooleanForm.of(), CountedPeriod::isClear);
        Field<CountedPeriod, Boolean> carriedOver =
                period.required("carriedOver", BooleanForm.of(), CountedPeriod::isCarriedOver);
        return period.build(values ->
                new CountedPeriod(values.of(amount), values.of(unit), values.of(clear), values.of(carriedOver)));
    }
}
