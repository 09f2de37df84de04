package fr.acteslocaux.law;

import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a passage cites of one code or text, such as {@code articles R421-1 et R421-5 du code de justice administrative}, or
 * {@code loi n° 2005-808 du 20 juillet 2005}, which is cited as a whole.
 * <p>
 * The code that the passage names once belongs to every reference of it. A range stays a range, in the order in which it is
 * written: {@code L. 2131-1 à L. 2131-11} names two articles and means others, and which ones these are depends on the day.
 * Whether the passage says <i>et</i> or <i>ou</i> is not kept.
 *
 * @param text  the code or text; empty if the passage names none
 * @param entries  what is cited of it, in the order of the passage, each entry with its text; empty for the text as a whole
 */
public record LegalReferences(Optional<LegalText> text, List<Entry> entries) {

    /** One thing that a passage cites. */
    public sealed interface Entry {

        /**
         * Returns the reference that is written first.
         *
         * @return the only reference, or the one that the range begins with
         */
        LegalReference first();
    }

    /**
     * One article, or a part of one.
     *
     * @param first  the reference
     */
    public record Single(LegalReference first) implements Entry {

        public Single {
            Objects.requireNonNull(first, "first");
        }

        /**
         * Writes the reference.
         *
         * @return such as {@code CJA R.421-1}
         */
        @Override
        public String toString() {
            return first.toString();
        }
    }

    /**
     * All articles from one to another, as written: that the last one comes later is not checked.
     *
     * @legal.term articles … à …
     * @param first  where it begins, included
     * @param last  where it ends, included
     */
    public record Range(LegalReference first, LegalReference last) implements Entry {

        public Range {
            Objects.requireNonNull(first, "first");
            if (!first.text().equals(last.text())) {
                throw new IllegalArgumentException(
                        "Argument 'last' must be of the same text as " + first + ", found " + last);
            }
        }

        /**
         * Writes the range.
         *
         * @return such as {@code CGCT L.2131-1 à L.2131-11}
         */
        @Override
        public String toString() {
            return first + " à " + last.withoutText();
        }
    }

    /**
     * An article and those that follow it. Where they end, the passage does not say.
     *
     * @legal.term et suivants
     * @param first  where it begins, included
     */
    public record Onwards(LegalReference first) implements Entry {

        public Onwards {
            Objects.requireNonNull(first, "first");
        }

        /**
         * Writes the reference and that others follow.
         *
         * @return such as {@code C. urb. L.240-1 et suivants}
         */
        @Override
        public String toString() {
            return first + " et suivants";
        }
    }

    public LegalReferences {
        Objects.requireNonNull(text, "text");
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        if (entries.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("Argument 'entries' must have at least one entry");
        }
        for (Entry entry : entries) {
            if (!entry.first().text().equals(text)) {
                throw new IllegalArgumentException("Argument 'entries' must be of one text, found " + entry);
            }
        }
    }

    /**
     * Makes references of entries.
     *
     * @param entries  what is cited, at least one; all of the same code or text, or all of none
     */
    public LegalReferences(List<Entry> entries) {
        this(entries.isEmpty() ? Optional.empty() : entries.get(0).first().text(), entries);
    }

    /** Makes references of entries whose text was read behind them. */
    static LegalReferences of(Optional<LegalText> text, List<Entry> entries) {
        return new LegalReferences(
                text, entries.stream().map(entry -> withText(entry, text)).toList());
    }

    private static Entry withText(Entry entry, Optional<LegalText> text) {
        LegalReference first = entry.first().withText(text);
        if (entry instanceof Range range) {
            return new Range(first, range.last().withText(text));
        }
        return entry instanceof Onwards ? new Onwards(first) : new Single(first);
    }

    /**
     * Reads all references of a passage.
     *
     * @param text  the passage, such as {@code articles L. 2131-1 à L. 2131-11 du CGCT} or {@code Vu le code de la route}
     * @return the references
     * @throws MalformedValueException if it is neither a list of references nor the name of a text, or says "the same code" with
     *     nothing before it
     */
    public static LegalReferences parse(CharSequence text) {
        return ReferenceReader.parseAll(text, null);
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static LegalReferences valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads all references of a passage that may say "the same code" or "the said code".
     *
     * @param text  the passage, such as {@code articles L. 2131-1 et L. 2131-2 du même code}
     * @param sameText  what "the same code" and "the said code" stand for
     * @return the references
     * @throws MalformedValueException if it is not a list of references
     */
    public static LegalReferences parse(CharSequence text, LegalText sameText) {
        return ReferenceReader.parseAll(text, sameText);
    }

    /**
     * Reads all references of a passage, if it is a list of them.
     *
     * @param text  the text
     * @return the references, or empty
     */
    public static Optional<LegalReferences> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : ReferenceReader.tryParseAll(text);
    }

    /**
     * Says whether a text is a list of references. One reference is such a list too.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    /**
     * Returns every reference that is written out, in the order of the passage: of a range its two ends, nothing in between.
     *
     * @return the references, each with its text; none if the text is cited as a whole
     */
    public List<LegalReference> named() {
        return entries.stream()
                .flatMap(entry -> entry instanceof Range range
                        ? Stream.of(range.first(), range.last())
                        : Stream.of(entry.first()))
                .toList();
    }

    /**
     * Writes the references, the code once.
     *
     * @return such as {@code CGCT L.2131-1 à L.2131-11, L.2131-13 et suivants}, or the name of the text that is cited as a whole
     */
    @Override
    public String toString() {
        if (entries.isEmpty()) {
            return text.map(LegalText::toString).orElse("");
        }
        String name = text.map(named -> named + " ").orElse("");
        return entries.stream()
                .map(entry -> entry.toString().substring(name.length()))
                .collect(Collectors.joining(", ", name, ""));
    }
}
