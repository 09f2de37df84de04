package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages of @CTES, in the order of their codes. Envelopes have none, and those of three answers were not found.
 *
 * @legal.source CTES-ACTE
 */
public enum MessageKind implements Localized {
    /** 1-1, an act is sent (<i>transmission d'un acte</i>). */
    ACT("Acte", "1-1"),
    /** 1-2, the act was received (<i>accusé de réception</i>). */
    ACT_RECEIPT("ARActe", "1-2"),
    /** 1-3, the act was not taken (<i>anomalie</i>). */
    ACT_ANOMALY("AnomalieActe", "1-3"),
    /** 2-1, a simple letter of the prefect (<i>courrier simple</i>). */
    LETTER("CourrierSimple", "2-1"),
    /** 2-2, the answer to it. */
    LETTER_ANSWER("ReponseCourrierSimple", "2-2"),
    /** 3-1, the prefect asks for documents (<i>demande de pièces complémentaires</i>). */
    DOCUMENTS_REQUEST("DemandePieceComplementaire", "3-1"),
    /** 3-2, the request was received. */
    DOCUMENTS_REQUEST_RECEIPT("ARDemandePieceComplementaire", "3-2"),
    /** 3-3, the documents are refused. */
    DOCUMENTS_REFUSAL("RefusPieceComplementaire", "3-3"),
    /** 3-4, the documents are sent. */
    DOCUMENTS("PieceComplementaire", "3-4"),
    /** The documents, or their refusal, were received. */
    DOCUMENTS_RECEIPT("ARPieceComplementaire", null),
    /** 4-1, the prefect makes observations (<i>lettre d'observations</i>). */
    OBSERVATIONS("LettreObservations", "4-1"),
    /** 4-2, the observations were received. */
    OBSERVATIONS_RECEIPT("ARLettreObservations", "4-2"),
    /** 4-3, no answer will be given. */
    OBSERVATIONS_REJECTION("RejetLettreObservations", "4-3"),
    /** 4-4, the answer to the observations. */
    OBSERVATIONS_ANSWER("ReponseLettreObservations", "4-4"),
    /** The answer, or its refusal, was received. */
    OBSERVATIONS_ANSWER_RECEIPT("ARReponseRejetLettreObservations", null),
    /** 5-1, the prefect referred the act to the court (<i>déféré</i>). */
    COURT_REFERRAL("DefereTA", "5-1"),
    /** 6-1, the sending of an act is cancelled (<i>annulation</i>). */
    CANCELLATION("Annulation", "6-1"),
    /** 6-2, the cancellation was received. */
    CANCELLATION_RECEIPT("ARAnnulation", "6-2"),
    /** 7-1, the classification is asked for. */
    CLASSIFICATION_REQUEST("DemandeClassification", "7-1"),
    /** The classification has not changed. */
    CLASSIFICATION_UNCHANGED("ReponseClassificationSansChangement", null),
    /** 7-2, the classification. */
    CLASSIFICATION("RetourClassification", "7-2"),
    /** The envelope of an authority. */
    ENVELOPE("EnveloppeCLMISILL", null),
    /** The envelope of the State. */
    STATE_ENVELOPE("EnveloppeMISILLCL", null),
    /** An envelope was not taken (<i>anomalie</i>). */
    ENVELOPE_ANOMALY("AnomalieEnveloppe", null),
    /** XML that is no message. */
    UNKNOWN("", null);

    private final String element;
    private final @Nullable String code;

    MessageKind(String element, @Nullable String code) {
        this.element = element;
        this.code = code;
    }

    /**
     * Returns the name of its root.
     *
     * @return such as {@code ARActe}, empty for what is no message
     */
    public String element() {
        return element;
    }

    /**
     * Returns its code in the names of files.
     *
     * @return such as {@code 1-2}, empty if it has none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Finds the kind of a root.
     *
     * @param element  the name of the root
     * @return the kind, {@link #UNKNOWN} if there is none
     */
    public static MessageKind ofElement(String element) {
        return Arrays.stream(values())
                .filter(kind -> kind.element.equals(element))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Says what people call it. */
    @Override
    public String in(Language language) {
        return Words.of("message." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
    }
}
