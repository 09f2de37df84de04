package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.util.Objects;
import java.util.Optional;

/** A letter of the prefect that asks for nothing in particular, and the answer. */
public sealed interface SimpleLetter extends Message {

    /**
     * Returns which letter it is, or answers.
     *
     * @return the act and the day of the letter
     */
    LetterReference letter();

    @Override
    default Optional<AsPrinted<ActIdentifier>> identifier() {
        return letter().identifier();
    }

    /**
     * The prefect wrote.
     *
     * @legal.term courrier simple (2-1)
     * @param letter  the letter
     * @param document  the letter itself
     */
    record Written(LetterReference letter, Optional<SentFile> document) implements SimpleLetter {

        public Written {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.LETTER;
        }
    }

    /**
     * The authority answered.
     *
     * @legal.term réponse à un courrier simple (2-2)
     * @param letter  the letter
     * @param document  the answer itself
     */
    record Answered(LetterReference letter, Optional<SentFile> document) implements SimpleLetter {

        public Answered {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.LETTER_ANSWER;
        }
    }
}
