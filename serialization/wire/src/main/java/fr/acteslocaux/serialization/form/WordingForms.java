package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.constants;
import static fr.acteslocaux.serialization.form.ValueForms.stated;

import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.RecordForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.CountedPeriod;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;

/** How the parts of a text are written. */
final class WordingForms {

    private WordingForms() {}

    static void addTo(Forms forms) {
        constants(forms, "article-role", Article.Role.class);
        forms.record(Article.class, "article").add();
        forms.record(Recital.class, "recital").add();
        forms.is(
                Citation.class,
                UnionForm.<Citation>named("citation")
                        .with(
                                Citation.OfLaw.class,
                                citation(forms, Citation.OfLaw.class, "law").form())
                        .with(
                                Citation.OfAct.class,
                                citation(forms, Citation.OfAct.class, "act")
                                        .atLeastOneOf("number", "date")
                                        .form())
                        .with(
                                Citation.OfDocument.class,
                                citation(forms, Citation.OfDocument.class, "document")
                                        .form()));
        constants(forms, "remedies-clause-route", RemediesClause.Route.class);
        constants(forms, "starting-point", RemediesClause.StartingPoint.class);
        forms.record(RemediesClause.class, "remedies")
                .with("months", WholeNumberForm.atLeast(1))
                .add();
        stated(forms, "stated-remedies", RemediesClause.class);
        constants(forms, "counted-period-unit", CountedPeriod.Unit.class);
        forms.record(CountedPeriod.class, "counted-period")
                .with("amount", WholeNumberForm.between(1, CountedPeriod.MOST_AMOUNT))
                .called("isClear", "clear")
                .called("isCarriedOver", "carriedOver")
                .add();
        forms.record(Attachment.class, "attachment").add();
    }

    private static <C extends Record & Citation> RecordForm<C> citation(Forms forms, Class<C> type, String name) {
        return forms.record(type, "citation-of-" + name).ofFamily("citation").constant(UnionForm.DISCRIMINATOR, name);
    }
}
