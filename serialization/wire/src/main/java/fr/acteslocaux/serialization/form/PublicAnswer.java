package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.AllForms.FORMS;

import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedChecks;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedOutcome;
import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * An answer of the library, which is written in words. The answer is not read again, for its rules are not written with it;
 * what was written of it is, as a type of {@link fr.acteslocaux.serialization.report}.
 *
 * @param <A>  the type of the answer
 */
public final class PublicAnswer<A> implements WrittenType<A> {

    private static final List<PublicAnswer<?>> ALL = List.of(
            new PublicAnswer<>(
                    ActTimeline.class,
                    CheckReport::clocks,
                    ListForm.of(FORMS.of(CheckReport.Clock.class)).definedAs("timeline")),
            new PublicAnswer<>(Deadline.class, ReportedDeadline::of, FORMS.of(ReportedDeadline.class)),
            new PublicAnswer<>(Report.class, ReportedChecks::of, FORMS.of(ReportedChecks.class)),
            new PublicAnswer<>(Finding.class, ReportedFinding::of, FORMS.of(ReportedFinding.class)),
            PublicAnswer.<Outcome<?>>ofGeneric(Outcome.class, ReportedOutcome::of),
            PublicAnswer.<Derivation<?>>ofGeneric(Derivation.class, ReportedOutcome::of));

    private final Class<A> type;
    private final Writer<A> writer;
    private final WireForm<?> form;

    /** Writes an answer. */
    private interface Writer<A> {

        void write(A answer, Language language, JsonSink sink);
    }

    private <W> PublicAnswer(Class<A> type, BiFunction<A, Language, W> words, WireForm<W> form) {
        this.type = type;
        this.writer = (answer, language, sink) -> form.push(words.apply(answer, language), sink);
        this.form = form;
    }

    @SuppressWarnings("unchecked") // a class has no parameters
    private static <A> PublicAnswer<A> ofGeneric(Class<?> type, BiFunction<A, Language, ReportedOutcome> words) {
        return new PublicAnswer<>((Class<A>) type, words, FORMS.of(ReportedOutcome.class));
    }

    /**
     * Lists all answers.
     *
     * @return the answers
     */
    public static List<PublicAnswer<?>> all() {
        return ALL;
    }

    @Override
    public Class<A> type() {
        return type;
    }

    WireForm<?> form() {
        return form;
    }

    @Override
    public JsonTree schema() {
        return SchemaWords.INSTANCE.schema(form.name().orElseThrow(), form);
    }

    @Override
    public void push(A answer, Locale locale, JsonSink sink) {
        boolean isEnglish =
                locale.getLanguage().equals(Language.ENGLISH.locale().getLanguage());
        writer.write(answer, isEnglish ? Language.ENGLISH : Language.FRENCH, sink);
    }
}
