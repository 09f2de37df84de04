package fr.acteslocaux.authority;

import fr.acteslocaux.building.MissingParts;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A local authority, such as the municipality of Rodez.
 * <p>
 * The SIREN does not tell the commune code, nor the other way round: both are given.
 *
 * @legal.term collectivité territoriale
 * @param kind  what it is
 * @param name  its name, such as {@code Rodez}
 * @param siren  its number in the register of enterprises, empty if unknown
 * @param department  the department of its seat, empty if unknown
 * @param commune  the code of the municipality, empty for other kinds or if unknown
 * @param population  the number of inhabitants that thresholds are compared with, empty if unknown
 * @param populationOn  the day on which the number of inhabitants was taken, empty if unknown
 * @param publicityChoice  how a small commune chose to make its acts public, empty if unknown or if it has no choice
 */
public record LocalAuthority(
        Kind kind,
        String name,
        Optional<Siren> siren,
        Optional<DepartmentCode> department,
        Optional<CommuneCode> commune,
        OptionalInt population,
        Optional<LocalDate> populationOn,
        Optional<PublicityChoice> publicityChoice) {

    /**
     * How a commune of fewer than 3 500 inhabitants chose to make its acts public.
     *
     * @legal.term choix du mode de publicité
     * @legal.source CGCT-L2131-1
     * @legal.since 2022-07-01
     */
    public enum PublicityChoice {
        /** By posting. */
        POSTING,
        /** On paper. */
        PAPER,
        /** On line. */
        ELECTRONIC,
        /** The council did not choose: then it is on line. */
        NONE
    }

    /**
     * The kinds of local authorities.
     *
     * @legal.term collectivité territoriale, établissement public de coopération intercommunale
     */
    public enum Kind implements Localized {
        /** A municipality (<i>commune</i>). */
        COMMUNE,
        /** A body in which municipalities act together (<i>EPCI</i>, <i>syndicat</i>), nobody said which. */
        INTERMUNICIPAL,
        /** A department (<i>département</i>). */
        DEPARTMENT,
        /** A region (<i>région</i>). */
        REGION,
        /** A body of municipalities with taxes of its own (<i>communauté de communes, d'agglomération, urbaine</i>). */
        COMMUNITY,
        /** A metropolis that is a body of municipalities (<i>métropole</i>). */
        METROPOLIS,
        /** A syndicate of municipalities, without taxes of its own, nobody said for how many purposes (<i>syndicat de communes</i>). */
        SYNDICATE,
        /** A syndicate of municipalities for one purpose (<i>syndicat intercommunal à vocation unique, SIVU</i>). */
        SINGLE_PURPOSE_SYNDICATE,
        /** A syndicate of municipalities for several purposes (<i>syndicat intercommunal à vocation multiple, SIVOM</i>). */
        MULTIPURPOSE_SYNDICATE,
        /** A mixed syndicate of municipalities and their bodies only (<i>syndicat mixte fermé</i>). */
        MIXED_SYNDICATE,
        /** A mixed syndicate of others too (<i>syndicat mixte ouvert</i>). */
        OPEN_MIXED_SYNDICATE,
        /** A metropolitan or rural pole (<i>pôle métropolitain, pôle d'équilibre territorial et rural</i>). */
        POLE,
        /** The metropolis of Lyon, which is an authority of its own kind (<i>métropole de Lyon</i>). */
        METROPOLIS_OF_LYON,
        /** Paris, municipality and department (<i>Ville de Paris</i>). */
        PARIS,
        /** Department and region in one: French Guiana, Martinique, Mayotte (<i>collectivité unique</i>). */
        SINGLE_COLLECTIVITY,
        /** Corsica (<i>Collectivité de Corse</i>). */
        CORSICA,
        /** Alsace (<i>Collectivité européenne d'Alsace</i>). */
        ALSACE,
        /** An establishment for social action (<i>CCAS, CIAS</i>). */
        SOCIAL_ACTION_CENTRE,
        /** A fund for schools (<i>caisse des écoles</i>). */
        SCHOOL_FUND;

        /**
         * Returns what executes the decisions of the council.
         *
         * @return the mayor of a municipality or of Paris, the president of any other authority
         */
        public Organ executive() {
            return this == COMMUNE || this == PARIS ? Organ.MAYOR : Organ.PRESIDENT;
        }

        /**
         * Tells whose articles rule it.
         *
         * @legal.source CGCT-L5211-1, CGCT-L5211-2, CGCT-L5211-3
         * @return those of its kind; those that were not read for mixed syndicates, poles and all that has a law apart
         */
        public Regime regime() {
            return switch (this) {
                case COMMUNE -> Regime.COMMUNE;
                case INTERMUNICIPAL, COMMUNITY, METROPOLIS -> Regime.INTERMUNICIPAL;
                case SYNDICATE, SINGLE_PURPOSE_SYNDICATE, MULTIPURPOSE_SYNDICATE -> Regime.INTERMUNICIPAL;
                case DEPARTMENT -> Regime.DEPARTMENT;
                case REGION -> Regime.REGION;
                default -> Regime.OTHER;
            };
        }

        /**
         * Says whether it is a syndicate of municipalities, whose acts follow the same rules however many purposes it has.
         *
         * @return true for the three kinds of syndicates of municipalities, false for mixed ones
         */
        public boolean isSyndicateOfCommunes() {
            return this == SYNDICATE || this == SINGLE_PURPOSE_SYNDICATE || this == MULTIPURPOSE_SYNDICATE;
        }

        /**
         * Returns what deliberates.
         *
         * @return the board of an establishment, the council of any other authority
         */
        public Organ assembly() {
            return this == SOCIAL_ACTION_CENTRE || this == SCHOOL_FUND ? Organ.BOARD : Organ.COUNCIL;
        }

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("authority-kind", this).in(language);
        }
    }

    public LocalAuthority {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(populationOn, "populationOn");
        Objects.requireNonNull(publicityChoice, "publicityChoice");
        if (population.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Argument 'population' must not be negative, found " + population.getAsInt());
        }
    }

    /**
     * Makes a municipality of which no more is said. Its department is that of its code.
     *
     * @param name  its name, such as {@code Rodez}
     * @param siren  its number in the register of enterprises
     * @param code  its code
     * @return the municipality
     */
    public static LocalAuthority commune(String name, Siren siren, CommuneCode code) {
        return builder()
                .kind(Kind.COMMUNE)
                .name(name)
                .siren(siren)
                .department(code.department())
                .commune(code)
                .build();
    }

    /**
     * Tells the department of its seat, as it is stated or else as the code of the municipality tells it.
     *
     * @return the department, or empty if neither is known
     */
    public Optional<DepartmentCode> departmentOfSeat() {
        return department.or(() -> commune.map(CommuneCode::department));
    }

    /**
     * Begins an authority. It must have a kind and a name; all else may be absent.
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
        builder.kind = kind;
        builder.name = name;
        builder.siren = siren.orElse(null);
        builder.department = department.orElse(null);
        builder.commune = commune.orElse(null);
        builder.population = population;
        builder.populationOn = populationOn.orElse(null);
        builder.publicityChoice = publicityChoice.orElse(null);
        return builder;
    }

    /** Gathers the parts of an authority. Not thread-safe. */
    public static final class Builder {

        private @Nullable Kind kind;
        private @Nullable String name;
        private @Nullable Siren siren;
        private @Nullable DepartmentCode department;
        private @Nullable CommuneCode commune;
        private OptionalInt population = OptionalInt.empty();
        private @Nullable LocalDate populationOn;
        private @Nullable PublicityChoice publicityChoice;

        private Builder() {}

        /**
         * Says what it is.
         *
         * @param kind  what it is
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Takes the kind away.
         *
         * @return this builder
         */
        public Builder withoutKind() {
            kind = null;
            return this;
        }

        /**
         * Gives its name, such as {@code Rodez}.
         *
         * @param name  its name, such as {@code Rodez}
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Takes the name away.
         *
         * @return this builder
         */
        public Builder withoutName() {
            name = null;
            return this;
        }

        /**
         * Gives its number in the register of enterprises.
         *
         * @param siren  its number in the register of enterprises
         * @return this builder
         */
        public Builder siren(Siren siren) {
            this.siren = Objects.requireNonNull(siren, "siren");
            return this;
        }

        /**
         * Takes the SIREN away.
         *
         * @return this builder
         */
        public Builder withoutSiren() {
            siren = null;
            return this;
        }

        /**
         * Gives the department of its seat.
         *
         * @param department  the department of its seat
         * @return this builder
         */
        public Builder department(DepartmentCode department) {
            this.department = Objects.requireNonNull(department, "department");
            return this;
        }

        /**
         * Takes the department away.
         *
         * @return this builder
         */
        public Builder withoutDepartment() {
            department = null;
            return this;
        }

        /**
         * Gives the code of the municipality.
         *
         * @param commune  the code of the municipality
         * @return this builder
         */
        public Builder commune(CommuneCode commune) {
            this.commune = Objects.requireNonNull(commune, "commune");
            return this;
        }

        /**
         * Takes the code of the municipality away.
         *
         * @return this builder
         */
        public Builder withoutCommune() {
            commune = null;
            return this;
        }

        /**
         * Gives the number of inhabitants that thresholds are compared with.
         *
         * @param population  the number of inhabitants that thresholds are compared with
         * @return this builder
         */
        public Builder population(int population) {
            this.population = OptionalInt.of(population);
            return this;
        }

        /**
         * Takes the number of inhabitants away.
         *
         * @return this builder
         */
        public Builder withoutPopulation() {
            population = OptionalInt.empty();
            return this;
        }

        /**
         * Gives the day on which the number of inhabitants was taken.
         *
         * @param populationOn  the day on which the number of inhabitants was taken
         * @return this builder
         */
        public Builder populationOn(LocalDate populationOn) {
            this.populationOn = Objects.requireNonNull(populationOn, "populationOn");
            return this;
        }

        /**
         * Takes the day of that number away.
         *
         * @return this builder
         */
        public Builder withoutPopulationOn() {
            populationOn = null;
            return this;
        }

        /**
         * Says how a small commune chose to make its acts public.
         *
         * @param publicityChoice  how a small commune chose to make its acts public
         * @return this builder
         */
        public Builder publicityChoice(PublicityChoice publicityChoice) {
            this.publicityChoice = Objects.requireNonNull(publicityChoice, "publicityChoice");
            return this;
        }

        /**
         * Takes the choice away.
         *
         * @return this builder
         */
        public Builder withoutPublicityChoice() {
            publicityChoice = null;
            return this;
        }

        /**
         * Makes an authority.
         *
         * @return an authority
         * @throws IllegalStateException if parts are missing that it always has; it names them all
         */
        public LocalAuthority build() {
            new MissingParts("An authority")
                    .unless(kind, "kind")
                    .unless(name, "name")
                    .refuse();
            return new LocalAuthority(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(name),
                    Optional.ofNullable(siren),
                    Optional.ofNullable(department),
                    Optional.ofNullable(commune),
                    population,
                    Optional.ofNullable(populationOn),
                    Optional.ofNullable(publicityChoice));
        }
    }
}
