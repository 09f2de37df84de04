package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a message says of an act that is sent, or was.
 *
 * @param date  the day of the decision
 * @param number  the number under which it is sent, as it stands
 * @param nature  its nature, empty if it has none of the six
 * @param matter  its matter, as it stands: {@code 0.0} and {@code 2.0} are malformed, the act is no less one
 * @param object  what it is about, empty if nothing is said
 * @param precedent  the act sent before that it goes with
 * @param classificationDate  the day of the classification whose codes it uses
 * @param document  the act itself
 * @param annexes  what is attached, in order
 * @param statedAnnexes  how many annexes it says there are
 * @param onPaper  what it says of documents sent on paper, as it stands: {@code O}, {@code N}, {@code 0}; empty before 2018
 */
public record SentAct(
        Optional<LocalDate> date,
        Optional<AsPrinted<TransmissionNumber>> number,
        Optional<ActNature> nature,
        Optional<AsPrinted<ActMatter>> matter,
        String object,
        Optional<AsPrinted<ActIdentifier>> precedent,
        Optional<LocalDate> classificationDate,
        Optional<SentFile> document,
        List<SentFile> annexes,
        OptionalInt statedAnnexes,
        Optional<String> onPaper) {

    public SentAct {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(precedent, "precedent");
        Objects.requireNonNull(classificationDate, "classificationDate");
        Objects.requireNonNull(document, "document");
        annexes = List.copyOf(annexes);
        Objects.requireNonNull(statedAnnexes, "statedAnnexes");
        Objects.requireNonNull(onPaper, "onPaper");
    }

    /**
     * Makes the identifier of the act, whose department and SIREN are not in the message.
     *
     * @param department  the department, on three characters
     * @param siren  the SIREN of the authority
     * @return the identifier as it would be printed, empty if day, number or nature are missing
     */
    public Optional<AsPrinted<ActIdentifier>> identifier(String department, String siren) {
        if (date.isEmpty() || number.isEmpty() || nature.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(
                "-",
                department,
                siren,
                DateTimeFormatter.BASIC_ISO_DATE.format(date.get()),
                number.get().text(),
                nature.get().name());
        return Optional.of(AsPrinted.read(text, ActIdentifier::parse));
    }
}
