package fr.acteslocaux.serialization.form;

import static fr.acteslocaux.serialization.form.ValueForms.ACT_NUMBER;
import static fr.acteslocaux.serialization.form.ValueForms.ANY_DAY;
import static fr.acteslocaux.serialization.form.ValueForms.TEXT;
import static fr.acteslocaux.serialization.form.ValueForms.constants;

import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedGap;
import fr.acteslocaux.serialization.report.ReportedReason;
import fr.acteslocaux.serialization.report.ReportedStep;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.FieldValues;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How reports are written. What is unknown is null there. The lists that the first reports had are never left out; those that
 * were added since are, where they are empty, so that a report of then is read and written as it was.
 */
final class ReportForms {

    private static final WireForm<List<String>> TEXTS = ListForm.of(TEXT);
    private static final WireForm<ReportedStep> STEP = step();
    private static final WireForm<ReportedReason> REASON = reason();
    static final WireForm<ReportedDeadline> DEADLINE = deadline();
    static final WireForm<ReportedFinding> FINDING = finding();
    static final WireForm<ReportedGap> GAP = gap();
    static final WireForm<CheckReport> CHECK_REPORT = checkReport();

    private ReportForms() {}

    private static WireForm<CheckReport> checkReport() {
        ObjectForm.Builder<CheckReport> report =
                ObjectForm.<CheckReport>named("check-report").constant("schema", "actes-locaux-report/1");
        Field<CheckReport, Optional<String>> file = report.nullable("file", TEXT, CheckReport::file);
        Field<CheckReport, String> type = report.required("type", TEXT, CheckReport::type);
        Field<CheckReport, ActNumber> number = report.required("number", ACT_NUMBER, CheckReport::number);
        Field<CheckReport, String> policy = report.required("policy", TEXT, CheckReport::policy);
        Field<CheckReport, Optional<LocalDate>> asOf = report.nullable("asOf", ANY_DAY, CheckReport::asOf);
        Field<CheckReport, Language> language = report.required(
                "language",
                ChoiceForm.of(
                                List.of(Language.values()),
                                value -> value.locale().getLanguage())
                        .definedAs("language"),
                CheckReport::language);
        Field<CheckReport, List<ReportedFinding>> findings =
                report.required("findings", ListForm.of(FINDING), CheckReport::findings);
        Field<CheckReport, List<CheckReport.More>> more = report.list("more", more(), CheckReport::more);
        Field<CheckReport, List<ReportedGap>> undetermined =
                report.list("undetermined", GAP, CheckReport::undetermined);
        Field<CheckReport, List<String>> passed = report.list("passed", TEXT, CheckReport::passed);
        Field<CheckReport, List<CheckReport.Clock>> timeline =
                report.required("timeline", ListForm.of(clock()), CheckReport::timeline);
        return report.build(values -> new CheckReport(
                values.of(file),
                values.of(type),
                values.of(number),
                values.of(policy),
                values.of(asOf),
                values.of(language),
                values.of(findings),
                values.of(more),
                values.of(undetermined),
                values.of(passed),
                values.of(timeline)));
    }

    private static WireForm<CheckReport.More> more() {
        ObjectForm.Builder<CheckReport.More> more = ObjectForm.named("more-findings");
        Field<CheckReport.More, String> id = more.required("id", TEXT, CheckReport.More::id);
        Field<CheckReport.More, Integer> count =
                more.required("count", WholeNumberForm.atLeast(1), CheckReport.More::count);
        return more.build(values -> new CheckReport.More(values.of(id), values.of(count)));
    }

    private static WireForm<ReportedFinding> finding() {
        ObjectForm.Builder<ReportedFinding> finding = ObjectForm.named("finding");
        Field<ReportedFinding, String> id = finding.required("id", TEXT, ReportedFinding::id);
        Field<ReportedFinding, Severity> severity =
                finding.required("severity", constants("severity", Severity.class), ReportedFinding::severity);
        Field<ReportedFinding, String> path = finding.required("path", TEXT, ReportedFinding::path);
        Field<ReportedFinding, String> text = finding.required("text", TEXT, ReportedFinding::text);
        Field<ReportedFinding, String> expected = finding.required("expected", TEXT, ReportedFinding::expected);
        Field<ReportedFinding, String> found = finding.required("found", TEXT, ReportedFinding::found);
        Field<ReportedFinding, List<String>> sources = finding.required("sources", TEXTS, ReportedFinding::sources);
        return finding.build(values -> new ReportedFinding(
                values.of(id),
                values.of(severity),
                values.of(path),
                values.of(text),
                values.of(expected),
                values.of(found),
                values.of(sources)));
    }

    private static WireForm<ReportedGap> gap() {
        ObjectForm.Builder<ReportedGap> gap = ObjectForm.named("gap");
        Field<ReportedGap, String> id = gap.required("id", TEXT, ReportedGap::id);
        Field<ReportedGap, Severity> severity =
                gap.required("severity", constants("severity", Severity.class), ReportedGap::severity);
        Field<ReportedGap, List<String>> missing = gap.required("missing", TEXTS, ReportedGap::missing);
        Field<ReportedGap, Optional<String>> rule = gap.optional("rule", TEXT, ReportedGap::rule);
        Field<ReportedGap, String> text = gap.required("text", TEXT, ReportedGap::text);
        Field<ReportedGap, List<String>> sources = gap.required("sources", TEXTS, ReportedGap::sources);
        return gap.build(values -> new ReportedGap(
                values.of(id),
                values.of(severity),
                values.of(missing),
                values.of(rule),
                values.of(text),
                values.of(sources)));
    }

    private static WireForm<ReportedStep> step() {
        ObjectForm.Builder<ReportedStep> step = ObjectForm.named("step");
        Field<ReportedStep, String> rule = step.required("rule", TEXT, ReportedStep::rule);
        Field<ReportedStep, String> before = step.required("before", TEXT, ReportedStep::before);
        Field<ReportedStep, String> after = step.required("after", TEXT, ReportedStep::after);
        Field<ReportedStep, String> text = step.required("text", TEXT, ReportedStep::text);
        Field<ReportedStep, List<String>> sources = step.required("sources", TEXTS, ReportedStep::sources);
        Field<ReportedStep, Verification> standing = step.required(
                "standing", constants("legal-source-verification", Verification.class), ReportedStep::standing);
        return step.build(values -> new ReportedStep(
                values.of(rule),
                values.of(before),
                values.of(after),
                values.of(text),
                values.of(sources),
                values.of(standing)));
    }

    private static WireForm<ReportedReason> reason() {
        ObjectForm.Builder<ReportedReason> reason = ObjectForm.named("reason");
        Field<ReportedReason, String> rule = reason.required("rule", TEXT, ReportedReason::rule);
        Field<ReportedReason, String> text = reason.required("text", TEXT, ReportedReason::text);
        Field<ReportedReason, List<String>> sources = reason.required("sources", TEXTS, ReportedReason::sources);
        Field<ReportedReason, Verification> standing = reason.required(
                "standing", constants("legal-source-verification", Verification.class), ReportedReason::standing);
        return reason.build(values ->
                new ReportedReason(values.of(rule), values.of(text), values.of(sources), values.of(standing)));
    }

    private static WireForm<ReportedDeadline> deadline() {
        ObjectForm.Builder<ReportedDeadline> deadline = ObjectForm.named("deadline");
        DeadlineFields<ReportedDeadline> fields = DeadlineFields.of(deadline, Function.identity());
        return deadline.build(fields::read);
    }

    private static WireForm<CheckReport.Clock> clock() {
        ObjectForm.Builder<CheckReport.Clock> clock =
                ObjectForm.<CheckReport.Clock>named("clock").ofFamily("deadline");
        Field<CheckReport.Clock, String> name = clock.required("deadline", TEXT, CheckReport.Clock::name);
        DeadlineFields<CheckReport.Clock> fields = DeadlineFields.of(clock, CheckReport.Clock::shows);
        return clock.build(values -> new CheckReport.Clock(values.of(name), fields.read(values)));
    }

    /** The properties of a deadline, which stand in the object of a clock beside its name. */
    private record DeadlineFields<T>(
            Field<T, Deadline.Status> status,
            Field<T, Optional<LocalDate>> lastDay,
            Field<T, Optional<LocalDate>> safeDay,
            Field<T, Boolean> debated,
            Field<T, List<String>> waitsFor,
            Field<T, List<ReportedStep>> steps,
            Field<T, Optional<ReportedReason>> reason) {

        static <T> DeadlineFields<T> of(ObjectForm.Builder<T> owner, Function<T, ReportedDeadline> deadline) {
            return new DeadlineFields<>(
                    owner.required(
                            "status",
                            constants("reported-deadline-status", Deadline.Status.class),
                            deadline.andThen(ReportedDeadline::status)),
                    owner.nullable("lastDay", ANY_DAY, deadline.andThen(ReportedDeadline::lastDay)),
                    owner.nullable("safeDay", ANY_DAY, deadline.andThen(ReportedDeadline::safeDay)),
                    owner.required("debated", BooleanForm.of(), deadline.andThen(ReportedDeadline::debated)),
                    owner.required("waitsFor", TEXTS, deadline.andThen(ReportedDeadline::waitsFor)),
                    owner.required("steps", ListForm.of(STEP), deadline.andThen(ReportedDeadline::steps)),
                    owner.optional("reason", REASON, deadline.andThen(ReportedDeadline::reason)));
        }

        ReportedDeadline read(FieldValues<T> values) {
            return new ReportedDeadline(
                    values.of(status),
                    values.of(lastDay),
                    values.of(safeDay),
                    values.of(debated),
                    values.of(waitsFor),
                    values.of(steps),
                    values.of(reason));
        }
    }
}
