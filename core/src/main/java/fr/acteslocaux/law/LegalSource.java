package fr.acteslocaux.law;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A text or a ruling that a rule stands on, such as article R.421-1 of the code of administrative justice.
 * <p>
 * What could not be verified is {@link Standing#UNVERIFIED}, and a locator or an address that is not known is absent: none
 * is ever guessed.
 *
 * @param id  the name that code and tables cite, such as {@code CJA-R421-1}
 * @param citation  how lawyers cite it, in French: {@code CJA, art. R. 421-1}
 * @param locator  the official number of the wording (LEGIARTI, ECLI, NOR), if known
 * @param inForce  the days on which this wording has effect
 * @param url  where it can be read, if known
 * @param standing  how far it was checked
 * @param checkedOn  the month in which somebody last looked
 * @param note  what a reader should know about it, if anything
 */
public record LegalSource(
        String id,
        String citation,
        Optional<String> locator,
        InForce inForce,
        Optional<String> url,
        Standing standing,
        YearMonth checkedOn,
        Optional<String> note) {

    public LegalSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(checkedOn, "checkedOn");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Returns the citation.
     *
     * @return the citation, in French
     */
    @Override
    public String toString() {
        return citation;
    }
}
