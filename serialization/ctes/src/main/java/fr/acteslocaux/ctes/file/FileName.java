package fr.acteslocaux.ctes.file;

import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file of @CTES, which says what is in it: {@code 012-211202023-20240603-DEC20240126-AU-1-1_0.xml} is the message
 * 1-1 of an act, {@code 99_AU-012-211202023-20240603-DEC20240126-AU-1-1_1.pdf} its document,
 * {@code EACT--211202023--20240603-1.xml} an envelope, {@code SLO-EACT--211202023--20240603-1.tar.gz} the archive of all three.
 * <p>
 * Names are read as they are found: the identifier in one may be malformed, or missing.
 *
 * @legal.source CTES-ACTE
 */
public sealed interface FileName permits MessageFileName, EnvelopeFileName, ArchiveFileName {

    /**
     * Reads a name.
     *
     * @param text  the name, without folders
     * @return the name
     * @throws MalformedValueException if it is no name of such a file
     */
    static FileName parse(CharSequence text) {
        return tryParse(text)
                .orElseThrow(() -> new MalformedValueException(new FormatFault(
                        "ctes-file-name",
                        text.toString(),
                        FormatFault.Kind.COMPONENT,
                        Words.of("file-name"),
                        Words.quoted(text.toString()))));
    }

    /**
     * Reads a name, if it is one.
     *
     * @param text  the name, without folders, null is none
     * @return the name, or empty
     */
    static Optional<FileName> tryParse(@Nullable CharSequence text) {
        if (text == null) {
            return Optional.empty();
        }
        String name = text.toString();
        return Stream.<Function<String, Optional<? extends FileName>>>of(
                        MessageFileName::read, EnvelopeFileName::read, ArchiveFileName::read)
                .map(reader -> reader.apply(name))
                .flatMap(Optional::stream)
                .<FileName>map(Objects::requireNonNull)
                .findFirst();
    }

    /**
     * Says whether a text is such a name.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    /**
     * Writes the name.
     *
     * @return the name, as it was read
     */
    @Override
    String toString();
}
