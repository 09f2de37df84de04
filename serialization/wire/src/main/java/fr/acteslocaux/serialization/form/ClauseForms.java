package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.convention.Assistance;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.DataProtection;
import fr.acteslocaux.convention.EditorialResponsibility;
import fr.acteslocaux.convention.Indicators;
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
    static final WireForm<Indicators> INDICATORS = indicators();
    static final WireForm<EditorialResponsibility> EDITORIAL = editorial();
    static final WireForm<Assistance> ASSISTANCE = assistance();
    static final WireForm<DataProtection> DATA_PROTECTION = dataProtection();
    static final WireForm<Termination> TERMINATION = termination();

    private ClauseForms() {}

    private static <T extends CollectionOrder> ObjectForm<T> title(String type, Function<String, T> constructor) {
        ObjectForm.Builder<T> title = ObjectForm.<T>named("payment-title-of-" + type)
                .ofFamily("payment-title")
                .constant(UnionForm.DISCRIMINATOR, type);
        Field<T, String> issuer = title.required("issuer", TEXT, CollectionOrder::issuer);
        return title.build(values -> constructor.apply(values.of(issuer)));
    }

    private static WireForm<Indicators> indicators() {
        ObjectForm.Builder<Indicators> indicators = ObjectForm.named("indicators");
        Field<Indicators, String> scheme = indicators.required("scheme", TEXT, Indicators::scheme);
        Field<Indicators, List<String>> measured = indicators.list("measured", TEXT, Indicators::measured);
        Field<Indicators, Boolean> anonymous =
                indicators.required("anonymous", BooleanForm.of(), Indicators::anonymous);
        return indicators.build(values -> new Indicators(values.of(scheme), values.of(measured), values.of(anonymous)));
    }

    private static WireForm<EditorialResponsibility> editorial() {
        ObjectForm.Builder<EditorialResponsibility.Director> director = ObjectForm.named("editorial-director");
        Field<EditorialResponsibility.Director, String> who =
                director.required("who", TEXT, EditorialResponsibility.Director::who);
        Field<EditorialResponsibility.Director, String> pages =
                director.required("pages", TEXT, EditorialResponsibility.Director::pages);
        WireForm<EditorialResponsibility.Director> directorForm =
                director.build(values -> new EditorialResponsibility.Director(values.of(who), values.of(pages)));
        ObjectForm.Builder<EditorialResponsibility> editorial = ObjectForm.named("editorial");
        Field<EditorialResponsibility, List<EditorialResponsibility.Director>> directors =
                editorial.list("directors", directorForm, EditorialResponsibility::directors);
        Field<EditorialResponsibility, List<String>> duties =
                editorial.list("duties", TEXT, EditorialResponsibility::duties);
        return editorial.build(values -> new EditorialResponsibility(values.of(directors), values.of(duties)));
    }

    private static WireForm<Assistance> assistance() {
        ObjectForm.Builder<Assistance.Channel> channel = ObjectForm.named("assistance-channel");
        Field<Assistance.Channel, String> users = channel.required("users", TEXT, Assistance.Channel::users);
        Field<Assistance.Channel, String> by = channel.required("by", TEXT, Assistance.Channel::by);
        Field<Assistance.Channel, Boolean> atAnyTime =
                channel.required("atAnyTime", BooleanForm.of(), Assistance.Channel::atAnyTime);
        WireForm<Assistance.Channel> channelForm =
                channel.build(values -> new Assistance.Channel(values.of(users), values.of(by), values.of(atAnyTime)));
        ObjectForm.Builder<Assistance> assistance = ObjectForm.named("assistance");
        Field<Assistance, List<Assistance.Channel>> channels =
                assistance.list("channels", channelForm, Assistance::channels);
        return assistance.build(values -> new Assistance(values.of(channels)));
    }

    private static WireForm<DataProtection> dataProtection() {
        ObjectForm.Builder<DataProtection> protection = ObjectForm.named("data-protection");
        Field<DataProtection, String> controller = protection.required("controller", TEXT, DataProtection::controller);
        Field<DataProtection, List<String>> duties = protection.list("duties", TEXT, DataProtection::duties);
        Field<DataProtection, List<DataProtection.Right>> rights = protection.list(
                "rights", constants("data-protection-right", DataProtection.Right.class), DataProtection::rights);
        return protection.build(
                values -> new DataProtection(values.of(controller), values.of(duties), values.of(rights)));
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
