package fr.acteslocaux.scdl;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.money.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the table of subsidies says.
 *
 * @param grantor  the name of the authority that grants it, empty if the row does not say
 * @param grantorSiret  the number of the authority that grants it, empty if the row does not say
 * @param conventionOn  the day of the convention, empty if the row does not say
 * @param decision  the number of the act that grants it, empty if the row does not say
 * @param beneficiary  the name of the beneficiary, empty if the row does not say
 * @param beneficiarySiret  the number of the beneficiary in the register of enterprises, empty if the row does not say
 * @param beneficiaryRna  the number of the beneficiary in the register of associations, such as {@code W380475558}, empty if the row does not say
 * @param purpose  what it is for, in 256 characters at most, empty if the row does not say
 * @param amount  the whole sum, before it is shared among several beneficiaries, empty if the row does not say
 * @param nature  whether it is given in money or in kind, empty if the row does not say
 * @param conditions  how it is paid: at once, in several times or otherwise (<i>unique, échelonné, autre</i>), empty if the row does not say
 * @param period  when it is paid, empty if the row does not say
 * @param businessAid  the number of the aid in the register of aids to enterprises, empty if the row does not say
 * @param notified  whether it is notified to the European Commission, empty if the row does not say
 * @param share  the share of the beneficiary in the whole sum, from 0.01 to 1, empty if the row does not say
 * @param scheme  the scheme under which it is granted, empty if the row does not say
 */
public record SubsidyRow(
        Optional<String> grantor,
        Optional<Siret> grantorSiret,
        Optional<LocalDate> conventionOn,
        Optional<String> decision,
        Optional<String> beneficiary,
        Optional<Siret> beneficiarySiret,
        Optional<String> beneficiaryRna,
        Optional<String> purpose,
        Optional<Euros> amount,
        Optional<SubsidyNature> nature,
        Optional<String> conditions,
        Optional<PaymentPeriod> period,
        Optional<String> businessAid,
        Optional<Boolean> notified,
        Optional<BigDecimal> share,
        Optional<String> scheme) {

    public SubsidyRow {
        Objects.requireNonNull(grantor, "grantor");
        Objects.requireNonNull(grantorSiret, "grantorSiret");
        Objects.requireNonNull(conventionOn, "conventionOn");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(beneficiary, "beneficiary");
        Objects.requireNonNull(beneficiarySiret, "beneficiarySiret");
        Objects.requireNonNull(beneficiaryRna, "beneficiaryRna");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(businessAid, "businessAid");
        Objects.requireNonNull(notified, "notified");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(scheme, "scheme");
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

        private @Nullable String grantor;
        private @Nullable Siret grantorSiret;
        private @Nullable LocalDate conventionOn;
        private @Nullable String decision;
        private @Nullable String beneficiary;
        private @Nullable Siret beneficiarySiret;
        private @Nullable String beneficiaryRna;
        private @Nullable String purpose;
        private @Nullable Euros amount;
        private @Nullable SubsidyNature nature;
        private @Nullable String conditions;
        private @Nullable PaymentPeriod period;
        private @Nullable String businessAid;
        private @Nullable Boolean notified;
        private @Nullable BigDecimal share;
        private @Nullable String scheme;

        private Builder() {}

        /**
         * Gives the name of the authority that grants it.
         *
         * @param grantor  the name of the authority that grants it
         * @return this builder
         */
        public Builder grantor(String grantor) {
            this.grantor = Objects.requireNonNull(grantor, "grantor");
            return this;
        }

        /**
         * Gives the number of the authority that grants it.
         *
         * @param grantorSiret  the number of the authority that grants it
         * @return this builder
         */
        public Builder grantorSiret(Siret grantorSiret) {
            this.grantorSiret = Objects.requireNonNull(grantorSiret, "grantorSiret");
            return this;
        }

        /**
         * Gives the day of the convention.
         *
         * @param conventionOn  the day of the convention
         * @return this builder
         */
        public Builder conventionOn(LocalDate conventionOn) {
            this.conventionOn = Objects.requireNonNull(conventionOn, "conventionOn");
            return this;
        }

        /**
         * Gives the number of the act that grants it.
         *
         * @param decision  the number of the act that grants it
         * @return this builder
         */
        public Builder decision(String decision) {
            this.decision = Objects.requireNonNull(decision, "decision");
            return this;
        }

        /**
         * Gives the name of the beneficiary.
         *
         * @param beneficiary  the name of the beneficiary
         * @return this builder
         */
        public Builder beneficiary(String beneficiary) {
            this.beneficiary = Objects.requireNonNull(beneficiary, "beneficiary");
            return this;
        }

        /**
         * Gives the number of the beneficiary in the register of enterprises.
         *
         * @param beneficiarySiret  the number of the beneficiary in the register of enterprises
         * @return this builder
         */
        public Builder beneficiarySiret(Siret beneficiarySiret) {
            this.beneficiarySiret = Objects.requireNonNull(beneficiarySiret, "beneficiarySiret");
            return this;
        }

        /**
         * Gives the number of the beneficiary in the register of associations, such as {@code W380475558}.
         *
         * @param beneficiaryRna  the number of the beneficiary in the register of associations, such as {@code W380475558}
         * @return this builder
         */
        public Builder beneficiaryRna(String beneficiaryRna) {
            this.beneficiaryRna = Objects.requireNonNull(beneficiaryRna, "beneficiaryRna");
            return this;
        }

        /**
         * Gives what it is for, in 256 characters at most.
         *
         * @param purpose  what it is for, in 256 characters at most
         * @return this builder
         */
        public Builder purpose(String purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /**
         * Gives the whole sum, before it is shared among several beneficiaries.
         *
         * @param amount  the whole sum, before it is shared among several beneficiaries
         * @return this builder
         */
        public Builder amount(Euros amount) {
            this.amount = Objects.requireNonNull(amount, "amount");
            return this;
        }

        /**
         * Gives whether it is given in money or in kind.
         *
         * @param nature  whether it is given in money or in kind
         * @return this builder
         */
        public Builder nature(SubsidyNature nature) {
            this.nature = Objects.requireNonNull(nature, "nature");
            return this;
        }

        /**
         * Gives how it is paid: at once, in several times or otherwise (<i>unique, échelonné, autre</i>).
         *
         * @param conditions  how it is paid: at once, in several times or otherwise (<i>unique, échelonné, autre</i>)
         * @return this builder
         */
        public Builder conditions(String conditions) {
            this.conditions = Objects.requireNonNull(conditions, "conditions");
            return this;
        }

        /**
         * Gives when it is paid.
         *
         * @param period  when it is paid
         * @return this builder
         */
        public Builder period(PaymentPeriod period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Gives the number of the aid in the register of aids to enterprises.
         *
         * @param businessAid  the number of the aid in the register of aids to enterprises
         * @return this builder
         */
        public Builder businessAid(String businessAid) {
            this.businessAid = Objects.requireNonNull(businessAid, "businessAid");
            return this;
        }

        /**
         * Gives whether it is notified to the European Commission.
         *
         * @param notified  whether it is notified to the European Commission
         * @return this builder
         */
        public Builder notified(Boolean notified) {
            this.notified = Objects.requireNonNull(notified, "notified");
            return this;
        }

        /**
         * Gives the share of the beneficiary in the whole sum, from 0.01 to 1.
         *
         * @param share  the share of the beneficiary in the whole sum, from 0.01 to 1
         * @return this builder
         */
        public Builder share(BigDecimal share) {
            this.share = Objects.requireNonNull(share, "share");
            return this;
        }

        /**
         * Gives the scheme under which it is granted.
         *
         * @param scheme  the scheme under which it is granted
         * @return this builder
         */
        public Builder scheme(String scheme) {
            this.scheme = Objects.requireNonNull(scheme, "scheme");
            return this;
        }

        /**
         * Makes the row.
         *
         * @return the row
         */
        public SubsidyRow build() {
            return new SubsidyRow(
                    Optional.ofNullable(grantor),
                    Optional.ofNullable(grantorSiret),
                    Optional.ofNullable(conventionOn),
                    Optional.ofNullable(decision),
                    Optional.ofNullable(beneficiary),
                    Optional.ofNullable(beneficiarySiret),
                    Optional.ofNullable(beneficiaryRna),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(amount),
                    Optional.ofNullable(nature),
                    Optional.ofNullable(conditions),
                    Optional.ofNullable(period),
                    Optional.ofNullable(businessAid),
                    Optional.ofNullable(notified),
                    Optional.ofNullable(share),
                    Optional.ofNullable(scheme));
        }
    }
}
