package fr.acteslocaux.ctes.file;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.text.AsPrinted;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a message of an act, or of a document that goes with it, such as
 * {@code 99_DE-006-210600235-20180522-684-AI-1-1_1.pdf}.
 * <p>
 * Messages that concern no act leave its day, number and nature empty: {@code 012-211202023----7-1_0.xml}; some answers about
 * an act do so too.
 *
 * @param pieceType  the code of the type of a document, such as {@code 99_DE}, empty for messages and untyped documents
 * @param department  the department of the authority, on three characters
 * @param siren  the SIREN of the authority, as it stands
 * @param day  the eight digits of the day, empty if there are none
 * @param number  the number of the act, empty if there is none
 * @param nature  the two letters of its nature, empty if there are none
 * @param code  the code of the message, such as {@code 1-1}
 * @param serial  0 for a message, from 1 on for its documents; prefectures count otherwise
 * @param extension  what follows the first point, such as {@code xml}
 */
public record MessageFileName(
        Optional<String> pieceType,
        String department,
        String siren,
        String day,
        String number,
        String nature,
        String code,
        String serial,
        String extension)
        implements FileName {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?<type>[A-Z0-9_]{5})-)?(?<department>[0-9|][0-9][0-9AB|])-(?<siren>[0-9]{1,14})"
                    + "-(?<day>[0-9]{8})?-(?<number>[A-Za-z0-9_ -]{0,40}?)-(?<nature>[A-Z]{2})?"
                    + "-(?<code>[0-9]-[0-9])_(?<serial>[0-9]{1,9})\\.(?<extension>[A-Za-z0-9][A-Za-z0-9.-]{0,40})");

    public MessageFileName {
        Objects.requireNonNull(pieceType, "pieceType");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(extension, "extension");
    }

    /**
     * Names a file of an act.
     *
     * @param act  the act
     * @param code  the code of the message, such as {@code 1-1}
     * @param serial  0 for the message itself, from 1 on for its documents
     * @param extension  such as {@code xml}
     * @return the name
     */
    public static MessageFileName of(ActIdentifier act, String code, int serial, String extension) {
        return read(act + "-" + code + "_" + serial + "." + extension)
                .orElseThrow(() -> new IllegalArgumentException("Argument 'code' must be two digits, found " + code));
    }

    /**
     * Names a message that concerns no act.
     *
     * @param department  the department of the authority
     * @param siren  the SIREN of the authority
     * @param code  the code of the message, such as {@code 7-1}
     * @param serial  its number
     * @return the name, such as {@code 012-211202023----7-1_0.xml}
     */
    public static MessageFileName ofNoAct(DepartmentCode department, Siren siren, String code, int serial) {
        return new MessageFileName(
                Optional.empty(),
                department.toThreeCharacters(),
                siren.toString(),
                "",
                "",
                "",
                code,
                String.valueOf(serial),
                "xml");
    }

    /**
     * Says of which type the document is.
     *
     * @param pieceType  the code of the type, such as {@code 99_AU}
     * @return the name that says so
     */
    public MessageFileName typed(String pieceType) {
        return new MessageFileName(
                Optional.of(pieceType), department, siren, day, number, nature, code, serial, extension);
    }

    static Optional<MessageFileName> read(String name) {
        Matcher parts = SHAPE.matcher(name);
        return parts.matches()
                ? Optional.of(new MessageFileName(
                        Optional.ofNullable(parts.group("type")),
                        parts.group("department"),
                        parts.group("siren"),
                        Objects.requireNonNullElse(parts.group("day"), ""),
                        Objects.requireNonNullElse(parts.group("number"), ""),
                        Objects.requireNonNullElse(parts.group("nature"), ""),
                        Objects.requireNonNullElse(parts.group("code"), ""),
                        Objects.requireNonNullElse(parts.group("serial"), ""),
                        Objects.requireNonNullElse(parts.group("extension"), "")))
                : Optional.empty();
    }

    /**
     * Says whether it is a message itself, and no document that goes with one.
     *
     * @return true for an XML file without a type
     */
    public boolean isMessage() {
        return pieceType.isEmpty() && extension.regionMatches(true, Math.max(0, extension.length() - 3), "xml", 0, 3);
    }

    /**
     * Returns the identifier of the act.
     *
     * @return the identifier as it stands in the name, empty if day, number or nature are left out
     */
    public Optional<AsPrinted<ActIdentifier>> identifier() {
        return day.isEmpty() || number.isEmpty() || nature.isEmpty()
                ? Optional.empty()
                : Optional.of(AsPrinted.read(act(), ActIdentifier::parse));
    }

    private String act() {
        return department + "-" + siren + "-" + day + "-" + number + "-" + nature;
    }

    /** Writes the name. */
    @Override
    public String toString() {
        return pieceType.map(type -> type + "-").orElse("") + act() + "-" + code + "_" + serial + "." + extension;
    }
}
