package fr.acteslocaux.scdl;

import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.Siret;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the table of deliberations says, or of that of all acts. The last three stand in the latter only.
 *
 * For example, {@code 2024/126} of Rodez, adopted on 3 June 2024 in the matter {@code 8.1}.
 *
 * @param authority  the name of the authority, empty if the row does not say
 * @param siret  the number of the authority, empty if the row does not say
 * @param number  the identifier of the act within the authority, empty if the row does not say
 * @param on  the day on which it was adopted, empty if the row does not say
 * @param organ  what adopted it, where the words around the day tell it, empty if the row does not say
 * @param matter  the matter under which it was transmitted, empty if the row does not say
 * @param matterName  the name of the matter, theme and matter parted by a slash, empty if the row does not say
 * @param object  what it is about, empty if the row does not say
 * @param budgetYears  the year of the budget that it touches, or two parted by a slash, empty if the row does not say
 * @param budgetName  the budget that it touches, empty if the row does not say
 * @param prefecture  the identifier of the office of the State that received it, such as {@code PREF012}, empty if the row does not say
 * @param receivedOn  the day on which that office received it, empty if the row does not say
 * @param inOffice  how many members could have voted, empty if the row does not say
 * @param voting  how many members voted, empty if the row does not say
 * @param inFavour  the votes for, empty if the row does not say
 * @param against  the votes against, empty if the row does not say
 * @param abstaining  the abstentions, empty if the row does not say
 * @param url  where its text is on line, empty if the row does not say
 * @param publishedOn  the day on which it was published, empty if the row does not say
 * @param nature  what it is, empty if the row does not say
 * @param natureDetail  what it is in words, where no nature fits, empty if the row does not say
 */
public record DeliberationRow(
        Optional<String> authority,
        Optional<Siret> siret,
        Optional<String> number,
        Optional<LocalDate> on,
        Optional<Organ> organ,
        Optional<ActMatter> matter,
        Optional<String> matterName,
        Optional<String> object,
        Optional<String> budgetYears,
        Optional<String> budgetName,
        Optional<String> prefecture,
        Optional<LocalDate> receivedOn,
        Optional<Integer> inOffice,
        Optional<Integer> voting,
        Optional<Integer> inFavour,
        Optional<Integer> against,
        Optional<Integer> abstaining,
        Optional<String> url,
        Optional<LocalDate> publishedOn,
        Optional<PublishedNature> nature,
        Optional<String> natureDetail) {

    public DeliberationRow {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(matterName, "matterName");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(budgetYears, "budgetYears");
        Objects.requireNonNull(budgetName, "budgetName");
        Objects.requireNonNull(prefecture, "prefecture");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(inOffice, "inOffice");
        Objects.requireNonNull(voting, "voting");
        Objects.requireNonNull(inFavour, "inFavour");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(abstaining, "abstaining");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(natureDetail, "natureDetail");
    }

    /**
     * Begins a row in which nothing is said.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers what a row says. Not thread-safe. */
    public static final class Builder {

        private @Nullable String authority;
        private @Nullable Siret siret;
        private @Nullable String number;
        private @Nullable LocalDate on;
        private @Nullable Organ organ;
        private @Nullable ActMatter matter;
        private @Nullable String matterName;
        private @Nullable String object;
        private @Nullable String budgetYears;
        private @Nullable String budgetName;
        private @Nullable String prefecture;
        private @Nullable LocalDate receivedOn;
        private @Nullable Integer inOffice;
        private @Nullable Integer voting;
        private @Nullable Integer inFavour;
        private @Nullable Integer against;
        private @Nullable Integer abstaining;
        private @Nullable String url;
        private @Nullable LocalDate publishedOn;
        private @Nullable PublishedNature nature;
        private @Nullable String natureDetail;

        private Builder() {}

        /**
         * Gives the name of the authority.
         *
         * @param authority  the name of the authority
         * @return this builder
         */
        public Builder authority(String authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
            return this;
        }

        /**
         * Gives the number of the authority.
         *
         * @param siret  the number of the authority
         * @return this builder
         */
        public Builder siret(Siret siret) {
            this.siret = Objects.requireNonNull(siret, "siret");
            return this;
        }

        /**
         * Gives the identifier of the act within the authority.
         *
         * @param number  the identifier of the act within the authority
         * @return this builder
         */
        public Builder number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            return this;
        }

        /**
         * Gives the day on which it was adopted.
         *
         * @param on  the day on which it was adopted
         * @return this builder
         */
        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        /**
         * Gives what adopted it, where the words around the day tell it.
         *
         * @param organ  what adopted it, where the words around the day tell it
         * @return this builder
         */
        public Builder organ(Organ organ) {
            this.organ = Objects.requireNonNull(organ, "organ");
            return this;
        }

        /**
         * Gives the matter under which it was transmitted.
         *
         * @param matter  the matter under which it was transmitted
         * @return this builder
         */
        public Builder matter(ActMatter matter) {
            this.matter = Objects.requireNonNull(matter, "matter");
            return this;
        }

        /**
         * Gives the name of the matter, theme and matter parted by a slash.
         *
         * @param matterName  the name of the matter, theme and matter parted by a slash
         * @return this builder
         */
        public Builder matterName(String matterName) {
            this.matterName = Objects.requireNonNull(matterName, "matterName");
            return this;
        }

        /**
         * Gives what it is about.
         *
         * @param object  what it is about
         * @return this builder
         */
        public Builder object(String object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        /**
         * Gives the year of the budget that it touches, or two parted by a slash.
         *
         * @param budgetYears  the year of the budget that it touches, or two parted by a slash
         * @return this builder
         */
        public Builder budgetYears(String budgetYears) {
            this.budgetYears = Objects.requireNonNull(budgetYears, "budgetYears");
            return this;
        }

        /**
         * Gives the budget that it touches.
         *
         * @param budgetName  the budget that it touches
         * @return this builder
         */
        public Builder budgetName(String budgetName) {
            this.budgetName = Objects.requireNonNull(budgetName, "budgetName");
            return this;
        }

        /**
         * Gives the identifier of the office of the State that received it, such as {@code PREF012}.
         *
         * @param prefecture  the identifier of the office of the State that received it, such as {@code PREF012}
         * @return this builder
         */
        public Builder prefecture(String prefecture) {
            this.prefecture = Objects.requireNonNull(prefecture, "prefecture");
            return this;
        }

        /**
         * Gives the day on which that office received it.
         *
         * @param receivedOn  the day on which that office received it
         * @return this builder
         */
        public Builder receivedOn(LocalDate receivedOn) {
            this.receivedOn = Objects.requireNonNull(receivedOn, "receivedOn");
            return this;
        }

        /**
         * Gives how many members could have voted.
         *
         * @param inOffice  how many members could have voted
         * @return this builder
         */
        public Builder inOffice(Integer inOffice) {
            this.inOffice = Objects.requireNonNull(inOffice, "inOffice");
            return this;
        }

        /**
         * Gives how many members voted.
         *
         * @param voting  how many members voted
         * @return this builder
         */
        public Builder voting(Integer voting) {
            this.voting = Objects.requireNonNull(voting, "voting");
            return this;
        }

        /**
         * Gives the votes for.
         *
         * @param inFavour  the votes for
         * @return this builder
         */
        public Builder inFavour(Integer inFavour) {
            this.inFavour = Objects.requireNonNull(inFavour, "inFavour");
            return this;
        }

        /**
         * Gives the votes against.
         *
         * @param against  the votes against
         * @return this builder
         */
        public Builder against(Integer against) {
            this.against = Objects.requireNonNull(against, "against");
            return this;
        }

        /**
         * Gives the abstentions.
         *
         * @param abstaining  the abstentions
         * @return this builder
         */
        public Builder abstaining(Integer abstaining) {
            this.abstaining = Objects.requireNonNull(abstaining, "abstaining");
            return this;
        }

        /**
         * Gives where its text is on line.
         *
         * @param url  where its text is on line
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Gives the day on which it was published.
         *
         * @param publishedOn  the day on which it was published
         * @return this builder
         */
        public Builder publishedOn(LocalDate publishedOn) {
            this.publishedOn = Objects.requireNonNull(publishedOn, "publishedOn");
            return this;
        }

        /**
         * Gives what it is.
         *
         * @param nature  what it is
         * @return this builder
         */
        public Builder nature(PublishedNature nature) {
            this.nature = Objects.requireNonNull(nature, "nature");
            return this;
        }

        /**
         * Gives what it is in words, where no nature fits.
         *
         * @param natureDetail  what it is in words, where no nature fits
         * @return this builder
         */
        public Builder natureDetail(String natureDetail) {
            this.natureDetail = Objects.requireNonNull(natureDetail, "natureDetail");
            return this;
        }

        /**
         * Makes the row.
         *
         * @return the row
         */
        public DeliberationRow build() {
            return new DeliberationRow(
                    Optional.ofNullable(authority),
                    Optional.ofNullable(siret),
                    Optional.ofNullable(number),
                    Optional.ofNullable(on),
                    Optional.ofNullable(organ),
                    Optional.ofNullable(matter),
                    Optional.ofNullable(matterName),
                    Optional.ofNullable(object),
                    Optional.ofNullable(budgetYears),
                    Optional.ofNullable(budgetName),
                    Optional.ofNullable(prefecture),
                    Optional.ofNullable(receivedOn),
                    Optional.ofNullable(inOffice),
                    Optional.ofNullable(voting),
                    Optional.ofNullable(inFavour),
                    Optional.ofNullable(against),
                    Optional.ofNullable(abstaining),
                    Optional.ofNullable(url),
                    Optional.ofNullable(publishedOn),
                    Optional.ofNullable(nature),
                    Optional.ofNullable(natureDetail));
        }
    }
}
