package fr.acteslocaux.wording;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.LegalReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an act says of how it may be challenged, as it says it, right or wrong.
 * <p>
 * For example, decision DEC2024/0126 gives two months from its publication, its notification and its transmission, before
 * "the court that has jurisdiction", which it does not name.
 *
 * @legal.term mention des voies et délais de recours
 * @legal.source CJA-R421-5
 * @param routes  before whom, in the order of the clause
 * @param months  within how many months, empty if it does not say
 * @param startingPoints  from what the period runs, in the order of the clause
 * @param court  the court that it names, empty if it names none
 * @param online  whether it tells of the on-line application (<i>Télérecours citoyens</i>)
 * @param references  the articles that it cites
 */
public record RemediesClause(
        List<Route> routes,
        OptionalInt months,
        List<StartingPoint> startingPoints,
        Optional<AdministrativeCourt> court,
        boolean online,
        List<LegalReference> references) {

    /**
     * From what a remedies clause lets the period run, in its own words. What starts it in law is another matter.
     *
     * @legal.term point de départ du délai de recours
     */
    public enum StartingPoint {
        /** Publication. */
        PUBLICATION,
        /** Posting (<i>affichage</i>). */
        POSTING,
        /** Notification. */
        NOTIFICATION,
        /** Transmission to the representative of the State. */
        TRANSMISSION,
        /** Reception by the representative of the State. */
        RECEPTION;

        /**
         * Names it for the reader of a finding.
         *
         * @return the fact that the period would run from
         */
        public Fact fact() {
            return switch (this) {
                case PUBLICATION -> Facts.STARTING_POINT_PUBLICATION;
                case POSTING -> Facts.STARTING_POINT_POSTING;
                case NOTIFICATION -> Facts.STARTING_POINT_NOTIFICATION;
                case TRANSMISSION -> Facts.STARTING_POINT_TRANSMISSION;
                case RECEPTION -> Facts.STARTING_POINT_RECEPTION;
            };
        }

        /**
         * Returns the name.
         *
         * @return such as {@code publication}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before whom an act may be challenged. */
    public enum Route {
        /** Its author (<i>recours gracieux</i>). */
        AUTHOR,
        /** The superior of its author (<i>recours hiérarchique</i>). */
        SUPERIOR,
        /** The administrative court (<i>recours contentieux</i>). */
        COURT
    }

    public RemediesClause {
        routes = List.copyOf(Objects.requireNonNull(routes, "routes"));
        Objects.requireNonNull(months, "months");
        startingPoints = List.copyOf(Objects.requireNonNull(startingPoints, "startingPoints"));
        Objects.requireNonNull(court, "court");
        references = List.copyOf(Objects.requireNonNull(references, "references"));
        if (months.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'months' must be at least 1, found " + months.getAsInt());
        }
    }

    /**
     * Begins a clause.
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
        builder.routes = routes;
        builder.months = months;
        builder.startingPoints = startingPoints;
        builder.court = court.orElse(null);
        builder.online = online;
        builder.references = references;
        return builder;
    }

    /** Gathers the parts of a clause. Not thread-safe. */
    public static final class Builder {

        private List<Route> routes = List.of();
        private OptionalInt months = OptionalInt.empty();
        private List<StartingPoint> startingPoints = List.of();
        private @Nullable AdministrativeCourt court;
        private boolean online;
        private List<LegalReference> references = List.of();

        private Builder() {}

        /**
         * Says before whom, in the order of the clause, in place of those given before.
         *
         * @param routes  before whom, in the order of the clause
         * @return this builder
         */
        public Builder routes(List<Route> routes) {
            this.routes = List.copyOf(Objects.requireNonNull(routes, "routes"));
            return this;
        }

        /**
         * Adds one route, after those given before.
         *
         * @param route  the route
         * @return this builder
         */
        public Builder route(Route route) {
            routes = OneMore.after(routes, Objects.requireNonNull(route, "route"));
            return this;
        }

        /**
         * Takes all routes away.
         *
         * @return this builder
         */
        public Builder withoutRoutes() {
            routes = List.of();
            return this;
        }

        /**
         * Says within how many months.
         *
         * @param months  within how many months
         * @return this builder
         */
        public Builder months(int months) {
            this.months = OptionalInt.of(months);
            return this;
        }

        /**
         * Takes the months away.
         *
         * @return this builder
         */
        public Builder withoutMonths() {
            months = OptionalInt.empty();
            return this;
        }

        /**
         * Says from what the period runs, in the order of the clause, in place of those given before.
         *
         * @param startingPoints  from what the period runs, in the order of the clause
         * @return this builder
         */
        public Builder startingPoints(List<StartingPoint> startingPoints) {
            this.startingPoints = List.copyOf(Objects.requireNonNull(startingPoints, "startingPoints"));
            return this;
        }

        /**
         * Adds one starting point, after those given before.
         *
         * @param startingPoint  the starting point
         * @return this builder
         */
        public Builder startingPoint(StartingPoint startingPoint) {
            startingPoints = OneMore.after(startingPoints, Objects.requireNonNull(startingPoint, "startingPoint"));
            return this;
        }

        /**
         * Takes all starting points away.
         *
         * @return this builder
         */
        public Builder withoutStartingPoints() {
            startingPoints = List.of();
            return this;
        }

        /**
         * Gives the court that it names.
         *
         * @param court  the court that it names
         * @return this builder
         */
        public Builder court(AdministrativeCourt court) {
            this.court = Objects.requireNonNull(court, "court");
            return this;
        }

        /**
         * Takes the court away.
         *
         * @return this builder
         */
        public Builder withoutCourt() {
            court = null;
            return this;
        }

        /**
         * Says whether it tells of the on-line application (<i>Télérecours citoyens</i>).
         *
         * @param online  whether it tells of the on-line application (<i>Télérecours citoyens</i>)
         * @return this builder
         */
        public Builder online(boolean online) {
            this.online = online;
            return this;
        }

        /**
         * Gives the articles that it cites, in place of those given before.
         *
         * @param references  the articles that it cites
         * @return this builder
         */
        public Builder references(List<LegalReference> references) {
            this.references = List.copyOf(Objects.requireNonNull(references, "references"));
            return this;
        }

        /**
         * Adds one reference, after those given before.
         *
         * @param reference  the reference
         * @return this builder
         */
        public Builder reference(LegalReference reference) {
            references = OneMore.after(references, Objects.requireNonNull(reference, "reference"));
            return this;
        }

        /**
         * Takes all references away.
         *
         * @return this builder
         */
        public Builder withoutReferences() {
            references = List.of();
            return this;
        }

        /**
         * Makes a clause.
         *
         * @return a clause
         */
        public RemediesClause build() {
            return new RemediesClause(routes, months, startingPoints, Optional.ofNullable(court), online, references);
        }
    }
}
