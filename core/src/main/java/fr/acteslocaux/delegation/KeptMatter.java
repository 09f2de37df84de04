package fr.acteslocaux.delegation;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the matters that the council of a body of municipalities decides itself: all others it may delegate to its president,
 * its vice-presidents or its bureau.
 * <p>
 * For example, matter 1 is the budget, with the rates of taxes and charges.
 *
 * @legal.term matières exclues de la délégation
 * @legal.source CGCT-L5211-10, CGCT-L5211-10-2026
 * @legal.since 2004-08-17
 * @param number  its place in the article, from 1 to 7
 * @param label  what it is about, in short
 * @param inForce  the days on which the council keeps it
 */
public record KeptMatter(int number, Localized label, InForce inForce) {

    private static final List<KeptMatter> ALL =
            TsvTable.of(KeptMatter.class, "matters-kept-by-intermunicipal-councils.tsv").rows().stream()
                    .map(KeptMatter::new)
                    .toList();

    private KeptMatter(TsvTable.Row row) {
        this(
                Integer.parseInt(row.text("item")),
                Localized.of(row.text("label_fr"), row.text("label_en")),
                new InForce(row.day("from"), Optional.empty()));
    }

    /**
     * Returns the matters that a council could not delegate on a day.
     *
     * @param day  the day
     * @return the matters in the order of the article, none before 17 August 2004, of which the list is not known
     */
    public static List<KeptMatter> inForceOn(LocalDate day) {
        return ALL.stream().filter(matter -> matter.inForce().includes(day)).toList();
    }

    /**
     * Finds a matter as it was kept on a day.
     *
     * @param number  its place in the article
     * @param day  the day
     * @return the matter, or empty if the council keeps none of that number
     */
    public static Optional<KeptMatter> numbered(int number, LocalDate day) {
        return inForceOn(day).stream()
                .filter(matter -> matter.number() == number)
                .findFirst();
    }

    /**
     * Returns on what it stands that the council keeps the matter on a day.
     *
     * @param day  the day
     * @return the article, and if its wording of that day was not read, a source that says so
     */
    public List<LegalSource> sourcesOn(LocalDate day) {
        return Stream.of(LegalSources.CGCT_L5211_10, LegalSources.CGCT_L5211_10_2026)
                .filter(source -> source.binds(day))
                .toList();
    }
}
