package fr.acteslocaux.serialization.form;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.TextForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How single values are written. */
final class ValueForms {

    private static final String DAY_SHAPE = "uuuu-MM-dd";

    /** No act that is alive is older, and none counts further: a year beyond is a slip of the pen, or an attack. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2999;

    private static final Pattern PRICE_SHAPE = Pattern.compile("-?[0-9]{1,17}\\.[0-9]{2,6}");

    /** What is unknown is absent, never an empty text. */
    static final WireForm<String> TEXT =
            TextForm.of(ValueForms::requireText, ValueForms::requireText).with("minLength", 1);

    /** A report quotes what it was given, and that may be nothing. */
    static final WireForm<String> QUOTED = TextForm.of(text -> text, text -> text);

    /** What is derived from a day of the years above may lie beyond them, and so may what a program asks about. */
    static final WireForm<LocalDate> ANY_DAY = TextForm.of(ValueForms::isoDay, LocalDate::toString)
            .with("format", "date")
            .with("pattern", "^([+-][0-9]{4,9}|[0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            .withExamples("2024-08-05")
            .definedAs("any-day");

    private ValueForms() {}

    static void addTo(Forms forms) {
        addPlain(forms);
        addIdentifiers(forms);
        addMoney(forms);
    }

    private static void addPlain(Forms forms) {
        forms.is(String.class, TEXT);
        WireForm<Integer> count = forms.is(Integer.class, WholeNumberForm.atLeast(0));
        forms.is(int.class, count);
        WireForm<Boolean> truth = forms.is(Boolean.class, BooleanForm.of());
        forms.is(boolean.class, truth);
        forms.is(
                LocalDate.class,
                TextForm.of(ValueForms::parseDay, LocalDate::toString)
                        .with("format", "date")
                        .with("pattern", "^(1[5-9]|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
                        .withExamples("2024-06-03")
                        .definedAs("day"));
        forms.is(
                SchoolYear.class,
                TextForm.of(SchoolYear::parse, SchoolYear::toString)
                        .with("pattern", "^[0-9]{4}-[0-9]{4}$")
                        .withExamples("2024-2025")
                        .definedAs("school-year"));
        forms.is(
                Length.class,
                TextForm.of(Length::parse, Length::toString)
                        .with("pattern", "^P(?=[1-9])([1-9][0-9]{0,2}Y)?([1-9][0-9]{0,4}M)?([1-9][0-9]{0,5}D)?$")
                        .withExamples("P1Y", "P1Y6M", "P90D")
                        .definedAs("length"));
        forms.is(
                AdministrativeCourt.class,
                TextForm.of(AdministrativeCourt::new, AdministrativeCourt::name)
                        .withExamples("Toulouse")
                        .definedAs("court"));
        forms.is(
                LegalReference.class,
                TextForm.of(LegalReference::parse, LegalReference::toString)
                        .withExamples("CGCT L.2122-22 4°")
                        .definedAs("legal-reference"));
        forms.is(
                LegalReferences.class,
                TextForm.of(LegalReferences::parse, LegalReferences::toString)
                        .withExamples("CGCT L.2131-1 à L.2131-11")
                        .definedAs("legal-references"));
    }

    private static void addIdentifiers(Forms forms) {
        forms.is(
                Uai.class,
                TextForm.of(Uai::parse, Uai::toString)
                        .with("pattern", "^[0-9]{7}[A-HJ-NPR-Z]$")
                        .withExamples("0120612A")
                        .definedAs("uai"));
        forms.is(
                Siren.class,
                TextForm.of(Siren::parse, Siren::toString)
                        .with("pattern", "^(?!0{9})[0-9]{9}$")
                        .withExamples("211202023")
                        .definedAs("siren"));
        forms.is(
                Siret.class,
                TextForm.of(Siret::parse, Siret::toString)
                        .with("pattern", "^(?!0{9})[0-9]{14}$")
                        .withExamples("21120202300019")
                        .definedAs("siret"));
        forms.is(
                CommuneCode.class,
                TextForm.of(CommuneCode::parse, CommuneCode::toString)
                        .with("pattern", "^[0-9][0-9AB][0-9]{3}$")
                        .withExamples("12202", "2A004")
                        .definedAs("commune-code"));
        forms.is(
                DepartmentCode.class,
                TextForm.of(DepartmentCode::parse, DepartmentCode::toString)
                        .with("pattern", "^[0-9][0-9AB][0-9]?$")
                        .withExamples("12", "2A", "974")
                        .definedAs("department-code"));
        forms.is(
                ActMatter.class,
                TextForm.of(ActMatter::parse, ActMatter::toString)
                        .with("pattern", "^[1-9][0-9]{0,2}(\\.[1-9][0-9]{0,2}){1,4}$")
                        .withExamples("8.1", "1.4")
                        .definedAs("act-matter"));
        forms.is(
                ActNumber.class,
                TextForm.of(ActNumber::parse, ActNumber::toString)
                        .withExamples("DEC2024/0126")
                        .definedAs("act-number"));
        forms.is(
                TransmissionNumber.class,
                TextForm.of(TransmissionNumber::parse, TransmissionNumber::toString)
                        .with("pattern", "^[A-Za-z0-9_]([A-Za-z0-9_ -]{0,13}[A-Za-z0-9_])?$")
                        .withExamples("DEC20240126")
                        .definedAs("transmission-number"));
        forms.is(
                ActNature.class,
                ChoiceForm.of(List.of(ActNature.values()), ActNature::name).definedAs("act-nature"));
        forms.is(
                ActIdentifier.class,
                TextForm.of(ActIdentifier::parse, ActIdentifier::toString)
                        .withExamples("012-211202023-20240603-DEC20240126-AU")
                        .definedAs("act-identifier"));
        forms.is(
                TextForm.of(text -> AsPrinted.read(text, ActIdentifier::parse), AsPrinted::text)
                        .withExamples("012-211202023-20240603-DEC20240126-AU")
                        .definedAs("receipt"),
                AsPrinted.class,
                ActIdentifier.class);
    }

    private static void addMoney(Forms forms) {
        forms.is(
                Euros.class,
                TextForm.of(ValueForms::parseEuros, Euros::toString)
                        .with("pattern", "^(?!-0\\.00$)-?(0|[1-9][0-9]{0,15})\\.[0-9]{2}$")
                        .withExamples("45.00")
                        .definedAs("euros"));
        forms.is(
                BigDecimal.class,
                TextForm.of(ValueForms::parsePrice, BigDecimal::toPlainString)
                        .with("pattern", "^(?!-0\\.00$)-?(0|[1-9][0-9]{0,16})\\.[0-9]{2}([0-9]{0,3}[1-9])?$")
                        .withExamples("45.00", "0.125")
                        .definedAs("price"));
        forms.is(
                Percentage.class,
                TextForm.of(ValueForms::parsePercentage, Percentage::toString)
                        .with("pattern", "^(?!-0$)-?(0|[1-9][0-9]{0,3})(\\.[0-9]{0,5}[1-9])?$")
                        .withExamples("3.45", "-0.1")
                        .definedAs("percentage"));
        constants(forms, "tax-basis", Amount.TaxBasis.class);
        forms.record(Amount.class, "amount").called("basis", "taxBasis").add();
        forms.record(UnitPrice.class, "unit-price")
                .called("basis", "taxBasis")
                .with(
                        "unit",
                        TextForm.of(ValueForms::parseUnit, unit -> unit)
                                .with("minLength", 1)
                                .with("maxLength", 40)
                                .withExamples("m²", "élève/an")
                                .definedAs("unit-of-price"))
                .add();
    }

    /** Writes the constants of an enum in small letters, words joined by hyphens; its name in schemas outlives that in Java. */
    static <E extends Enum<E>> WireForm<E> constants(String name, Class<E> type) {
        return ChoiceForm.of(Arrays.asList(type.getEnumConstants()), Message::hyphenated)
                .definedAs(name);
    }

    /** Writes constants, and that nobody said which as {@code unknown}. */
    static <E extends Enum<E>> WireForm<Optional<E>> constantsOrUnknown(String name, Class<E> type) {
        List<Optional<E>> choices = Stream.concat(
                        Arrays.stream(type.getEnumConstants()).map(Optional::of), Stream.of(Optional.<E>empty()))
                .toList();
        return ChoiceForm.of(choices, choice -> choice.map(Message::hyphenated).orElse("unknown"))
                .definedAs(name);
    }

    static <E extends Enum<E>> void constants(Forms forms, String name, Class<E> type) {
        forms.is(type, constants(name, type));
    }

    /** Writes a value with the article that states it. */
    static <T> WireForm<StatedIn<T>> stated(String name, WireForm<T> form) {
        ObjectForm.Builder<StatedIn<T>> stated =
                ObjectForm.<StatedIn<T>>named(name).ofFamily("stated");
        Field<StatedIn<T>, Optional<String>> article = stated.optional("article", TEXT, StatedIn::article);
        Field<StatedIn<T>, T> value = stated.required("value", form, StatedIn::value);
        return stated.build(values -> new StatedIn<>(values.of(article), values.of(value)));
    }

    static <T> void stated(Forms forms, String name, Class<T> type) {
        forms.is(stated(name, forms.of(type)), StatedIn.class, type);
    }

    private static String requireText(String text) {
        if (text.isEmpty()) {
            throw new MalformedValueException(FormatFaults.ofLength("text", text, Message.of("some-text")));
        }
        return text;
    }

    private static LocalDate parseDay(String text) {
        LocalDate day = isoDay(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw malformed("day", text, Message.of("day-of-years", FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    /** Reads {@code 2024-06-03}; years beyond have a sign, and are refused for what they are. */
    private static LocalDate isoDay(String text) {
        if (!hasShapeOfDay(text)) {
            return dayOfOtherYear(text);
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException noSuchDay) {
            throw malformed("day", text, Message.of("existing-day"));
        }
    }

    private static boolean hasShapeOfDay(String text) {
        boolean isShaped = text.length() == DAY_SHAPE.length();
        for (int i = 0; isShaped && i < text.length(); i++) {
            char character = text.charAt(i);
            isShaped = DAY_SHAPE.charAt(i) == '-' ? character == '-' : character >= '0' && character <= '9';
        }
        return isShaped;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static LocalDate dayOfOtherYear(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.toString().equals(text)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw malformed("day", text, Message.of("iso-day"));
        }
        throw malformed("day", text, Message.of("iso-day"));
    }

    private static Euros parseEuros(String text) {
        return Euros.tryParse(text)
                .filter(euros -> euros.toString().equals(text))
                .orElseThrow(() -> malformed("euros", text, Message.of("decimal-euros")));
    }

    static Percentage parsePercentage(String text) {
        return Percentage.tryParse(text)
                .filter(percentage -> percentage.toString().equals(text))
                .orElseThrow(() -> malformed("percentage", text, Message.of("percent")));
    }

    /** As prices are written: no zero beyond the second place, at most seventeen digits before the point. */
    private static BigDecimal parsePrice(String text) {
        if (PRICE_SHAPE.matcher(text).matches()) {
            BigDecimal euros =
                    UnitPrice.of(new BigDecimal(text), Amount.TaxBasis.UNSTATED).euros();
            if (euros.toPlainString().equals(text)) {
                return euros;
            }
        }
        throw malformed("unit-price", text, Message.of("decimal-price"));
    }

    private static String parseUnit(String text) {
        return UnitPrice.of(BigDecimal.ONE, Amount.TaxBasis.UNSTATED, text)
                .unit()
                .orElseThrow();
    }

    private static MalformedValueException malformed(String type, String text, Message expected) {
        return new MalformedValueException(FormatFaults.ofPart(type, text, FormatFault.Kind.COMPONENT, expected, text));
    }
}
