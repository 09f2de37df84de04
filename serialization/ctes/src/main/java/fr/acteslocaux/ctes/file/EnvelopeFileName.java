package fr.acteslocaux.ctes.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an envelope, such as {@code EACT--211202023--20240603-1.xml} of an authority and
 * {@code EACT--SPREF0441-214400152-20181012-9.xml} of a sub-prefecture; what was not taken comes back as {@code ANO_} and that
 * name.
 *
 * @param isRefused  whether the envelope was not taken
 * @param application  what it was made by, such as {@code EACT}
 * @param sender  the SIREN of the authority, or the office of the State such as {@code PREF012}
 * @param addressee  the SIREN of the authority that it goes to, empty for the State
 * @param on  the day on which it was made
 * @param serial  its number on that day
 */
public record EnvelopeFileName(
        boolean isRefused, String application, String sender, String addressee, LocalDate on, int serial)
        implements FileName {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<refused>ANO_)?(?<application>[A-Z]{3,6})--"
                    + "(?<sender>[A-Za-z0-9]{1,14})-(?<addressee>[0-9]{0,14})-(?<day>[0-9]{8})-(?<serial>[0-9]{1,9})\\.(?i:xml)");

    public EnvelopeFileName {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(on, "on");
    }

    static Optional<EnvelopeFileName> read(String name) {
        Matcher parts = SHAPE.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EnvelopeFileName(
                    parts.group("refused") != null,
                    parts.group("application"),
                    parts.group("sender"),
                    parts.group("addressee"),
                    LocalDate.parse(parts.group("day"), DateTimeFormatter.BASIC_ISO_DATE),
                    Integer.parseInt(parts.group("serial"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Says whether it comes from the State.
     *
     * @return true if its sender is a prefecture, a sub-prefecture or the secretariat of a region
     */
    public boolean isFromState() {
        return sender.matches("(?:PREF|SPREF|SGAR).*");
    }

    /** Writes the name. */
    @Override
    public String toString() {
        return (isRefused ? "ANO_" : "") + application + "--" + sender + "-" + addressee + "-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(on) + "-" + serial + ".xml";
    }
}
