package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.classification.Classification;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The authority asks for the classification of its prefecture, and the answer. */
public sealed interface ClassificationMessage extends Message {

    /**
     * The classification is asked for.
     *
     * @legal.term demande de classification (7-1)
     * @param known  the day of the classification that the authority has, empty if it has none
     */
    record Asked(Optional<LocalDate> known) implements ClassificationMessage {

        public Asked {
            Objects.requireNonNull(known, "known");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.CLASSIFICATION_REQUEST;
        }
    }

    /**
     * The classification that the authority has is that of the prefecture.
     *
     * @legal.term réponse de classification sans changement
     * @param date  the day of the classification
     */
    record Unchanged(Optional<LocalDate> date) implements ClassificationMessage {

        public Unchanged {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.CLASSIFICATION_UNCHANGED;
        }
    }

    /**
     * The classification of the prefecture.
     *
     * @legal.term retour de classification (7-2)
     * @param classification  the classification
     */
    record Returned(Classification classification) implements ClassificationMessage {

        public Returned {
            Objects.requireNonNull(classification, "classification");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.CLASSIFICATION;
        }
    }
}
