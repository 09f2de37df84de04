package fr.acteslocaux.scdl;

import fr.acteslocaux.money.Euros;
import fr.acteslocaux.scan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows of subsidies, and asks what the schema asks of them. */
final class SubsidyCells {

    private static final Pattern RNA = Pattern.compile("W[0-9]{9}");
    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_AID = 5;
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.01");
    private static final int MOST_DECIMALS = 2;

    private final Cells cells;

    private SubsidyCells(Cells cells) {
        this.cells = cells;
    }

    static SubsidyRow read(Cells cells) {
        return new SubsidyCells(cells).read();
    }

    private SubsidyRow read() {
        SubsidyRow row = new SubsidyRow(
                cells.text(SubsidyColumn.GRANTOR),
                cells.value(SubsidyColumn.GRANTOR_SIRET, Numbers::siret),
                cells.value(SubsidyColumn.CONVENTION_DAY, Days::read),
                cells.text(SubsidyColumn.DECISION),
                cells.text(SubsidyColumn.BENEFICIARY),
                cells.statedValue(SubsidyColumn.BENEFICIARY_SIRET, Numbers::siret),
                cells.statedValue(SubsidyColumn.BENEFICIARY_RNA, SubsidyCells::rna),
                cells.value(SubsidyColumn.PURPOSE, text -> shortText(text, LONGEST_TEXT)),
                cells.value(SubsidyColumn.AMOUNT, SubsidyCells::amount),
                cells.value(SubsidyColumn.NATURE, SubsidyCells::nature),
                cells.value(SubsidyColumn.CONDITIONS, text -> shortText(text, LONGEST_TEXT)),
                cells.value(SubsidyColumn.PERIOD, SubsidyCells::period),
                cells.statedValue(SubsidyColumn.BUSINESS_AID, text -> shortText(text, LONGEST_AID)),
                cells.value(SubsidyColumn.NOTIFIED, SubsidyCells::yesOrNo),
                cells.value(SubsidyColumn.SHARE, SubsidyCells::share),
                cells.text(SubsidyColumn.AID_SCHEME));
        if (cells.raw(SubsidyColumn.BENEFICIARY_SIRET).isEmpty()
                && cells.raw(SubsidyColumn.BENEFICIARY_RNA).isEmpty()) {
            cells.add(Deviation.Kind.BENEFICIARY, SubsidyColumn.BENEFICIARY_SIRET);
        }
        return row;
    }

    private static Reading<String> rna(String text) {
        return RNA.matcher(text).matches() ? Reading.of(text) : Reading.unread(Deviation.Kind.RNA);
    }

    private static Reading<String> shortText(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? Reading.of(text) : Reading.of(text, Fault.of(Deviation.Kind.TOO_LONG, length, most));
    }

    private static Reading<Euros> amount(String text) {
        Optional<Reading<BigDecimal>> number = Numbers.decimal(text);
        if (number.isEmpty()) {
            return Reading.unread(Deviation.Kind.AMOUNT);
        }
        Optional<BigDecimal> value = number.get().value().map(BigDecimal::stripTrailingZeros);
        return value.isPresent() && value.get().scale() > MOST_DECIMALS
                ? Reading.unread(Deviation.Kind.AMOUNT)
                : new Reading<>(value.map(Euros::of), number.get().fault());
    }

    private static Reading<SubsidyNature> nature(String text) {
        boolean money = false;
        boolean kind = false;
        for (String part : text.split(";", -1)) {
            switch (Words.of(part)) {
                case "AIDE EN NUMERAIRE" -> money = true;
                case "AIDE EN NATURE" -> kind = true;
                default -> {
                    return Reading.unread(Deviation.Kind.AID);
                }
            }
        }
        return Reading.of(
                money && kind ? SubsidyNature.MONEY_AND_KIND : money ? SubsidyNature.MONEY : SubsidyNature.KIND);
    }

    private static Reading<PaymentPeriod> period(String text) {
        Reading<LocalDate> single = Days.read(text);
        if (single.value().isPresent()) {
            LocalDate day = single.value().get();
            return new Reading<>(Optional.of(new PaymentPeriod(day, day)), single.fault());
        }
        String[] days = text.split("/", -1);
        if (days.length != 2) {
            return Reading.unread(Deviation.Kind.PERIOD);
        }
        Optional<LocalDate> first = Days.read(days[0].strip()).value();
        Optional<LocalDate> last = Days.read(days[1].strip()).value();
        if (first.isEmpty() || last.isEmpty()) {
            return Reading.unread(Deviation.Kind.PERIOD);
        }
        return last.get().isBefore(first.get())
                ? Reading.unread(Deviation.Kind.PERIOD_REVERSED)
                : Reading.of(new PaymentPeriod(first.get(), last.get()));
    }

    private static Reading<Boolean> yesOrNo(String text) {
        return switch (Words.of(text)) {
            case "OUI", "TRUE", "VRAI" -> Reading.of(true);
            case "NON", "FALSE", "FAUX" -> Reading.of(false);
            default -> Reading.unread(Deviation.Kind.YES_OR_NO);
        };
    }

    private static Reading<BigDecimal> share(String text) {
        Optional<Reading<BigDecimal>> number = Numbers.decimal(text);
        boolean isShare = number.flatMap(Reading::value)
                .filter(value -> value.compareTo(LEAST_SHARE) >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
        return isShare ? number.get() : Reading.unread(Deviation.Kind.SHARE);
    }
}
