package fr.acteslocaux.law;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number that a wording of the law gives, with what it counts: two months, fifteen days, 3 500 inhabitants, 4 600 €.
 * <p>
 * Some wordings list codes instead, such as the departments of four courts overseas.
 */
public final class Parameter implements Localized {

    private static final String COUNT = "[0-9]{1,4}";
    private static final String WHOLE = "[0-9]{1,9}";

    /** What a parameter counts. */
    public enum Unit {
        /** Days. */
        DAYS("duration.day", "duration.days", COUNT),
        /** Months, counted to the day of the same number. */
        MONTHS("duration.month", "duration.months", COUNT),
        /** Quarters of the civil year. */
        QUARTERS("duration.quarter", "duration.quarters", COUNT),
        /** Years. */
        YEARS("duration.year", "duration.years", COUNT),
        /** The how-manieth Monday. */
        MONDAYS("unit.monday", "unit.mondays", COUNT),
        /** Inhabitants of a commune. */
        INHABITANTS("unit.inhabitant", "unit.inhabitants", WHOLE),
        /** Written proxies that a member may hold. */
        PROXIES("unit.proxy", "unit.proxies", COUNT),
        /** Equal parts of a whole, of which one is enough. */
        PARTS("unit.part", "unit.parts", COUNT),
        /** Euros, with two places. */
        EUROS("unit.euro", "unit.euro", "[0-9]{1,9}(\\.[0-9]{1,2})?"),
        /** Characters of a text. */
        CHARACTERS("unit.character", "unit.characters", WHOLE),
        /** An item of a list of matters; or several, and ranges of them. */
        ITEMS("unit.item", "unit.items", "[1-9][0-9]?(-[1-9][0-9]?)?"),
        /** Departments, by their codes. */
        DEPARTMENTS("unit.department", "unit.departments", "(?!20)(0[1-9]|[1-8][0-9]|9[0-5])|2[AB]|97[1-8]|98[46-9]");

        private final String id;
        private final String one;
        private final String many;
        private final String form;

        Unit(String one, String many, String form) {
            this.id = name().toLowerCase(Locale.ROOT);
            this.one = one;
            this.many = many;
            this.form = form;
        }

        /**
         * Returns the name in tables and wordings.
         *
         * @return such as {@code months}
         */
        public String id() {
            return id;
        }

        /** Says whether it counts days, or what is made of them. */
        boolean isPeriod() {
            return form.equals(COUNT);
        }

        private boolean isList() {
            return this == ITEMS || this == DEPARTMENTS;
        }

        boolean allows(List<String> values) {
            if (!values.stream().allMatch(value -> value.matches(form))) {
                return false;
            }
            return switch (this) {
                case ITEMS -> !values.isEmpty() && isRising(values);
                case DEPARTMENTS ->
                    !values.isEmpty() && values.stream().distinct().count() == values.size();
                default -> values.size() == 1 && new BigDecimal(values.get(0)).signum() > 0;
            };
        }

        /** Numbers and both ends of ranges rise throughout, so that none is named twice. */
        private static boolean isRising(List<String> items) {
            int[] numbers = items.stream()
                    .flatMap(item -> Arrays.stream(item.split("-")))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return IntStream.range(1, numbers.length).allMatch(i -> numbers[i - 1] < numbers[i]);
        }

        /** Names what is expected of it in tables. */
        String expectation() {
            return isList() ? id : isPeriod() ? "count" : form.equals(WHOLE) ? "whole" : "amount";
        }

        private String expected() {
            return isList()
                    ? "at least one code"
                    : "one positive number" + (isPeriod() ? " of at most four digits" : "");
        }
    }

    private final Unit unit;
    private final List<String> values;
    private final BigDecimal number;
    private final int wholeNumber;

    /**
     * Makes a parameter as tables write it.
     *
     * @param unit  what it counts
     * @param values  the number, alone; or the codes of a list
     * @throws IllegalArgumentException if it is no positive number of at most nine digits and two places, an empty list, or
     *     one that names something twice, or what does not exist
     */
    public Parameter(Unit unit, List<String> values) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.values = List.copyOf(Objects.requireNonNull(values, "values"));
        if (!unit.allows(this.values)) {
            throw new IllegalArgumentException("Parameter '" + unit.id() + "' must be " + unit.expected() + ", found '"
                    + String.join(" ", values) + "'");
        }
        this.number = unit.isList() ? BigDecimal.ZERO : new BigDecimal(values.get(0));
        this.wholeNumber = number.intValue();
    }

    /**
     * Tells what it counts.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns what tables write.
     *
     * @return the number, alone; or the codes of a list
     */
    public List<String> values() {
        return values;
    }

    /**
     * Makes a parameter of a number.
     *
     * @param unit  what it counts
     * @param number  the number, positive
     * @return the parameter
     */
    public static Parameter of(Unit unit, int number) {
        return new Parameter(unit, List.of(String.valueOf(number)));
    }

    /**
     * Returns the number.
     *
     * @return the number without its places; 0 for a list
     */
    public int number() {
        return wholeNumber;
    }

    /**
     * Returns the number with its places.
     *
     * @return the number; 0 for a list
     */
    public BigDecimal decimal() {
        return number;
    }

    /**
     * Says whether a code is in the list.
     *
     * @param code  the code, or the number of an item
     * @return true if it is, be it within a range such as {@code 4-29}
     */
    public boolean includes(String code) {
        return values.stream().anyMatch(value -> value.equals(code) || isWithin(value, code));
    }

    private boolean isWithin(String range, String code) {
        int hyphen = range.indexOf('-');
        if (unit != Unit.ITEMS || hyphen < 0) {
            return false;
        }
        int item = Integer.parseInt(code);
        return item >= Integer.parseInt(range.substring(0, hyphen))
                && item <= Integer.parseInt(range.substring(hyphen + 1));
    }

    @Override
    public String in(Language language) {
        boolean single = values.size() == 1 && values.get(0).equals("1");
        return String.join(", ", values) + " "
                + Message.of(single ? unit.one : unit.many).in(language);
    }

    /** Parameters are equal if tables write them alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameter parameter && unit == parameter.unit && values.equals(parameter.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit.id(), values);
    }

    /**
     * Returns the parameter as tables write it.
     *
     * @return such as {@code months=2}
     */
    @Override
    public String toString() {
        return unit.id() + "=" + String.join(" ", values);
    }
}
