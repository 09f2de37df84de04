package fr.acteslocaux.ctes;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.CancellationMessage;
import fr.acteslocaux.ctes.message.CourtReferral;
import fr.acteslocaux.ctes.message.DocumentsMessage;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.deadline.PrefectReferral.DocumentRequest;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What messages tell of one act.
 * <p>
 * A receipt acknowledges, an anomaly of the act or of its envelope refuses; that it was sent is told by the day of its envelope. A
 * sending that was cancelled, and what answered it, are no more among the events: see {@link #cancelledOn()}. A request for
 * documents moves the start of the prefect's referral, and is no event of the act: {@link #timeline} counts with it.
 */
public final class ActLife {

    private final AsPrinted<ActIdentifier> identifier;
    private final List<ReceivedFile> messages;
    private final Envelopes envelopes;

    ActLife(AsPrinted<ActIdentifier> identifier, List<ReceivedFile> messages, Envelopes envelopes) {
        this.identifier = identifier;
        this.messages = messages;
        this.envelopes = envelopes;
    }

    /**
     * Returns the identifier.
     *
     * @return the identifier, as the messages have it
     */
    public AsPrinted<ActIdentifier> identifier() {
        return identifier;
    }

    /**
     * Returns the messages.
     *
     * @return the messages about the act, in the order of their names
     */
    public List<ReceivedFile> messages() {
        return messages;
    }

    private <M> Stream<M> messages(Class<M> kind) {
        return messages.stream()
                .map(ReceivedFile::message)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Stream<ReceivedFile> sendings() {
        return messages.stream().filter(message -> message.message() instanceof ActMessage.Sent);
    }

    /**
     * Returns what the messages say of the act.
     *
     * @return the act as it was sent, or else as an answer says that it was received
     */
    public Optional<SentAct> sent() {
        return Stream.concat(messages(ActMessage.Sent.class), messages(ActMessage.class))
                .map(ActMessage::about)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Tells what happened to the act.
     *
     * @return the sendings, receipts and refusals in the order of their days, without what was cancelled
     */
    public List<ActEvent> events() {
        Optional<LocalDate> cancelled = cancelledOn();
        return Stream.of(
                        sendings()
                                .map(envelopes::sentOn)
                                .flatMap(Optional::stream)
                                .map(ActEvent.Transmitted::new),
                        messages(ActMessage.class).map(ActMessage::event).flatMap(Optional::stream),
                        sendings().flatMap(sending -> envelopes.refusals(sending).stream()))
                .<ActEvent>flatMap(events -> events)
                .distinct()
                .filter(event -> cancelled.isEmpty() || event.on().isAfter(cancelled.get()))
                .sorted(Comparator.comparing(ActEvent::on))
                .toList();
    }

    /**
     * Tells when the prefecture took note that the sending is cancelled.
     *
     * @return the day, empty if it was not, or was only asked for
     */
    public Optional<LocalDate> cancelledOn() {
        return messages(CancellationMessage.Receipt.class)
                .map(CancellationMessage.Receipt::received)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /**
     * Tells when the prefect referred the act to the court.
     *
     * @return the day on which it was filed, empty if no message says so
     */
    public Optional<LocalDate> referredOn() {
        return messages(CourtReferral.class)
                .map(CourtReferral::filed)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /**
     * Lists the requests of the prefect for documents. Messages do not say when the authority received one: that is the day of the
     * envelope that brought it, or else the day of the letter. They are answered on the day on which the prefect received the
     * documents, or the refusal to send them.
     *
     * @return the requests, in the order of their days
     */
    public List<DocumentRequest> requests() {
        Set<LocalDate> letters = new TreeSet<>();
        messages(DocumentsMessage.class)
                .forEach(message -> message.letter().on().ifPresent(letters::add));
        return letters.stream().map(this::request).toList();
    }

    private DocumentRequest request(LocalDate letter) {
        List<DocumentsMessage> about = messages(DocumentsMessage.class)
                .filter(message -> message.letter().on().equals(Optional.of(letter)))
                .toList();
        LocalDate asked = messages.stream()
                .filter(message ->
                        message.message() instanceof DocumentsMessage.Requested requested && about.contains(requested))
                .map(envelopes::sentOn)
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(letter))
                .findFirst()
                .orElse(letter);
        DocumentRequest request = DocumentRequest.neededDocuments(asked);
        boolean isRefused = about.stream().anyMatch(DocumentsMessage.Refused.class::isInstance)
                && about.stream().noneMatch(DocumentsMessage.Sent.class::isInstance);
        return about.stream()
                .filter(DocumentsMessage.AnswerReceipt.class::isInstance)
                .map(message -> ((DocumentsMessage.AnswerReceipt) message).received())
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(asked))
                .min(LocalDate::compareTo)
                .map(day -> isRefused ? request.refusedOn(day) : request.receivedOn(day))
                .orElse(request);
    }

    /**
     * Adds to an act what the messages tell of it.
     *
     * @param act  the act, as the authority holds it
     * @return the act with the events that it did not have; one of the same kind on the same day is the same
     */
    public Act addTo(Act act) {
        Act lived = act;
        for (ActEvent event : events()) {
            boolean isKnown = act.events().stream()
                    .anyMatch(known ->
                            known.getClass() == event.getClass() && known.on().equals(event.on()));
            lived = isKnown ? lived : lived.with(event);
        }
        return lived;
    }

    /**
     * Makes an act of what the messages tell alone: see {@link SentActs}.
     *
     * @return the act with its events; empty if no message describes it, or if no envelope tells what kind of authority sent it
     */
    public Optional<Act> act() {
        return sendings()
                .map(envelopes::sender)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(SentActs::authority)
                .flatMap(this::act);
    }

    /**
     * Makes an act of what the messages tell and of its authority: see {@link SentActs}.
     *
     * @param authority  whose act it is
     * @return the act with its events, empty if no message describes it or its nature or day are missing
     */
    public Optional<Act> act(LocalAuthority authority) {
        return sent().flatMap(sent -> SentActs.act(sent, authority)).map(this::addTo);
    }

    /**
     * Computes the timeline of the act by the clocks of the library, the prefect's referral with his requests for documents.
     *
     * @param act  the act, with its events
     * @param context  the law and the territory of the court
     * @return its timeline
     */
    public ActTimeline timeline(Act act, LegalContext context) {
        return ActTimeline.of(ActFacts.of(act, context), deadlines());
    }

    /**
     * Lists the clocks of the act: those of the library, the prefect's referral with his requests for documents.
     *
     * @return the clocks, in the order of the library
     */
    public List<DeadlineRule> deadlines() {
        List<DocumentRequest> requests = requests();
        return requests.isEmpty()
                ? DeadlineRules.ALL
                : DeadlineRules.ALL.stream()
                        .map(rule -> rule.equals(DeadlineRules.REFERRAL) ? new RequestedReferral(requests) : rule)
                        .toList();
    }

    /** Two are equal if they tell the same of the same act. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActLife life
                && identifier.equals(life.identifier)
                && messages.equals(life.messages)
                && events().equals(life.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier, messages);
    }

    /**
     * Returns the identifier and the events, for logs.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return identifier + " " + events();
    }
}
