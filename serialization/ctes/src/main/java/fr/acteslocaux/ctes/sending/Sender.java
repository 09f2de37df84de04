package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The authority that sends, as its envelopes name it.
 *
 * @param siren  its SIREN
 * @param department  its department
 * @param arrondissement  the number of its arrondissement, one digit
 * @param nature  the two digits of the kind of authority, such as {@code 31} for a commune
 * @param returnAddresses  the addresses to which answers are sent, at least one
 */
public record Sender(
        Siren siren, DepartmentCode department, String arrondissement, String nature, List<String> returnAddresses) {

    private static final Pattern ONE_DIGIT = Pattern.compile("[0-9]");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    // As the schema has it, which refuses addresses that exist: .corsica, and a plus sign.
    private static final Pattern EMAIL =
            Pattern.compile("[_a-zA-Z0-9-]+(?:\\.[_a-zA-Z0-9-]+)*+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\.[a-zA-Z]{2,6}");

    public Sender {
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(arrondissement, "arrondissement");
        Objects.requireNonNull(nature, "nature");
        returnAddresses = List.copyOf(returnAddresses);
    }

    /**
     * Tells what the schema would refuse.
     *
     * @return all of it
     */
    public List<Deviation> lacks() {
        Lacks lacks = new Lacks();
        lacks.matching(arrondissement, ONE_DIGIT, "/sender/arrondissement", Words.of("one-digit"));
        lacks.matching(nature, TWO_DIGITS, "/sender/nature", Words.of("two-digits"));
        if (returnAddresses.isEmpty()) {
            lacks.add(
                    Deviation.Kind.MISSING_ELEMENT, "/sender/returnAddresses", Words.of("email"), Words.of("nothing"));
        }
        for (int i = 0; i < returnAddresses.size(); i++) {
            if (!EMAIL.matcher(returnAddresses.get(i)).matches()) {
                lacks.add(
                        Deviation.Kind.VALUE,
                        "/sender/returnAddresses/" + i,
                        Words.of("email"),
                        Words.of("other-text"));
            }
        }
        return lacks.all();
    }

    /** Leaves out the addresses: they do not belong in logs. */
    @Override
    public String toString() {
        return "Sender[" + siren + "]";
    }
}
