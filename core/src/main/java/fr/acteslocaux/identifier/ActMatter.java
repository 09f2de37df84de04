package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The matter under which an act is transmitted, such as {@code 8.1}: whole numbers parted by points.
 * <p>
 * The first two levels are the same in all France and have labels here. Those below are set by each prefecture: they are
 * kept as they are. {@code 7.10} is not {@code 7.1}, and comes after {@code 7.9}.
 *
 * @legal.term matière de l'acte
 * @legal.source CTES-MATTERS
 * @param levels  the numbers, from two to five, each at least 1
 */
public record ActMatter(List<Integer> levels) implements Comparable<ActMatter> {

    private static final String TYPE = "act-matter";
    private static final int FEWEST_LEVELS = 2;
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){1,4}");
    private static final Map<String, TsvTable.Row> NATIONAL =
            TsvTable.of(ActMatter.class, "act-matters.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("code"), Function.identity()));

    public ActMatter {
        levels = List.copyOf(Objects.requireNonNull(levels, "levels"));
        String text = join(levels);
        if (!SHAPE.matcher(text).matches()) {
            throw malformed(text);
        }
    }

    /**
     * Reads a matter.
     *
     * @param text  the numbers parted by points, such as {@code 8.1}
     * @return the matter
     * @throws MalformedValueException if the text is not two to five whole numbers parted by points
     */
    public static ActMatter parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (!SHAPE.matcher(text).matches()) {
            throw malformed(text);
        }
        return new ActMatter(Arrays.stream(text.toString().split("\\.", -1))
                .map(Integer::valueOf)
                .toList());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static ActMatter valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a matter, if it is one.
     *
     * @param text  the text, null is none
     * @return the matter, or empty
     */
    public static Optional<ActMatter> tryParse(@Nullable CharSequence text) {
        return isValid(text) ? Optional.of(parse(Objects.requireNonNull(text))) : Optional.empty();
    }

    /**
     * Says whether a text has the form of a matter.
     *
     * @param text  the text, null is none
     * @return true if it has
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    private static MalformedValueException malformed(CharSequence text) {
        return new MalformedValueException(
                FormatFaults.ofPart(TYPE, text, FormatFault.Kind.COMPONENT, Message.of("act-matter"), text));
    }

    private static String join(List<Integer> levels) {
        return levels.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    private Optional<TsvTable.Row> national() {
        return Optional.ofNullable(NATIONAL.get(join(levels.subList(0, FEWEST_LEVELS))));
    }

    private static String label(TsvTable.Row row, Language language) {
        return row.text(language == Language.FRENCH ? "label_fr" : "label_en");
    }

    /**
     * Says whether the first two levels are in the national list.
     *
     * @return true if they are
     */
    public boolean isNational() {
        return national().isPresent();
    }

    /**
     * Returns what the first two levels are called.
     *
     * @param language  the reader's language
     * @return the label, or empty if the national list has no such matter
     */
    public Optional<String> label(Language language) {
        return national().map(row -> label(row, language));
    }

    /**
     * Returns what the first level alone is called, such as <i>Domaines de compétences par thèmes</i> for {@code 8.1}.
     *
     * @param language  the reader's language
     * @return the label, or empty if the national list has no such level
     */
    public Optional<String> theme(Language language) {
        return Optional.ofNullable(NATIONAL.get(join(levels.subList(0, 1)))).map(row -> label(row, language));
    }

    @Override
    public int compareTo(ActMatter other) {
        return Arrays.compare(levels.toArray(Integer[]::new), other.levels.toArray(Integer[]::new));
    }

    /**
     * Returns the numbers parted by points.
     *
     * @return such as {@code 8.1}
     */
    @Override
    public String toString() {
        return join(levels);
    }
}
