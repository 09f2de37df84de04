package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.money.Amount;
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
 * @param number  the number, as printed, empty if it has none
 * @param transmissionNumber  the number under which it is transmitted, empty if there is none
 * @param nature  the nature under which it is transmitted, empty if unknown
 * @param matter  the matter under which it is transmitted, empty if there is none
 * @param character  whether it is regulatory, individual or neither
 * @param subject  what it is about, as far as the law treats it apart
 * @param urgent  whether it says that it is urgent
 * @param object  what it is about, as printed
 * @param authority  whose act it is
 * @param organ  what decided
 * @param citations  what it says it stands on, in order
 * @param recitals  the grounds that it gives, in order
 * @param report  what was reported before it was decided, as printed, empty if nothing is
 * @param articles  what it decides, in order
 * @param term  from when and until when it has effect, empty if it does not say
 * @param cost  what it costs the authority, empty if it does not say
 * @param outline  what it says of its convention beside term and cost
 * @param commitments  what it commits the authority to, in order
 * @param remedies  what it says of how it may be challenged, empty if there is none
 * @param signature  the signature at its foot, empty if there is none
 * @param cosignatures  the signatures beside it, such as that of the secretary of the sitting, in order
 * @param certificate  what its author certifies of its being executory, as printed, empty if there is none
 * @param attachments  the documents attached to it, in order
 * @param relations  what it does to other acts
 * @param events  what happened to it, in the order in which it was recorded
 * @param conventions  the conventions attached to it, in order
 */
record CommonParts(
        Optional<ActNumber> number,
        Optional<TransmissionNumber> transmissionNumber,
        Optional<ActNature> nature,
        Optional<ActMatter> matter,
        Optional<ActCharacter> character,
        Optional<ActSubject> subject,
        boolean urgent,
        String object,
        LocalAuthority authority,
        Organ organ,
        List<Citation> citations,
        List<Recital> recitals,
        Optional<String> report,
        List<Article> articles,
        Optional<StatedIn<Term>> term,
        Optional<StatedIn<Amount>> cost,
        ConventionOutline outline,
        List<StatedIn<Commitment>> commitments,
        Optional<StatedIn<RemediesClause>> remedies,
        Optional<Signature> signature,
        List<Signature> cosignatures,
        Optional<String> certificate,
        List<Attachment> attachments,
        List<Relation> relations,
        List<ActEvent> events,
        List<Convention> conventions) {

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
        Objects.requireNonNull(report, "report");
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(outline, "outline");
        commitments = List.copyOf(Objects.requireNonNull(commitments, "commitments"));
        Objects.requireNonNull(remedies, "remedies");
        Objects.requireNonNull(signature, "signature");
        cosignatures = List.copyOf(Objects.requireNonNull(cosignatures, "cosignatures"));
        Objects.requireNonNull(certificate, "certificate");
        attachments = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
        relations = List.copyOf(Objects.requireNonNull(relations, "relations"));
        events = List.copyOf(Objects.requireNonNull(events, "events"));
        conventions = List.copyOf(Objects.requireNonNull(conventions, "conventions"));
    }
}
