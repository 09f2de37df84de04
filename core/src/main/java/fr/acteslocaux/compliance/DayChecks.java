package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.prose.WrittenDay;
import fr.acteslocaux.prose.WrittenDays;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the days that the texts of an act name, such as <i>samedi 11 juillet 2020</i>. */
final class DayChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(
                    Rules.TEXT_WEEKDAY_MISMATCH, (act, facts) -> ofEachDay(facts, DayChecks::isOfTheWeekdaySaid)),
            ActCheck.ofAct(Rules.TEXT_NO_SUCH_DAY, (act, facts) -> ofEachDay(facts, DayChecks::exists)),
            ActCheck.ofAct(Rules.CERTIFICATE_BEFORE_EXECUTORY, DayChecks::isCertifiedOnceExecutory),
            ActCheck.ofAct(Rules.CERTIFICATE_WITHOUT_TRANSMISSION, DayChecks::isCertifiedOnceSent));

    private static final Pattern HAPPENED =
            Pattern.compile("\\b(?:(?<certified>EXECUTOIRE|COMPTER|PUBLI\\w*|AFFICH\\w*|NOTIFI\\w*)"
                    + "|RECUE?|RECEPTION\\w*|TRANSMI\\w*|SIGNEE?|LOI|DECRET|DELIBERATION|SEANCE|ARRETE)\\b");
    private static final Pattern EXECUTORY = Pattern.compile("\\bEXECUTOIRES?\\b");
    private static final Pattern SENT = Pattern.compile(
            "\\b(TELE)?(TRANSMI\\w*|RECUE?|RECEPTION\\w*|DEPOSEE?|DEPOT|PREFECTURE|PREFET|L 2131 1)\\b");
    private static final int MOST_BEFORE = 80;

    private DayChecks() {}

    private static Verdict ofEachDay(ActFacts facts, BiFunction<String, WrittenDay, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (ReadAct.PlacedDay placed : ReadAct.of(facts).days()) {
            answers.add(question.apply(placed.path(), placed.day()));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict isOfTheWeekdaySaid(String path, WrittenDay day) {
        if (day.weekday().isEmpty() || day.date().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return day.isOfItsWeekday()
                ? new Verdict.Passed()
                : Verdicts.failed(path, new DayInWords(day.date().get()), day.text());
    }

    private static Verdict exists(String path, WrittenDay day) {
        return day.date().isPresent() ? new Verdict.Passed() : Verdicts.failed(path, day.daysOfMonth(), day.text());
    }

    /**
     * A certificate names other days too: of laws, of signature, of reception. Those of its publicity and of its own count, and the
     * last of them is that from which it certifies.
     */
    private static Verdict isCertifiedOnceExecutory(Act act, ActFacts facts) {
        String certificate = act.certificate().orElse("");
        Optional<LocalDate> certified = WrittenDays.in(certificate).stream()
                .filter(day -> isOfTheCertificate(certificate.substring(0, day.start())))
                .flatMap(day -> day.date().stream())
                .max(LocalDate::compareTo);
        if (certified.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> takenOn = act.takenOn();
        if (takenOn.filter(certified.get()::isBefore).isPresent()) {
            return Verdicts.failed("/certificate", takenOn.get(), certified.get());
        }
        Outcome<LocalDate> executory = facts.executory();
        return Verdicts.of(
                executory,
                day -> certified.get().isBefore(day)
                        ? Verdicts.failed("/certificate", day, certified.get())
                        : new Verdict.Passed());
    }

    /** What was published is executory only once it was sent. A certificate is often printed before that, and may say when it was. */
    private static Verdict isCertifiedOnceSent(Act act, ActFacts facts) {
        String certificate = Words.of(act.certificate().orElse(""));
        boolean isAsked = EXECUTORY.matcher(certificate).find()
                && !SENT.matcher(certificate).find()
                && facts.stage() == ActFacts.Stage.PUBLISHED;
        if (!isAsked) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.of(
                facts.transmissionOwed(),
                owed -> !owed || facts.transmittedOn().or(facts::receivedOn).isPresent()
                        ? new Verdict.Passed()
                        : Verdicts.failed("/certificate", Facts.ACT_TRANSMISSION_DATE, Facts.NOTHING));
    }

    /** The last word before a day that says what happened on it. */
    private static boolean isOfTheCertificate(String before) {
        String words = Words.of(before);
        Matcher happened = HAPPENED.matcher(words.substring(Math.max(0, words.length() - MOST_BEFORE)));
        boolean isOfIt = false;
        while (happened.find()) {
            isOfIt = happened.group("certified") != null;
        }
        return isOfIt;
    }
}
