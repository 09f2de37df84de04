package fr.acteslocaux.delegation;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the matters that a council may delegate to its mayor or president, in one of its wordings, found in
 * {@link DelegableMatters}.
 * <p>
 * For example, item 5 lets a mayor conclude leases of twelve years at most, twelve included, and item 10 has let mayors sell
 * movables for up to 4 600 € since Tuesday 1 January 2002.
 *
 * @legal.term matière délégable
 * @legal.source CGCT-L2122-22-VERSIONS, CGCT-L2122-22-DATES, CGCT-L2122-22-2026, CGCT-D2122-7-2, CGCT-L3211-2, CGCT-L4221-5
 * @legal.since 1996-02-24
 */
public final class DelegableMatter {

    private final DelegableMatters list;
    private final int item;
    private final Localized label;
    private final InForce inForce;
    private final Optional<LocalDate> sureFrom;
    private final Optional<LocalDate> sureUntil;
    private final boolean limitsRequired;
    private final Limit limit;
    private final Optional<String> law;

    /**
     * What the law itself limits, whatever the council says.
     *
     * @param longest  the longest duration, included
     * @param upTo  the highest amount, included unless said otherwise
     * @param upToInLargeCommune  the highest amount in a large commune, if it differs
     * @param excludesHighest  whether what is decided must be below the amount, that of the law and that of the council
     * @param largeFrom  from how many inhabitants on a commune is large, if that matters
     * @param lapsesAtCampaign  whether the delegation ends when the campaign for the renewal of the council opens
     * @param renewalsOnly  whether only renewals may be decided
     * @param hasEffect  whether the item may be used at all: item 30 could not before its decree
     * @param other  another limit, which is not computed
     */
    record Limit(
            Optional<Length> longest,
            Optional<Euros> upTo,
            Optional<Euros> upToInLargeCommune,
            boolean excludesHighest,
            OptionalInt largeFrom,
            boolean lapsesAtCampaign,
            boolean renewalsOnly,
            boolean hasEffect,
            Optional<Localized> other) {

        /**
         * Returns the highest amount for a commune.
         *
         * @param population  the number of inhabitants, empty if unknown
         * @return the amount, empty if there is no limit or if it depends on an unknown population
         */
        Optional<Euros> upTo(OptionalInt population) {
            if (upToInLargeCommune.isEmpty() || largeFrom.isEmpty()) {
                return upTo;
            }
            if (population.isEmpty()) {
                return Optional.empty();
            }
            return population.getAsInt() < largeFrom.getAsInt() ? upTo : upToInLargeCommune;
        }
    }

    /** Reads a line: the first and last sure days are those on which this wording was seen in force. */
    DelegableMatter(DelegableMatters list, TsvTable.Row row) {
        this.list = list;
        item = Integer.parseInt(row.text("item"));
        label = Localized.of(row.text("label_fr"), row.text("label_en"));
        inForce = new InForce(row.day("from"), row.day("until"));
        sureFrom = row.day("sure_from");
        sureUntil = row.day("sure_until");
        limitsRequired = isYes(row, "limits_required");
        limit = new Limit(
                row.optional("longest").map(Length::parse),
                row.optional("up_to").map(Euros::parse),
                row.optional("up_to_large").map(Euros::parse),
                isYes(row, "excludes_highest"),
                row.optional("large_from").stream().mapToInt(Integer::parseInt).findFirst(),
                isYes(row, "lapses_at_campaign"),
                isYes(row, "renewals_only"),
                isYes(row, "has_effect"),
                row.optional("other_limit_fr").map(french -> Localized.of(french, row.text("other_limit_en"))));
        law = row.optional("law");
    }

    private static boolean isYes(TsvTable.Row row, String column) {
        return row.text(column).equals("y");
    }

    /**
     * Returns the number of the item.
     *
     * @return the number, from 1 on
     */
    public int item() {
        return item;
    }

    /**
     * Says what it is about, in short.
     *
     * @return the matter
     */
    public Localized label() {
        return label;
    }

    /**
     * Tells the days of this wording.
     *
     * @return the days
     */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Returns the longest duration that the law allows.
     *
     * @return such as twelve years, included; empty if the law sets none
     */
    public Optional<Length> longest() {
        return limit.longest();
    }

    /**
     * Returns the highest amount that the law allows, for settlements where it limits those.
     *
     * @param population  the number of inhabitants of the commune, empty if unknown
     * @return the amount, included unless {@link #excludesHighest}; empty if the law sets none, or if it depends on a population
     *     that is unknown
     */
    public Optional<Euros> highest(OptionalInt population) {
        return limit.upTo(population);
    }

    /**
     * Says whether what is decided must be below the highest amount, be it that of the law or that of the council.
     * <p>
     * For example, item 30 never covers a claim of exactly 100 €: the law wants it below the threshold of the council, which is
     * of 100 € at most.
     *
     * @legal.source CGCT-L2122-22-VERSIONS, CGCT-D2122-7-2
     * @return true if the amount itself is too much
     */
    public boolean excludesHighest() {
        return limit.excludesHighest();
    }

    /**
     * Says whether the council must set limits or conditions.
     *
     * @return true if it must
     */
    public boolean limitsRequired() {
        return limitsRequired;
    }

    /**
     * Says whether the delegation of this matter, such as that of loans, ends when the campaign for the renewal of the council
     * opens.
     *
     * @return true if it does
     */
    public boolean lapsesAtCampaign() {
        return limit.lapsesAtCampaign();
    }

    /**
     * Names the text that made this wording.
     *
     * @return the text, in French, empty if it was not verified
     */
    public Optional<String> law() {
        return law;
    }

    Limit limit() {
        return limit;
    }

    Optional<LocalDate> sureFrom() {
        return sureFrom;
    }

    Optional<LocalDate> sureUntil() {
        return sureUntil;
    }

    /**
     * Says how sure the first day of this wording is. A wording may be sure on a day, and the day on which it began not: item
     * 22 surely had its present wording on Sunday 25 November 2018, but may have had it since Sunday 29 January 2017.
     *
     * @return verified, or unverified
     */
    public Verification startVerification() {
        boolean sure = sureFrom.equals(inForce.from())
                && list.all().stream()
                        .filter(other -> other.item() == item)
                        .filter(other -> other.inForce().endExclusive().equals(inForce.from()))
                        .allMatch(before -> before.sureUntil().equals(inForce.from()));
        return sure ? Verification.VERIFIED : Verification.UNVERIFIED;
    }

    /**
     * Says how sure the last day of this wording is.
     *
     * @return verified or unverified, empty if no change is known
     */
    public Optional<Verification> endVerification() {
        return list.all().stream()
                .filter(other -> other.item() == item)
                .filter(other -> other.inForce().from().equals(inForce.endExclusive()))
                .map(DelegableMatter::startVerification)
                .findFirst();
    }

    /**
     * Says how sure it is that this wording was in force on a day.
     *
     * @param day  a day on which it was
     * @return verified, or unverified near a change of which the day is not sure, and from 2026 on
     */
    public Verification verificationOn(LocalDate day) {
        return isDateSure(day) && list.isRead(day) ? Verification.VERIFIED : Verification.UNVERIFIED;
    }

    boolean isDateSure(LocalDate day) {
        return sureFrom.isPresent()
                && !day.isBefore(sureFrom.get())
                && (sureUntil.isEmpty() || day.isBefore(sureUntil.get()));
    }

    /**
     * Returns the sources on a day.
     *
     * @param day  a day on which the wording was in force
     * @return the article, and if it is not sure that this wording was in force, a source that says so
     */
    public List<LegalSource> sourcesOn(LocalDate day) {
        return list.sources(day, isDateSure(day));
    }

    /**
     * Returns all that limits the matter, in words.
     *
     * @param language  the reader's language
     * @return the limits, none if the law sets none
     */
    public List<String> limits(Language language) {
        List<Localized> limits = new ArrayList<>();
        limit.longest()
                .ifPresent(longest -> limits.add(Localized.of(
                        longest.in(Language.FRENCH) + " au plus, compris",
                        longest.in(Language.ENGLISH) + " at most, included")));
        limit.upTo().ifPresent(upTo -> limits.add(amount(upTo)));
        limit.upToInLargeCommune()
                .ifPresent(upTo -> limits.add(Localized.of(
                        amount(upTo).in(Language.FRENCH) + " à partir de " + large(Language.FRENCH) + " habitants",
                        amount(upTo).in(Language.ENGLISH) + " from " + large(Language.ENGLISH) + " inhabitants on")));
        if (limit.lapsesAtCampaign()) {
            limits.add(Localized.of(
                    "fin à l'ouverture de la campagne électorale", "ends when the electoral campaign opens"));
        }
        if (limit.renewalsOnly()) {
            limits.add(Localized.of("renouvellements seulement", "renewals only"));
        }
        if (!limit.hasEffect()) {
            limits.add(Localized.of("sans effet", "of no effect"));
        }
        limit.other().ifPresent(limits::add);
        return limits.stream().map(text -> text.in(language)).toList();
    }

    private String large(Language language) {
        return NumberFormat.getIntegerInstance(language.locale())
                .format(limit.largeFrom().orElse(0))
                .replace('\u202f', ' ');
    }

    /** Only settlements have a limit that grows with the commune; going to court, in the same item, has none. */
    private Localized amount(Euros upTo) {
        boolean ofSettlements = limit.upToInLargeCommune().isPresent();
        if (limit.excludesHighest()) {
            return Localized.of("moins de " + upTo.in(Language.FRENCH), "less than " + upTo.in(Language.ENGLISH));
        }
        return Localized.of(
                (ofSettlements ? "transactions de " : "") + upTo.in(Language.FRENCH) + " au plus",
                (ofSettlements ? "settlements of " : "") + upTo.in(Language.ENGLISH) + " at most");
    }

    /**
     * Names the item and the days of its wording, for logs.
     *
     * @return such as {@code item 5 from 1996-02-24}
     */
    @Override
    public String toString() {
        return "item " + item + inForce.from().map(day -> " from " + day).orElse("");
    }
}
