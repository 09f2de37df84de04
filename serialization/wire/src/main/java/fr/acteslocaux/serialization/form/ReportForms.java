package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.ANY_DAY;
import static fr.acteslocaux.serialization.form.ValueForms.QUOTED;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedChecks;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedFirstSitting;
import fr.acteslocaux.serialization.report.ReportedGap;
import fr.acteslocaux.serialization.report.ReportedOutcome;
import fr.acteslocaux.serialization.report.ReportedReason;
import fr.acteslocaux.serialization.report.ReportedStep;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.FieldValues;
import fr.acteslocaux.serialization.wire.Forms;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How reports are written. What is unknown is null there. The lists that the first reports had are never left out; those that
 * were added since are, where they are empty, so that a report of then is read and written as it was.
 */
final class ReportForms {

    private ReportForms() {}

    static void addTo(Forms forms) {
        constants(forms, "severity", Severity.class);
        constants(forms, "legal-source-verification", Verification.class);
        constants(forms, "reported-deadline-status", Deadline.Status.class);
        forms.is(
                Language.class,
                ChoiceForm.of(
                                List.of(Language.values()),
                                value -> value.locale().getLanguage())
                        .definedAs("language"));
        forms.record(ReportedFinding.class, "finding")
                .with("path", QUOTED)
                .with("expected", QUOTED)
                .with("found", QUOTED)
                .withEmpty("sources")
                .add();
        forms.record(ReportedGap.class, "gap").withEmpty("missing", "sources").add();
        forms.record(ReportedStep.class, "step")
                .with("before", QUOTED)
                .with("after", QUOTED)
                .withEmpty("sources")
                .add();
        forms.record(ReportedReason.class, "reason").withEmpty("sources").add();
        ObjectForm<ReportedDeadline> deadline = forms.record(ReportedDeadline.class, "deadline")
                .with("lastDay", ANY_DAY)
                .with("safeDay", ANY_DAY)
                .withNull("lastDay", "safeDay")
                .withEmpty("waitsFor", "steps")
                .add();
        constants(forms, "clock-state", CheckReport.Clock.State.class);
        forms.is(CheckReport.Clock.class, clock(deadline, forms.of(CheckReport.Clock.State.class)));
        forms.record(ReportedFirstSitting.class, "first-sitting")
                .with("firstDay", ANY_DAY)
                .with("safeFirstDay", ANY_DAY)
                .withNull("firstDay", "safeFirstDay")
                .withEmpty("waitsFor", "steps")
                .add();
        forms.record(CheckReport.More.class, "more-findings")
                .with("count", WholeNumberForm.atLeast(1))
                .add();
        forms.record(ReportedChecks.class, "checks").withEmpty("findings").add();
        forms.record(ReportedOutcome.class, "outcome")
                .with("value", QUOTED)
                .withEmpty("steps")
                .add();
        forms.record(CheckReport.class, "check-report")
                .constant("schema", "actes-locaux-report/1")
                .with("line", WholeNumberForm.atLeast(1))
                .with("asOf", ANY_DAY)
                .withNull("file", "number", "asOf")
                .withEmpty("findings", "timeline")
                .add();
    }

    /** The properties of a deadline stand beside the name of the clock. */
    private static WireForm<CheckReport.Clock> clock(
            ObjectForm<ReportedDeadline> deadline, WireForm<CheckReport.Clock.State> states) {
        ObjectForm.Builder<CheckReport.Clock> clock =
                ObjectForm.<CheckReport.Clock>named("clock").ofFamily("deadline");
        Field<CheckReport.Clock, String> name = clock.required("deadline", TEXT, CheckReport.Clock::name);
        Function<FieldValues<CheckReport.Clock>, ReportedDeadline> shows =
                clock.inlined(deadline, CheckReport.Clock::shows);
        Field<CheckReport.Clock, Optional<CheckReport.Clock.State>> state =
                clock.optional("state", states, CheckReport.Clock::state);
        return clock.build(values -> new CheckReport.Clock(values.of(name), shows.apply(values), values.of(state)));
    }
}
