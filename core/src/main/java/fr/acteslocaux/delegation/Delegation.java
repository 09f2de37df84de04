package fr.acteslocaux.delegation;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.building.MissingParts;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.message.AtLeastOne;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The delegation of a municipal council to its mayor.
 * <p>
 * For example, deliberation DEL2020-089 of Saturday 11 July 2020, rectified by DEL2020-277 of Friday 18 December 2020.
 *
 * @legal.term délégation du conseil municipal
 * @legal.source CGCT-L2122-22
 * @param granted  the deliberation that granted it
 * @param rectified  those that changed it since, in order
 * @param mandate  the mandate for which it was granted, empty if unknown
 * @param subdelegationAllowed  what the council said of signature by a deputy, empty if it said nothing
 * @param substituteAllowed  what the council said of a mayor who is prevented, empty if it said nothing
 * @param withdrawnOn  the day on which the council ended it, empty if it did not
 */
public record Delegation(
        GrantingDeliberation granted,
        List<GrantingDeliberation> rectified,
        Optional<Mandate> mandate,
        Optional<Boolean> subdelegationAllowed,
        Optional<Boolean> substituteAllowed,
        Optional<LocalDate> withdrawnOn) {

    /**
     * A deliberation by which a council grants or changes a delegation, as an act cites it: by its number, by its day, or by
     * both. Most cite the day alone.
     *
     * @legal.term délibération
     * @param number  its number, as printed, empty if the act does not say
     * @param date  the day of the sitting, empty if the act does not say
     * @param matters  the items that it delegates or sets anew, empty if its contents are unknown
     * @param takenBack  the items that it takes back
     */
    public record GrantingDeliberation(
            Optional<ActNumber> number,
            Optional<LocalDate> date,
            Optional<List<Delegation.GrantedMatter>> matters,
            List<Integer> takenBack) {

        public GrantingDeliberation {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(date, "date");
            AtLeastOne.require("granting-deliberation", "number, date", number, date);
            matters = matters.map(List::copyOf);
            takenBack = List.copyOf(Objects.requireNonNull(takenBack, "takenBack"));
        }

        /**
         * Makes a deliberation of which only number and day are known.
         *
         * @param number  its number, as printed
         * @param date  the day of the sitting
         */
        public GrantingDeliberation(ActNumber number, LocalDate date) {
            this(Optional.of(number), Optional.of(date), Optional.empty(), List.of());
        }

        /**
         * Makes a deliberation of which only the day is known.
         *
         * @param date  the day of the sitting
         */
        public GrantingDeliberation(LocalDate date) {
            this(Optional.empty(), Optional.of(date), Optional.empty(), List.of());
        }

        /**
         * Says what it delegates, or sets anew.
         *
         * @param granted  the items
         * @return the deliberation with them
         */
        public GrantingDeliberation granting(GrantedMatter... granted) {
            return new GrantingDeliberation(number, date, Optional.of(List.of(granted)), takenBack);
        }

        /**
         * Says what it takes back.
         *
         * @param items  the items of the list
         * @return the deliberation with them
         */
        public GrantingDeliberation takingBack(Integer... items) {
            return new GrantingDeliberation(number, date, matters, List.of(items));
        }

        Optional<Delegation.GrantedMatter> matter(int item) {
            return matters.orElse(List.of()).stream()
                    .filter(matter -> matter.item() == item)
                    .findFirst();
        }
    }

    /**
     * An item that a council delegates, with the limits that it sets.
     * <p>
     * For example, item 16 "in all cases", or item 20 up to 500 000 €.
     *
     * @legal.term matière déléguée, limites fixées par le conseil
     * @legal.source CGCT-L2122-22
     * @param item  the item of the list, from 1 on
     * @param upTo  the highest amount, empty if none is set
     * @param longest  the longest duration, empty if none is set
     * @param conditions  other limits or conditions as the deliberation words them, empty if it has none; "in all cases" is one
     */
    public record GrantedMatter(int item, Optional<Euros> upTo, Optional<Length> longest, Optional<String> conditions) {

        public GrantedMatter {
            Objects.requireNonNull(upTo, "upTo");
            Objects.requireNonNull(longest, "longest");
            Objects.requireNonNull(conditions, "conditions");
            if (item < 1) {
                throw new IllegalArgumentException("Argument 'item' must be at least 1, found " + item);
            }
        }

        /**
         * Delegates an item without any limit, as a copy of the code does.
         *
         * @param item  the item of the list, from 1 on
         * @return the matter
         */
        public static GrantedMatter withoutLimits(int item) {
            return new GrantedMatter(item, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Limits the amount.
         *
         * @param highest  the highest amount, included
         * @return the matter with it
         */
        public GrantedMatter upTo(Euros highest) {
            return new GrantedMatter(item, Optional.of(highest), longest, conditions);
        }

        /**
         * Limits the duration.
         *
         * @param length  the longest duration, included
         * @return the matter with it
         */
        public GrantedMatter lastingAtMost(Length length) {
            return new GrantedMatter(item, upTo, Optional.of(length), conditions);
        }

        /**
         * Adds a limit that is not computed, or that there is none: "in all cases".
         *
         * @param words  the limits or conditions, as the deliberation words them
         * @return the matter with them
         */
        public GrantedMatter under(String words) {
            return new GrantedMatter(item, upTo, longest, Optional.of(words));
        }

        /**
         * Says whether the council set any limit or condition.
         *
         * @return true if it did
         */
        public boolean hasLimits() {
            return upTo.isPresent() || longest.isPresent() || conditions.isPresent();
        }
    }

    public Delegation {
        Objects.requireNonNull(granted, "granted");
        rectified = List.copyOf(Objects.requireNonNull(rectified, "rectified"));
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(subdelegationAllowed, "subdelegationAllowed");
        Objects.requireNonNull(substituteAllowed, "substituteAllowed");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }

    /**
     * Begins a delegation.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this one holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.granted = granted;
        builder.rectified = rectified;
        builder.mandate = mandate.orElse(null);
        builder.subdelegationAllowed = subdelegationAllowed.orElse(null);
        builder.substituteAllowed = substituteAllowed.orElse(null);
        builder.withdrawnOn = withdrawnOn.orElse(null);
        return builder;
    }

    /**
     * Makes a delegation of which only the deliberation that granted it is known.
     *
     * @param number  the number of the deliberation, as printed
     * @param sitting  the day on which it was adopted
     * @return the delegation
     */
    public static Delegation of(ActNumber number, LocalDate sitting) {
        return new Delegation(new GrantingDeliberation(number, sitting), List.of());
    }

    /**
     * Makes a delegation of which only the day of the deliberation that granted it is known.
     *
     * @param sitting  the day on which it was adopted
     * @return the delegation
     */
    public static Delegation of(LocalDate sitting) {
        return new Delegation(new GrantingDeliberation(sitting), List.of());
    }

    /**
     * Makes a delegation of which only the deliberations are known.
     *
     * @param granted  the deliberation that granted it
     * @param rectified  those that changed it since, in order
     */
    public Delegation(GrantingDeliberation granted, List<GrantingDeliberation> rectified) {
        this(granted, rectified, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the deliberation that granted it and those that changed it.
     *
     * @return the deliberations, in order
     */
    public List<GrantingDeliberation> deliberations() {
        List<GrantingDeliberation> all = new ArrayList<>(List.of(granted));
        all.addAll(rectified);
        return List.copyOf(all);
    }

    /**
     * Says whether the delegation covers what a decision uses of it: granted, not withdrawn, in the mandate, the item
     * delegable and granted that day, within the limits of the law and of the council, signed by somebody entitled.
     * <p>
     * Where the council must set limits and sets none, as in a copy of the code, the delegation is void for that item: this
     * is the one case in which setting a limit makes it wider.
     *
     * @legal.source CGCT-L2122-22-VERSIONS, CGCT-L2122-23, CE-2000-117920
     * @legal.since 1996-02-24
     * @param exercise  what the decision uses
     * @param circumstances  the day, the signatory, the authority
     * @param context  the law
     * @return true or false, and why; undetermined if facts are missing and nothing known already says no
     */
    public Outcome<Boolean> covers(Exercise exercise, Exercise.Circumstances circumstances, LegalContext context) {
        return new DelegationLaw(this, exercise, circumstances, context.law()).covers();
    }

    /** Says whether the item depends on a deliberation of which only the number is known. */
    boolean contentsUnknown(int item, LocalDate day) {
        boolean unknown = false;
        for (GrantingDeliberation deliberation : until(day)) {
            unknown = deliberation.matters().isEmpty()
                    || (unknown
                            && deliberation.matter(item).isEmpty()
                            && !deliberation.takenBack().contains(item));
        }
        return unknown;
    }

    /**
     * Finds what the council granted of an item, as the last deliberation that speaks of it left it.
     *
     * @param item  the number of the item, such as 5
     * @param day  the day, with all deliberations of that day and before, and those without a day
     * @return the item with its limits, or empty if it was not granted, was taken back, or no deliberation says what it grants
     */
    public Optional<GrantedMatter> granted(int item, LocalDate day) {
        Optional<GrantedMatter> matter = Optional.empty();
        for (GrantingDeliberation deliberation : until(day)) {
            if (deliberation.takenBack().contains(item)) {
                matter = Optional.empty();
            }
            if (deliberation.matter(item).isPresent()) {
                matter = deliberation.matter(item);
            }
        }
        return matter;
    }

    private List<GrantingDeliberation> until(LocalDate day) {
        return deliberations().stream()
                .filter(deliberation ->
                        deliberation.date().filter(day::isBefore).isEmpty())
                .sorted(Comparator.comparing(deliberation -> deliberation.date().orElse(LocalDate.MIN)))
                .toList();
    }

    /** Says whether it is known in which order the deliberations were adopted. */
    boolean isDated() {
        return deliberations().stream()
                .allMatch(deliberation -> deliberation.date().isPresent());
    }

    /** Gathers the parts of a delegation. Not thread-safe. */
    public static final class Builder {

        private @Nullable GrantingDeliberation granted;
        private List<GrantingDeliberation> rectified = List.of();
        private @Nullable Mandate mandate;
        private @Nullable Boolean subdelegationAllowed;
        private @Nullable Boolean substituteAllowed;
        private @Nullable LocalDate withdrawnOn;

        private Builder() {}

        /**
         * Gives the deliberation that granted it.
         *
         * @param granted  the deliberation that granted it
         * @return this builder
         */
        public Builder granted(GrantingDeliberation granted) {
            this.granted = Objects.requireNonNull(granted, "granted");
            return this;
        }

        /**
         * Takes the deliberation away.
         *
         * @return this builder
         */
        public Builder withoutGranted() {
            granted = null;
            return this;
        }

        /**
         * Gives those that changed it since, in order, in place of those given before.
         *
         * @param rectified  those that changed it since, in order
         * @return this builder
         */
        public Builder rectified(List<GrantingDeliberation> rectified) {
            this.rectified = List.copyOf(Objects.requireNonNull(rectified, "rectified"));
            return this;
        }

        /**
         * Takes all deliberations that changed it away.
         *
         * @return this builder
         */
        public Builder withoutRectified() {
            rectified = List.of();
            return this;
        }

        /**
         * Gives the mandate for which it was granted.
         *
         * @param mandate  the mandate for which it was granted
         * @return this builder
         */
        public Builder mandate(Mandate mandate) {
            this.mandate = Objects.requireNonNull(mandate, "mandate");
            return this;
        }

        /**
         * Takes the mandate away.
         *
         * @return this builder
         */
        public Builder withoutMandate() {
            mandate = null;
            return this;
        }

        /**
         * Says what the council said of signature by a deputy.
         *
         * @param subdelegationAllowed  what the council said of signature by a deputy
         * @return this builder
         */
        public Builder subdelegationAllowed(Boolean subdelegationAllowed) {
            this.subdelegationAllowed = Objects.requireNonNull(subdelegationAllowed, "subdelegationAllowed");
            return this;
        }

        /**
         * Takes what the council said of deputies away.
         *
         * @return this builder
         */
        public Builder withoutSubdelegationAllowed() {
            subdelegationAllowed = null;
            return this;
        }

        /**
         * Says what the council said of a mayor who is prevented.
         *
         * @param substituteAllowed  what the council said of a mayor who is prevented
         * @return this builder
         */
        public Builder substituteAllowed(Boolean substituteAllowed) {
            this.substituteAllowed = Objects.requireNonNull(substituteAllowed, "substituteAllowed");
            return this;
        }

        /**
         * Takes what the council said of a substitute away.
         *
         * @return this builder
         */
        public Builder withoutSubstituteAllowed() {
            substituteAllowed = null;
            return this;
        }

        /**
         * Gives the day on which the council ended it.
         *
         * @param withdrawnOn  the day on which the council ended it
         * @return this builder
         */
        public Builder withdrawnOn(LocalDate withdrawnOn) {
            this.withdrawnOn = Objects.requireNonNull(withdrawnOn, "withdrawnOn");
            return this;
        }

        /**
         * Takes that day away.
         *
         * @return this builder
         */
        public Builder withoutWithdrawnOn() {
            withdrawnOn = null;
            return this;
        }

        /**
         * Makes a delegation.
         *
         * @return a delegation
         * @throws IllegalStateException if parts are missing that it always has; it names them all
         */
        public Delegation build() {
            new MissingParts("A delegation").unless(granted, "granted").refuse();
            return new Delegation(
                    Objects.requireNonNull(granted),
                    rectified,
                    Optional.ofNullable(mandate),
                    Optional.ofNullable(subdelegationAllowed),
                    Optional.ofNullable(substituteAllowed),
                    Optional.ofNullable(withdrawnOn));
        }
    }
}
