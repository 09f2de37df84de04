package fr.acteslocaux.delegation;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matters that the council of a kind of authority may delegate to its mayor or president. The list is closed: what is not in
 * it cannot be delegated, though other articles may let the executive decide.
 * <p>
 * For example, a municipal council may delegate leases of twelve years at most by item 5, a departmental council by item 6, and a
 * regional council by item 5 of its own list.
 *
 * @legal.term matières délégables
 * @legal.source CGCT-L2122-22-VERSIONS, CGCT-L2122-22-DATES, CGCT-L2122-22-2026, CGCT-L3211-2, CGCT-L4221-5
 * @legal.since 1996-02-24
 */
public final class DelegableMatters {

    private static final DelegableMatters OF_COMMUNES = new DelegableMatters(
            "delegable-matters-of-communes.tsv",
            LegalSources.CGCT_L2122_22_VERSIONS,
            LegalSources.CGCT_L2122_22_DATES,
            LegalSources.CGCT_L2122_22_2026,
            List.of());

    private static final DelegableMatters OF_DEPARTMENTS = new DelegableMatters(
            "delegable-matters-of-departments.tsv",
            LegalSources.CGCT_L3211_2,
            LegalSources.CGCT_L3211_2_DATES,
            LegalSources.CGCT_L3211_2_2026,
            List.of(LegalSources.CGCT_L3221_10_1, LegalSources.CGCT_L3221_11, LegalSources.CGCT_L3221_12));

    private static final DelegableMatters OF_REGIONS = new DelegableMatters(
            "delegable-matters-of-regions.tsv",
            LegalSources.CGCT_L4221_5,
            LegalSources.CGCT_L4221_5_DATES,
            LegalSources.CGCT_L4221_5_2026,
            List.of(LegalSources.CGCT_L4231_7_1, LegalSources.CGCT_L4231_8));

    private final List<DelegableMatter> all;
    private final LegalSource article;
    private final LegalSource dayNotVerified;
    private final LegalSource notRead;
    private final Map<LegalSource, LegalReference> besides = new LinkedHashMap<>();

    private DelegableMatters(
            String table,
            LegalSource article,
            LegalSource dayNotVerified,
            LegalSource notRead,
            List<LegalSource> besides) {
        this.article = article;
        this.dayNotVerified = dayNotVerified;
        this.notRead = notRead;
        besides.forEach(source -> this.besides.put(source, LegalReference.parse(source.citation())));
        all = TsvTable.of(DelegableMatters.class, table).rows().stream()
                .map(row -> new DelegableMatter(this, row))
                .toList();
    }

    /**
     * Returns the list of municipalities, that of article L.2122-22.
     *
     * @return the list
     */
    public static DelegableMatters ofCommunes() {
        return OF_COMMUNES;
    }

    /**
     * Returns the list of a kind of authority.
     *
     * @param regime  the kind
     * @return the list; empty for bodies of municipalities, whose councils may delegate all but {@link KeptMatter}s, and for
     *     authorities whose articles were not read
     */
    public static Optional<DelegableMatters> of(Regime regime) {
        return switch (regime) {
            case COMMUNE -> Optional.of(OF_COMMUNES);
            case DEPARTMENT -> Optional.of(OF_DEPARTMENTS);
            case REGION -> Optional.of(OF_REGIONS);
            case INTERMUNICIPAL, OTHER -> Optional.empty();
        };
    }

    /**
     * Returns the article that has the list.
     *
     * @return such as CGCT, art. L. 2122-22
     */
    public LegalSource article() {
        return article;
    }

    /**
     * Returns the articles that let a president decide beside the list: contracts, suits, pre-emption.
     *
     * @legal.source CGCT-L3221-10-1, CGCT-L3221-11, CGCT-L3221-12, CGCT-L4231-7-1, CGCT-L4231-8
     * @return the articles, none for municipalities, whose list has all of these
     */
    public List<LegalSource> besides() {
        return List.copyOf(besides.keySet());
    }

    /**
     * Finds the article beside the list that an act cites.
     *
     * @param citations  what the act cites
     * @return the article, empty if it cites none of them
     */
    public Optional<LegalSource> besideTheList(List<Citation> citations) {
        return besides.entrySet().stream()
                .filter(beside -> citations.stream().anyMatch(citation -> citation.cites(beside.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns every wording of every item.
     *
     * @return the matters, by item and then by day
     */
    public List<DelegableMatter> all() {
        return all;
    }

    /**
     * Returns the matters that could be delegated on a day.
     *
     * @param day  the day
     * @return the matters by item, none before the first day that is known
     */
    public List<DelegableMatter> inForceOn(LocalDate day) {
        return all.stream().filter(matter -> matter.inForce().includes(day)).toList();
    }

    /**
     * Finds an item as it was on a day.
     *
     * @param item  the number of the item
     * @param day  the day
     * @return the matter, or empty if there was no such item
     */
    public Optional<DelegableMatter> item(int item, LocalDate day) {
        return inForceOn(day).stream().filter(matter -> matter.item() == item).findFirst();
    }

    /**
     * Returns the first day of which the list is known. Before it, no item being in force does not mean that nothing could be
     * delegated: an older text ruled.
     *
     * @return Saturday 24 February 1996 for municipalities, Sunday 1 January 2006 for departments and regions
     */
    public LocalDate firstKnown() {
        return article.inForce().from().orElse(LocalDate.MIN);
    }

    /**
     * Says whether the list of a day is known.
     *
     * @param day  the day
     * @return true from {@link #firstKnown} on
     */
    public boolean knows(LocalDate day) {
        return article.binds(day);
    }

    /**
     * Returns on what the answer of {@link #item} stands, found or not.
     * <p>
     * For example, that there is no item 29 on Saturday 24 November 2018 stands on a day that was not verified.
     *
     * @param item  the number of the item
     * @param day  the day
     * @return the article, and if the answer is not sure, a source that says so; none for a day of which the list is unknown
     */
    public List<LegalSource> sourcesOf(int item, LocalDate day) {
        if (!knows(day)) {
            return List.of();
        }
        return item(item, day).map(matter -> matter.sourcesOn(day)).orElseGet(() -> sourcesOfAbsence(item, day));
    }

    private List<LegalSource> sourcesOfAbsence(int item, LocalDate day) {
        boolean cameOnADayNotVerified = all.stream()
                .filter(matter -> matter.item() == item)
                .findFirst()
                .map(first -> first.startVerification() == Verification.UNVERIFIED)
                .orElse(false);
        return sources(day, Rules.DELEGATION_LIST_READ.on(day).isPresent() || !cameOnADayNotVerified);
    }

    /** Of other lists than that of municipalities nobody dated what came after the days on which they were read. */
    boolean isDated(DelegableMatter matter, LocalDate day) {
        return this == OF_COMMUNES || matter.isDateSure(day);
    }

    /** Says whether it is known that there was no such item on a day. */
    boolean isAbsenceRead(int item, LocalDate day) {
        return this == OF_COMMUNES || !sourcesOfAbsence(item, day).contains(dayNotVerified);
    }

    List<LegalSource> sources(LocalDate day, boolean dateSure) {
        List<LegalSource> sources = new ArrayList<>(List.of(article));
        if (!dateSure) {
            sources.add(dayNotVerified);
        }
        if (!isRead(day)) {
            sources.add(notRead);
        }
        return List.copyOf(sources);
    }

    /** Says whether the list of a day was read, and not only supposed to have stayed the same. */
    boolean isRead(LocalDate day) {
        return !notRead.binds(day);
    }
}
