package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.building.MissingParts;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The sitting of a council in which a deliberation was adopted.
 *
 * @legal.term séance, convocation
 * @legal.source CGCT-L2121-11, CGCT-L2121-12, CGCT-L2121-15
 * @param on  the day
 * @param convenedOn  the day on which the convening was sent, in departments and regions the reports; empty if unknown
 * @param convening  what sort of convening it was, empty if unknown
 * @param adjournedFrom  the day of the sitting that was put off for want of a quorum, empty if there was none or it is unknown
 * @param attendance  who sat, empty if unknown
 * @param chair  who presided, as printed, empty if it does not say
 * @param secretary  the secretary, as printed, empty if it does not say
 * @param members  the members one by one, in the order of the record; none if it does not name them
 */
public record Sitting(
        LocalDate on,
        Optional<LocalDate> convenedOn,
        Optional<Convening> convening,
        Optional<LocalDate> adjournedFrom,
        Optional<Attendance> attendance,
        Optional<String> chair,
        Optional<String> secretary,
        List<Councillor> members) {

    /**
     * Who sat.
     * <p>
     * For example, 15 present of 29 in office make a quorum, whatever proxies the absent gave; 14 do not.
     *
     * @legal.term présents, pouvoirs, quorum
     * @legal.source CGCT-L2121-17, CGCT-L2121-20
     * @param inOffice  the members in office, empty if not printed
     * @param present  those present, empty if not printed
     * @param proxies  those absent who gave a written proxy, empty if not printed
     */
    public record Attendance(OptionalInt inOffice, OptionalInt present, OptionalInt proxies) {

        public Attendance {
            if (inOffice.orElse(0) < 0 || present.orElse(0) < 0 || proxies.orElse(0) < 0) {
                throw new IllegalArgumentException("Arguments must not be negative, found " + inOffice.orElse(0)
                        + " in office, " + present.orElse(0) + " present, " + proxies.orElse(0) + " proxies");
            }
        }

        /**
         * Makes counts that are all printed.
         *
         * @param inOffice  the members in office
         * @param present  those present
         * @param proxies  those absent who gave a written proxy
         */
        public Attendance(int inOffice, int present, int proxies) {
            this(OptionalInt.of(inOffice), OptionalInt.of(present), OptionalInt.of(proxies));
        }

        /**
         * Counts the members that a record names one by one. Those who came late or left early count as present. Where it names
         * only those present, nobody knows how many were away; where it names only those away, nobody knows how many were present.
         *
         * @param members  the members that it names
         * @return the counts, as far as they are known
         */
        public static Attendance of(List<Councillor> members) {
            int present = 0;
            int proxies = 0;
            for (Councillor member : members) {
                if (member.presence() == Councillor.Presence.PRESENT) {
                    present++;
                } else if (member.proxy().isPresent()) {
                    proxies++;
                }
            }
            boolean someAreAway = present < members.size();
            return new Attendance(
                    someAreAway && present > 0 ? OptionalInt.of(members.size()) : OptionalInt.empty(),
                    present > 0 ? OptionalInt.of(present) : OptionalInt.empty(),
                    someAreAway ? OptionalInt.of(proxies) : OptionalInt.empty());
        }

        /**
         * Returns how many votes there may be at most.
         *
         * @return those present and the proxies; empty if one of the two is unknown
         */
        public OptionalLong votes() {
            return present.isEmpty() || proxies.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of((long) present.getAsInt() + proxies.getAsInt());
        }

        /**
         * Leaves out of the members in office those who may not take part: representatives of the authority in another body.
         *
         * @param keptAway  how many they are
         * @return the counts, which may still hold them among those present
         */
        public Attendance without(int keptAway) {
            return new Attendance(
                    inOffice.isEmpty() ? inOffice : OptionalInt.of(Math.max(0, inOffice.getAsInt() - keptAway)),
                    present,
                    proxies);
        }

        /**
         * Says whether the council could sit: more than half of its members in office were present, or it sat after a second
         * convening, which needs no quorum. In the health emergencies of 2020 to 2022 one third was enough; in bodies of several
         * communes those represented counted too, from 24 March to 30 August 2020.
         *
         * @legal.source CGCT-L2121-17, LOI-2020-290-ART10, LOI-2020-1379-ART6, LOI-2021-1465-ART10
         * @param body  the kind of authority whose council it is
         * @param afterSecondConvening  whether it was convened a second time, for want of a quorum
         * @param sitting  the day on which it sat
         * @param context  the law
         * @return true or false, and why; undetermined where the law of the day is not known here
         */
        public Outcome<Boolean> quorum(
                LocalAuthority.Kind body, boolean afterSecondConvening, LocalDate sitting, LegalContext context) {
            Law law = context.law().of(body.regime());
            Reason majority = Reason.of(law, Rules.SITTING_QUORUM, sitting);
            if (inOffice.isEmpty() || present.isEmpty()) {
                return majority.isFounded()
                        ? Outcome.missing(majority, Facts.SITTING_ATTENDANCE)
                        : Outcome.notInForce(majority);
            }
            Reason third = Reason.of(law, Rules.SITTING_QUORUM_OF_THIRD, sitting);
            Derivation<Boolean> enough = Derivation.from(true)
                    .then(
                            counted(isMajority() || !third.isFounded() ? majority : third),
                            isMajority() || isPart(third, present.getAsInt()));
            Reason represented = Reason.of(law, Rules.SITTING_QUORUM_OF_REPRESENTED, sitting);
            if (!enough.value() && body.regime() == Regime.INTERMUNICIPAL && represented.isFounded()) {
                if (proxies.isEmpty()) {
                    return Outcome.missing(represented, Facts.SITTING_ATTENDANCE);
                }
                enough = enough.then(
                        counted(represented).with("proxies", proxies.getAsInt()), isPart(third, votes().orElse(0)));
            }
            return Outcome.of(
                    afterSecondConvening && !enough.value()
                            ? enough.then(Reason.of(law, Rules.SITTING_SECOND_CONVENING, sitting), true)
                            : enough);
        }

        /**
         * Counts the members who must be present.
         *
         * @param sitting  the day on which the council sits
         * @param context  the law
         * @return how many, empty if the members in office are not known
         */
        public OptionalInt quorumOn(LocalDate sitting, LegalContext context) {
            if (inOffice.isEmpty()) {
                return OptionalInt.empty();
            }
            Reason third = Reason.of(context.law(), Rules.SITTING_QUORUM_OF_THIRD, sitting);
            int parts = third.number(Unit.PARTS);
            return OptionalInt.of(
                    third.isFounded()
                            ? (int) (((long) inOffice.getAsInt() + parts - 1) / parts)
                            : inOffice.getAsInt() / 2 + 1);
        }

        private Reason counted(Reason rule) {
            return rule.with("present", present.orElse(0)).with("inOffice", inOffice.orElse(0));
        }

        private boolean isMajority() {
            return 2L * present.orElse(0) > inOffice.orElse(0);
        }

        private boolean isPart(Reason share, long counted) {
            return counted > 0 && share.number(Unit.PARTS) * counted >= inOffice.orElse(0);
        }
    }

    /** The sorts of convening, each with clear days of its own. */
    public enum Convening {
        /** The usual one. */
        ORDINARY,
        /** Urgent (<i>en urgence</i>): the council first rules on the urgency. */
        URGENT,
        /** A second one, for want of a quorum at the first. */
        SECOND,
        /** For the first sitting after a general renewal. */
        AFTER_RENEWAL
    }

    public Sitting {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(convenedOn, "convenedOn");
        Objects.requireNonNull(convening, "convening");
        Objects.requireNonNull(adjournedFrom, "adjournedFrom");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(secretary, "secretary");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /**
     * Begins a sitting.
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
        builder.on = on;
        builder.convenedOn = convenedOn.orElse(null);
        builder.convening = convening.orElse(null);
        builder.adjournedFrom = adjournedFrom.orElse(null);
        builder.attendance = attendance.orElse(null);
        builder.chair = chair.orElse(null);
        builder.secretary = secretary.orElse(null);
        builder.members = members;
        return builder;
    }

    /**
     * Makes a sitting of which only the day is known.
     *
     * @param day  the day
     * @return the sitting
     */
    public static Sitting on(LocalDate day) {
        return builder().on(day).build();
    }

    /**
     * Tells who sat: as stated, or else as the members are named one by one.
     *
     * @return the counts, empty if neither is given
     */
    public Optional<Attendance> counted() {
        return attendance.or(() -> members.isEmpty() ? Optional.empty() : Optional.of(Attendance.of(members)));
    }

    /** Gathers the parts of a sitting. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate on;
        private @Nullable LocalDate convenedOn;
        private @Nullable Convening convening;
        private @Nullable LocalDate adjournedFrom;
        private @Nullable Attendance attendance;
        private @Nullable String chair;
        private @Nullable String secretary;
        private List<Councillor> members = List.of();

        private Builder() {}

        /**
         * Gives the day.
         *
         * @param on  the day
         * @return this builder
         */
        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        /**
         * Takes the day away.
         *
         * @return this builder
         */
        public Builder withoutOn() {
            on = null;
            return this;
        }

        /**
         * Gives the day on which the convening was sent.
         *
         * @param convenedOn  the day on which the convening was sent
         * @return this builder
         */
        public Builder convenedOn(LocalDate convenedOn) {
            this.convenedOn = Objects.requireNonNull(convenedOn, "convenedOn");
            return this;
        }

        /**
         * Takes the day of the convening away.
         *
         * @return this builder
         */
        public Builder withoutConvenedOn() {
            convenedOn = null;
            return this;
        }

        /**
         * Says what sort of convening it was.
         *
         * @param convening  what sort of convening it was
         * @return this builder
         */
        public Builder convening(Convening convening) {
            this.convening = Objects.requireNonNull(convening, "convening");
            return this;
        }

        /**
         * Takes the sort of convening away.
         *
         * @return this builder
         */
        public Builder withoutConvening() {
            convening = null;
            return this;
        }

        /**
         * Gives the day of the sitting that was put off for want of a quorum.
         *
         * @param adjournedFrom  the day of the first sitting
         * @return this builder
         */
        public Builder adjournedFrom(LocalDate adjournedFrom) {
            this.adjournedFrom = Objects.requireNonNull(adjournedFrom, "adjournedFrom");
            return this;
        }

        /**
         * Takes the day of the first sitting away.
         *
         * @return this builder
         */
        public Builder withoutAdjournedFrom() {
            adjournedFrom = null;
            return this;
        }

        /**
         * Says who sat.
         *
         * @param attendance  who sat
         * @return this builder
         */
        public Builder attendance(Attendance attendance) {
            this.attendance = Objects.requireNonNull(attendance, "attendance");
            return this;
        }

        /**
         * Takes the attendance away.
         *
         * @return this builder
         */
        public Builder withoutAttendance() {
            attendance = null;
            return this;
        }

        /**
         * Says who presided, as printed.
         *
         * @param chair  who presided, as printed
         * @return this builder
         */
        public Builder chair(String chair) {
            this.chair = Objects.requireNonNull(chair, "chair");
            return this;
        }

        /**
         * Takes the chair away.
         *
         * @return this builder
         */
        public Builder withoutChair() {
            chair = null;
            return this;
        }

        /**
         * Gives the secretary, as printed.
         *
         * @param secretary  the secretary, as printed
         * @return this builder
         */
        public Builder secretary(String secretary) {
            this.secretary = Objects.requireNonNull(secretary, "secretary");
            return this;
        }

        /**
         * Takes the secretary away.
         *
         * @return this builder
         */
        public Builder withoutSecretary() {
            secretary = null;
            return this;
        }

        /**
         * Gives the members one by one, in the order of the record, in place of those given before.
         *
         * @param members  the members one by one, in the order of the record
         * @return this builder
         */
        public Builder members(List<Councillor> members) {
            this.members = List.copyOf(Objects.requireNonNull(members, "members"));
            return this;
        }

        /**
         * Adds one member, after those given before.
         *
         * @param member  the member
         * @return this builder
         */
        public Builder member(Councillor member) {
            members = OneMore.after(members, Objects.requireNonNull(member, "member"));
            return this;
        }

        /**
         * Takes all members away.
         *
         * @return this builder
         */
        public Builder withoutMembers() {
            members = List.of();
            return this;
        }

        /**
         * Makes a sitting.
         *
         * @return a sitting
         * @throws IllegalStateException if parts are missing that it always has; it names them all
         */
        public Sitting build() {
            new MissingParts("A sitting").unless(on, "on").refuse();
            return new Sitting(
                    Objects.requireNonNull(on),
                    Optional.ofNullable(convenedOn),
                    Optional.ofNullable(convening),
                    Optional.ofNullable(adjournedFrom),
                    Optional.ofNullable(attendance),
                    Optional.ofNullable(chair),
                    Optional.ofNullable(secretary),
                    members);
        }
    }
}
