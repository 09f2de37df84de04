package fr.acteslocaux.ctes.file;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the archive in which an envelope travels with all that it lists, such as
 * {@code SLO-EACT--211202023--20240603-1.tar.gz}.
 *
 * @param operator  the three letters of the operator, empty if there are none
 * @param envelope  the name of the envelope within
 */
public record ArchiveFileName(Optional<String> operator, EnvelopeFileName envelope) implements FileName {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?<operator>[A-Za-z0-9]{3})-)?(?<envelope>.{1,80})\\.(?i:tar\\.gz|tgz)");

    public ArchiveFileName {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(envelope, "envelope");
    }

    static Optional<ArchiveFileName> read(String name) {
        Matcher parts = SHAPE.matcher(name);
        return parts.matches()
                ? EnvelopeFileName.read(parts.group("envelope") + ".xml")
                        .map(envelope -> new ArchiveFileName(Optional.ofNullable(parts.group("operator")), envelope))
                : Optional.empty();
    }

    /** Writes the name. */
    @Override
    public String toString() {
        String stem = envelope.toString();
        return operator.map(letters -> letters + "-").orElse("") + stem.substring(0, stem.length() - ".xml".length())
                + ".tar.gz";
    }
}
