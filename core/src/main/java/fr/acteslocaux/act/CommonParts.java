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
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts that acts of every kind have.
 *
 * @param number  the number, as printed
 * @param transmissionNumber  the number under which it is transmitted, empty if there is none
 * @param nature  the nature under which it is transmitted
 * @param matter  the matter under which it is transmitted, empty if there is none
 * @param character  whether it is regulatory, individual or neither
 * @param subject  what it is about, as far as the law treats it apart
 * @param urgent  whether it says that it is urgent
 * @param object  what it is about, as printed
 * @param authority  whose act it is
 * @param organ  what decided
 * @param citations  what it says it stands on, in order
 * @param recitals  the grounds that it gives, in order
 * @param articles  what it decides, in order
 * @param remedies  what it says of how it may be challenged, empty if there is none
 * @param signature  the signature at its foot, empty if there is none
 * @param certificate  what its author certifies of its being executory, as printed, empty if there is none
 * @param attachments  the documents attached to it, in order
 * @param relations  what it does to other acts
 * @param events  what happened to it, in the order in which it was recorded
 */
record CommonParts(
        ActNumber number,
        Optional<TransmissionNumber> transmissionNumber,
        ActNature nature,
        Optional<ActMatter> matter,
        Optional<ActCharacter> character,
        Optional<ActSubject> subject,
        boolean urgent,
        String object,
        LocalAuthority authority,
        Organ organ,
        List<Citation> citations,
        List<Recital> recitals,
        List<Article> articles,
        Optional<StatedIn<RemediesClause>> remedies,
        Optional<Signature> signature,
        Optional<String> certificate,
        List<Attachment> attachments,
        List<Relation> relations,
        List<ActEvent> events) {

    public CommonParts {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(transmissionNumber, "transmissionNumber");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(character, "character");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(organ, "organ");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
        recitals = List.copyOf(Objects.requireNonNull(recitals, "recitals"));
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(certificate, "certificate");
        attachments = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
        relations = List.copyOf(Objects.requireNonNull(relations, "relations"));
        events = List.copyOf(Objects.requireNonNull(events, "events"));
    }
}
