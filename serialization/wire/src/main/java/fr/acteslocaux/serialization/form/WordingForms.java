package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.COURT;
import static fr.acteslocaux.serialization.form.ValueForms.DAY;
import static fr.acteslocaux.serialization.form.ValueForms.LEGAL_REFERENCE;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.boxed;
import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;
import static fr.acteslocaux.serialization.form.ValueForms.unboxed;

import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.LazyForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the parts of a text are written. */
final class WordingForms {

    static final WireForm<Article> ARTICLE = article();
    static final WireForm<Citation> CITATION = UnionForm.<Citation>named("citation")
            .with(Citation.OfLaw.class, citationOfLaw())
            .with(Citation.OfAct.class, citationOfAct())
            .with(Citation.OfDocument.class, citationOfDocument());
    static final WireForm<Recital> RECITAL = recital();
    static final WireForm<StatedIn<RemediesClause>> STATED_REMEDIES = stated("stated-remedies", remedies());
    static final WireForm<Signatory> SIGNATORY = signatory();
    static final WireForm<Signature> SIGNATURE = signature();

    private WordingForms() {}

    private static WireForm<Article> article() {
        ObjectForm.Builder<Article> article = ObjectForm.named("article");
        Field<Article, String> number = article.required("number", TEXT, Article::number);
        Field<Article, Optional<String>> heading = article.optional("heading", TEXT, Article::heading);
        Field<Article, Optional<String>> text = article.optional("text", TEXT, Article::text);
        Field<Article, Optional<Article.Role>> role =
                article.optional("role", constants("article-role", Article.Role.class), Article::role);
        Field<Article, List<Article>> parts =
                article.list("parts", LazyForm.of(() -> WordingForms.ARTICLE), Article::parts);
        return article.build(values ->
                new Article(values.of(number), values.of(heading), values.of(text), values.of(role), values.of(parts)));
    }

    private static ObjectForm<Citation.OfLaw> citationOfLaw() {
        ObjectForm.Builder<Citation.OfLaw> citation =
                ObjectForm.<Citation.OfLaw>named("citation-of-law").ofFamily("citation");
        citation.constant(UnionForm.DISCRIMINATOR, "law");
        Field<Citation.OfLaw, String> text = citation.required("text", TEXT, Citation.OfLaw::text);
        Field<Citation.OfLaw, List<LegalReference>> references =
                citation.list("references", LEGAL_REFERENCE, Citation.OfLaw::references);
        return citation.build(values -> new Citation.OfLaw(values.of(text), values.of(references)));
    }

    private static ObjectForm<Citation.OfAct> citationOfAct() {
        ObjectForm.Builder<Citation.OfAct> citation =
                ObjectForm.<Citation.OfAct>named("citation-of-act").ofFamily("citation");
        citation.constant(UnionForm.DISCRIMINATOR, "act");
        Field<Citation.OfAct, String> text = citation.required("text", TEXT, Citation.OfAct::text);
        Field<Citation.OfAct, ActNumber> number = citation.required("number", ACT_NUMBER, Citation.OfAct::number);
        Field<Citation.OfAct, Optional<LocalDate>> date = citation.optional("date", DAY, Citation.OfAct::date);
        return citation.build(values -> new Citation.OfAct(values.of(text), values.of(number), values.of(date)));
    }

    private static ObjectForm<Citation.OfDocument> citationOfDocument() {
        ObjectForm.Builder<Citation.OfDocument> citation =
                ObjectForm.<Citation.OfDocument>named("citation-of-document").ofFamily("citation");
        citation.constant(UnionForm.DISCRIMINATOR, "document");
        Field<Citation.OfDocument, String> text = citation.required("text", TEXT, Citation.OfDocument::text);
        return citation.build(values -> new Citation.OfDocument(values.of(text)));
    }

    private static WireForm<Signatory> signatory() {
        ObjectForm.Builder<Signatory> signatory = ObjectForm.named("signatory");
        Field<Signatory, String> name = signatory.required("name", TEXT, Signatory::name);
        Field<Signatory, String> capacity = signatory.required("capacity", TEXT, Signatory::capacity);
        Field<Signatory, Optional<String>> byDelegationOf =
                signatory.optional("byDelegationOf", TEXT, Signatory::byDelegationOf);
        return signatory.build(
                values -> new Signatory(values.of(name), values.of(capacity), values.of(byDelegationOf)));
    }

    private static WireForm<Signature> signature() {
        ObjectForm.Builder<Signature> signature = ObjectForm.named("signature");
        Field<Signature, Signatory> signatory =
                signature.required("signatory", WordingForms.SIGNATORY, Signature::signatory);
        Field<Signature, Optional<String>> place = signature.optional("place", TEXT, Signature::place);
        Field<Signature, Optional<LocalDate>> on = signature.optional("on", DAY, Signature::on);
        Field<Signature, Optional<Signature.Capacity>> signingCapacity = signature.optional(
                "signingCapacity", constants("signing-capacity", Signature.Capacity.class), Signature::signingCapacity);
        Field<Signature, Optional<String>> mention = signature.optional("mention", TEXT, Signature::mention);
        return signature.build(values -> new Signature(
                values.of(signatory), values.of(place), values.of(on), values.of(signingCapacity), values.of(mention)));
    }

    private static WireForm<Recital> recital() {
        ObjectForm.Builder<Recital> recital = ObjectForm.named("recital");
        Field<Recital, String> text = recital.required("text", TEXT, Recital::text);
        return recital.build(values -> new Recital(values.of(text)));
    }

    static WireForm<RemediesClause> remedies() {
        ObjectForm.Builder<RemediesClause> remedies = ObjectForm.named("remedies");
        Field<RemediesClause, List<RemediesClause.Route>> routes = remedies.list(
                "routes", constants("remedies-clause-route", RemediesClause.Route.class), RemediesClause::routes);
        Field<RemediesClause, Optional<Integer>> months =
                remedies.optional("months", WholeNumberForm.atLeast(1), clause -> boxed(clause.months()));
        Field<RemediesClause, List<RemediesClause.StartingPoint>> startingPoints = remedies.list(
                "startingPoints",
                constants("starting-point", RemediesClause.StartingPoint.class),
                RemediesClause::startingPoints);
        Field<RemediesClause, Optional<AdministrativeCourt>> court =
                remedies.optional("court", COURT, RemediesClause::court);
        Field<RemediesClause, Boolean> online = remedies.required("online", BooleanForm.of(), RemediesClause::online);
        Field<RemediesClause, List<LegalReference>> references =
                remedies.list("references", LEGAL_REFERENCE, RemediesClause::references);
        return remedies.build(values -> new RemediesClause(
                values.of(routes),
                unboxed(values.of(months)),
                values.of(startingPoints),
                values.of(court),
                values.of(online),
                values.of(references)));
    }
}
