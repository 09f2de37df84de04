package fr.acteslocaux.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A text or a ruling that a rule stands on, such as article R.421-1 of the code of administrative justice.
 * <p>
 * A text has days in force. A ruling says what the law was already: it has the day on which it was given, and binds every
 * period, earlier ones too, unless the judge limited it in time himself. For example, the ruling of Monday 30 June 2025 on
 * the postmark governs an appeal posted in 2018, and that of Friday 4 April 2014 on contracts only contracts signed since.
 * <p>
 * What could not be verified is {@link Verification#UNVERIFIED}, and a locator or an address that is not known is absent: none
 * is ever guessed.
 *
 * @legal.term texte, jurisprudence
 * @param id  the name that tables cite, such as {@code CJA-R421-1}
 * @param kind  what it is
 * @param citation  how lawyers cite it, in French: {@code CJA, art. R. 421-1}
 * @param locator  the official number of the wording (LEGIARTI, ECLI, NOR), if known
 * @param given  the day of a ruling, empty for all else
 * @param inForce  the days that it governs; of a ruling only the first one, and only if the judge limited it
 * @param supersededBy  the id of the ruling that reversed this one, empty if none did
 * @param url  where it can be read, if known
 * @param verification  how far it was checked
 * @param checkedOn  the month in which somebody last looked, empty if nobody noted it
 * @param note  what a reader should know about it, if anything
 */
public record LegalSource(
        String id,
        Kind kind,
        String citation,
        Optional<String> locator,
        Optional<LocalDate> given,
        InForce inForce,
        Optional<String> supersededBy,
        Optional<String> url,
        Verification verification,
        Optional<YearMonth> checkedOn,
        Optional<String> note) {

    /** What a source is. */
    public enum Kind {
        /** A text in force on some days: a code, a law, an ordinance, a deliberation. */
        STATUTE,
        /** What a judge said. */
        RULING,
        /** A register, a schema or a calendar that texts take as given. */
        STANDARD,
        /** A question that no text and no ruling was found to settle: a rule on it is a reading. */
        OPEN_QUESTION
    }

    /** How far a source has been checked. */
    public enum Verification {
        /** The official wording, or the ruling itself, was read. */
        VERIFIED,
        /** Read in a text that quotes or explains it. */
        SECONDARY,
        /** Not verified: a rule built on it says so and never passes for settled law. */
        UNVERIFIED
    }

    public LegalSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(supersededBy, "supersededBy");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(checkedOn, "checkedOn");
        Objects.requireNonNull(note, "note");
        if (kind == Kind.RULING && (given.isEmpty() || inForce.endExclusive().isPresent())) {
            throw new IllegalArgumentException(
                    "Ruling '" + id + "' must have the day on which it was given, and no end");
        }
        if (kind != Kind.RULING && given.isPresent()) {
            throw new IllegalArgumentException(
                    "Source '" + id + "' must be a ruling to have a day on which it was given");
        }
    }

    /**
     * Makes a text of one's own, such as a regulation of the town or an article of a bill.
     *
     * @param id  its name
     * @param citation  how it is cited
     * @param inForce  the days on which it is in force
     * @return the source, not verified unless {@link #verified} says so
     */
    public static LegalSource statute(String id, String citation, InForce inForce) {
        return unverified(id, Kind.STATUTE, citation, Optional.empty(), inForce);
    }

    /**
     * Makes a ruling of one's own that no judge limited in time.
     *
     * @param id  its name
     * @param citation  how it is cited
     * @param given  the day on which it was given
     * @return the source, not verified unless {@link #verified} says so
     */
    public static LegalSource ruling(String id, String citation, LocalDate given) {
        return unverified(id, Kind.RULING, citation, Optional.of(given), InForce.ALWAYS);
    }

    private static LegalSource unverified(
            String id, Kind kind, String citation, Optional<LocalDate> given, InForce inForce) {
        return new LegalSource(
                id,
                kind,
                citation,
                Optional.empty(),
                given,
                inForce,
                Optional.empty(),
                Optional.empty(),
                Verification.UNVERIFIED,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Gives the source other days.
     *
     * @param days  the days
     * @return the source with them
     */
    public LegalSource inForce(InForce days) {
        return new LegalSource(
                id, kind, citation, locator, given, days, supersededBy, url, verification, checkedOn, note);
    }

    /**
     * Says that the official wording, or the ruling itself, was read: explanations no longer add that it was not verified.
     * <p>
     * For example, a town knows its own budget regulation:
     * <pre>{@code
     * LegalSource regulation = LegalSource.statute(
     *                 "TOWN-BUDGET-3", "règlement budgétaire, art. 3", InForce.since(LocalDate.of(2024, 1, 1)))
     *         .verified(YearMonth.of(2024, 1));
     * }</pre>
     *
     * @param readIn  the month in which somebody read it
     * @return the source, verified
     */
    public LegalSource verified(YearMonth readIn) {
        return new LegalSource(
                id,
                kind,
                citation,
                locator,
                given,
                inForce,
                supersededBy,
                url,
                Verification.VERIFIED,
                Optional.of(readIn),
                note);
    }

    /**
     * Says whether it governs a day.
     *
     * @param day  the governing day of a rule
     * @return true if it does; for a ruling also before it was given, unless it was limited
     */
    public boolean binds(LocalDate day) {
        return inForce.includes(day);
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
