package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every act of a local authority has.
 * <p>
 * An act is held as it stands: a faulty act is no less an act. {@link fr.acteslocaux.compliance} says what is wrong with it.
 * It never changes: {@link #with(ActEvent)} gives another.
 *
 * @legal.term acte
 */
public sealed interface Act permits Decision, Deliberation, Order {

    /**
     * Returns the parts that acts of every kind have.
     *
     * @return the parts
     */
    CommonParts common();

    /**
     * Adds an event, after those recorded before.
     *
     * @param event  what happened
     * @return an act to which it happened
     */
    Act with(ActEvent event);

    /**
     * Returns the day on which the act was taken, which rules its publicity.
     *
     * @return the day of the signature, or of the sitting for a deliberation; empty if unknown
     */
    default Optional<LocalDate> taken() {
        return event(ActEvent.Signed.class).map(ActEvent::on);
    }

    /**
     * Returns the number, as printed.
     *
     * @return the number, as printed
     */
    default ActNumber number() {
        return common().number();
    }

    /**
     * Returns the number under which it is transmitted.
     *
     * @return the number under which it is transmitted, empty if there is none
     */
    default Optional<TransmissionNumber> transmissionNumber() {
        return common().transmissionNumber();
    }

    /**
     * Returns the nature under which it is transmitted.
     *
     * @return the nature under which it is transmitted
     */
    default ActNature nature() {
        return common().nature();
    }

    /**
     * Returns the matter under which it is transmitted.
     *
     * @return the matter under which it is transmitted, empty if there is none
     */
    default Optional<ActMatter> matter() {
        return common().matter();
    }

    /**
     * Returns whether it is regulatory, individual or neither.
     *
     * @return whether it is regulatory, individual or neither
     */
    default ActCharacter character() {
        return common().character();
    }

    /**
     * Returns what it is about, as far as the law treats it apart.
     *
     * @return what it is about, as far as the law treats it apart
     */
    default ActSubject subject() {
        return common().subject();
    }

    /**
     * Returns whether it says that it is urgent.
     *
     * @return whether it says that it is urgent
     */
    default boolean urgent() {
        return common().urgent();
    }

    /**
     * Returns what it is about, as printed.
     *
     * @return what it is about, as printed
     */
    default String object() {
        return common().object();
    }

    /**
     * Returns whose act it is.
     *
     * @return whose act it is
     */
    default LocalAuthority authority() {
        return common().authority();
    }

    /**
     * Returns what decided.
     *
     * @return what decided
     */
    default Organ organ() {
        return common().organ();
    }

    /**
     * Returns what it says it stands on, in order.
     *
     * @return what it says it stands on, in order
     */
    default List<Citation> citations() {
        return common().citations();
    }

    /**
     * Returns the grounds that it gives, in order.
     *
     * @return the grounds that it gives, in order
     */
    default List<Recital> recitals() {
        return common().recitals();
    }

    /**
     * Returns what it decides, in order.
     *
     * @return what it decides, in order
     */
    default List<Article> articles() {
        return common().articles();
    }

    /**
     * Returns what it says of how it may be challenged.
     *
     * @return what it says of how it may be challenged, empty if there is none
     */
    default Optional<Stated<RemediesClause>> remedies() {
        return common().remedies();
    }

    /**
     * Returns the signature at its foot.
     *
     * @return the signature at its foot, empty if there is none
     */
    default Optional<Signature> signature() {
        return common().signature();
    }

    /**
     * Returns what its author certifies of its being executory, as printed.
     *
     * @return what its author certifies of its being executory, as printed, empty if there is none
     */
    default Optional<String> certificate() {
        return common().certificate();
    }

    /**
     * Returns the documents attached to it, in order.
     *
     * @return the documents attached to it, in order
     */
    default List<Attachment> attachments() {
        return common().attachments();
    }

    /**
     * Returns what it does to other acts.
     *
     * @return what it does to other acts
     */
    default List<Relation> relations() {
        return common().relations();
    }

    /**
     * Returns what happened to it, in the order in which it was recorded.
     *
     * @return what happened to it, in the order in which it was recorded
     */
    default List<ActEvent> events() {
        return common().events();
    }

    /**
     * Finds the first event of a kind.
     *
     * @param <E>  the kind of event
     * @param kind  the kind of event
     * @return the event, or empty if it did not happen
     */
    default <E extends ActEvent> Optional<E> event(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * Finds the transmission that was taken: the first that no refusal followed.
     *
     * @return the day, or empty if the act was not sent, or refused and not sent again
     */
    default Optional<LocalDate> transmitted() {
        LocalDate sent = null;
        for (ActEvent event : events()) {
            if (event instanceof ActEvent.Transmitted && sent == null) {
                sent = event.on();
            } else if (event instanceof ActEvent.Refused) {
                sent = null;
            }
        }
        return Optional.ofNullable(sent);
    }
}
