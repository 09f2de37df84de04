package fr.acteslocaux.law;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 */
public final class LegalSource implements Localized {

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
    public enum Verification implements Localized {
        /** The official wording, or the ruling itself, was read. */
        VERIFIED,
        /** Read in a text that quotes or explains it. */
        SECONDARY,
        /** Not verified: a rule built on it says so and never passes for settled law. */
        UNVERIFIED;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("verification", this).in(language);
        }
    }

    /** Where Légifrance shows what its numbers name, by what they begin with. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "LEGIARTI", "https://www.legifrance.gouv.fr/codes/article_lc/",
            "JORFTEXT", "https://www.legifrance.gouv.fr/jorf/id/");

    private final String id;
    private final Kind kind;
    private final Localized citation;
    private final Optional<String> locator;
    private final Optional<LocalDate> given;
    private final InForce inForce;
    private final Optional<String> supersededBy;
    private final Optional<String> url;
    private final Verification verification;
    private final Optional<YearMonth> checkedOn;
    private final Optional<String> note;

    private LegalSource(Parts parts) {
        id = parts.id;
        kind = parts.kind;
        citation = parts.citation;
        locator = parts.locator;
        given = parts.given;
        inForce = parts.inForce;
        supersededBy = parts.supersededBy;
        url = parts.url;
        verification = parts.verification;
        checkedOn = parts.checkedOn;
        note = parts.note;
        if (kind == Kind.RULING && (given.isEmpty() || inForce.endExclusive().isPresent())) {
            throw new IllegalArgumentException(
                    "Ruling '" + id + "' must have the day on which it was given, and no end");
        }
        if (kind != Kind.RULING && given.isPresent()) {
            throw new IllegalArgumentException(
                    "Source '" + id + "' must be a ruling to have a day on which it was given");
        }
    }

    /** What is known of a source while it is made. */
    private static final class Parts {

        private final String id;
        private final Kind kind;
        private final Localized citation;
        private Optional<String> locator = Optional.empty();
        private Optional<LocalDate> given = Optional.empty();
        private InForce inForce = InForce.ALWAYS;
        private Optional<String> supersededBy = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Verification verification = Verification.UNVERIFIED;
        private Optional<YearMonth> checkedOn = Optional.empty();
        private Optional<String> note = Optional.empty();

        Parts(String id, Kind kind, Localized citation) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = kind;
            this.citation = citation;
        }
    }

    private Parts parts() {
        Parts parts = new Parts(id, kind, citation);
        parts.locator = locator;
        parts.given = given;
        parts.inForce = inForce;
        parts.supersededBy = supersededBy;
        parts.url = url;
        parts.verification = verification;
        parts.checkedOn = checkedOn;
        parts.note = note;
        return parts;
    }

    static LegalSource of(TsvTable.Row row) {
        String citation = row.text("citation");
        Parts parts = new Parts(
                row.text("id"),
                row.constant("kind", Kind.class),
                Localized.of(citation, row.optional("citation_en").orElse(citation)));
        parts.locator = row.optional("locator");
        parts.given = row.day("given");
        parts.inForce = new InForce(row.day("from"), row.day("until"));
        parts.supersededBy = row.optional("superseded_by");
        parts.url = row.optional("url");
        parts.verification = row.constant("standing", Verification.class);
        parts.checkedOn = row.optional("checked_on").map(YearMonth::parse);
        parts.note = row.optional("note");
        return new LegalSource(parts);
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
        Parts parts = new Parts(id, Kind.STATUTE, alike(citation));
        parts.inForce = Objects.requireNonNull(inForce, "inForce");
        return new LegalSource(parts);
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
        Parts parts = new Parts(id, Kind.RULING, alike(citation));
        parts.given = Optional.of(given);
        return new LegalSource(parts);
    }

    private static Localized alike(String citation) {
        return Localized.of(citation, citation);
    }

    /**
     * Gives the source other days.
     *
     * @param days  the days
     * @return the source with them
     */
    public LegalSource inForce(InForce days) {
        Parts parts = parts();
        parts.inForce = Objects.requireNonNull(days, "days");
        return new LegalSource(parts);
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
        Parts parts = parts();
        parts.verification = Verification.VERIFIED;
        parts.checkedOn = Optional.of(readIn);
        return new LegalSource(parts);
    }

    /**
     * Returns the name that tables cite.
     *
     * @return such as {@code CJA-R421-1}
     */
    public String id() {
        return id;
    }

    /**
     * Tells what it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns how lawyers cite it, in French.
     *
     * @return such as {@code CJA, art. R. 421-1}
     */
    public String citation() {
        return citation.in(Language.FRENCH);
    }

    /**
     * Returns the official number of the wording (LEGIARTI, ECLI, NOR).
     *
     * @return the number, empty if it is not known
     */
    public Optional<String> locator() {
        return locator;
    }

    /**
     * Tells the day of a ruling.
     *
     * @return the day on which it was given, empty for all else
     */
    public Optional<LocalDate> given() {
        return given;
    }

    /**
     * Tells the days that it governs.
     *
     * @return the days; of a ruling only the first one, and only if the judge limited it
     */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Names the ruling that reversed this one.
     *
     * @return its id, empty if none did
     */
    public Optional<String> supersededBy() {
        return supersededBy;
    }

    /**
     * Tells where it can be read: the address that the table gives, or that of its official number.
     * <p>
     * For example, {@code LEGIARTI000031367829} is read at
     * {@code https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367829}.
     *
     * @return the address, empty if neither is known
     */
    public Optional<String> url() {
        return url.or(() -> locator.flatMap(LegalSource::address));
    }

    private static Optional<String> address(String locator) {
        return ADDRESSES.entrySet().stream()
                .filter(entry -> locator.startsWith(entry.getKey()))
                .map(entry -> entry.getValue() + locator)
                .findFirst();
    }

    /**
     * Tells how far it was checked.
     *
     * @return the verification
     */
    public Verification verification() {
        return verification;
    }

    /**
     * Tells the month in which somebody last looked.
     *
     * @return the month, empty if nobody noted it
     */
    public Optional<YearMonth> checkedOn() {
        return checkedOn;
    }

    /**
     * Returns what a reader should know about it.
     *
     * @return the note, in French, empty if there is nothing to say
     */
    public Optional<String> note() {
        return note;
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

    /** Cites it: articles and rulings alike in both languages, what was not settled in that of the reader. */
    @Override
    public String in(Language language) {
        return citation.in(language);
    }

    /** Sources are equal if all that is known of them is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof LegalSource source
                        && id.equals(source.id)
                        && kind == source.kind
                        && citation.equals(source.citation)
                        && locator.equals(source.locator)
                        && given.equals(source.given)
                        && inForce.equals(source.inForce)
                        && supersededBy.equals(source.supersededBy)
                        && url.equals(source.url)
                        && verification == source.verification
                        && checkedOn.equals(source.checkedOn)
                        && note.equals(source.note));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, citation, inForce);
    }

    /**
     * Returns the citation.
     *
     * @return the citation, in French
     */
    @Override
    public String toString() {
        return citation();
    }
}
