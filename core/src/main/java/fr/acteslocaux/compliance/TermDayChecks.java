package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.prose.WrittenDay;
import fr.acteslocaux.prose.WrittenDays;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks of the days between which an article says that something lasts, against the term that is stated of it. */
final class TermDayChecks {

    static final List<Check> ALL =
            List.of(ActCheck.ofAct(Rules.TERM_TEXT_DAYS_MISMATCH, (act, facts) -> termsHaveTheDaysOfTheTexts(act)));

    /** « du 1er septembre 2024 jusqu'au 31 août 2025 ». */
    private static final Pattern UP_TO = Pattern.compile("^(?:INCLUS )?(?:ET )?(?:JUSQU )?AU$");

    private static final Pattern FROM = Pattern.compile("\\b(?:A COMPTER DU|A PARTIR DU|A DATER DU|EFFET (?:LE|AU|DU)"
            + "|(?:DEBUTE|COMMENCE)(?:RA)? LE|EN VIGUEUR LE)$");

    private static final Pattern UNTIL =
            Pattern.compile("\\b(?:JUSQU AU|FIN LE|FINIT LE|S ACHEVE(?:RA)? LE|(?:TERMINE|EXPIRE)(?:RA)? LE"
                    + "|ECHEANCE (?:LE|AU|EST FIXEE AU))$");

    /** Other days than those of the term stand behind such words. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\b(?:SUSPEN\\w*|FERM\\w*|HORS|SAUF|EXCEPT\\w*|VACANCES|CONGES|PERIODES?|TRANCHES?|ESSAI|AVENANTS?"
                    + "|INITIALE?|PRECEDENTE?|ANCIENNE?|REMPLAC\\w*|RECONDU\\w*|RENOUVEL\\w*|PROLONG\\w*|PREAVIS|RESILI\\w*"
                    + "|DENONC\\w*|INTERRUPTION|TRAVAUX|ANNEE|PAIEMENTS?|LOYERS?|ACOMPTES?|VERS\\w*|PAYABLES?|TARIFS?)\\b");

    private static final int MOST_BEFORE = 90;

    private TermDayChecks() {}

    /** The days on which a text says that something begins and ends. */
    private record Said(Set<LocalDate> first, Set<LocalDate> last) {

        static Said in(String text, Term term) {
            List<WrittenDay> days = WrittenDays.in(text);
            Said said = new Said(new TreeSet<>(), new TreeSet<>());
            int end = 0;
            for (int i = 0; i < days.size(); i++) {
                WrittenDay day = days.get(i);
                String before = Words.of(text.substring(Math.max(end, day.start() - MOST_BEFORE), day.start()));
                if (day.date().isPresent() && !isOfSomethingElse(text, day)) {
                    boolean isLast = UNTIL.matcher(before).find()
                            || (i > 0 && UP_TO.matcher(before).find());
                    boolean isFirst = FROM.matcher(before).find() || isBeginningOfARange(text, days, i);
                    if (isLast) {
                        said.last().add(inYearOf(term.lastDay(), day, day.date().get()));
                    } else if (isFirst) {
                        said.first()
                                .add(inYearOf(term.firstDay(), day, day.date().get()));
                    }
                }
                end = day.start() + day.text().length();
            }
            return said;
        }

        /** « Du 1er mars au 29 février 2036 »: what has no year says no year. */
        private static LocalDate inYearOf(Optional<LocalDate> stated, WrittenDay day, LocalDate date) {
            return day.year().isPresent()
                    ? date
                    : stated.map(LocalDate::getYear).map(date::withYear).orElse(date);
        }

        private static boolean isBeginningOfARange(String text, List<WrittenDay> days, int i) {
            if (i + 1 == days.size()) {
                return false;
            }
            int end = days.get(i).start() + days.get(i).text().length();
            return UP_TO.matcher(Words.of(text.substring(end, days.get(i + 1).start())))
                    .find();
        }

        private static boolean isOfSomethingElse(String text, WrittenDay day) {
            String before = text.substring(Math.max(0, day.start() - MOST_BEFORE), day.start());
            return OF_SOMETHING_ELSE.matcher(Words.of(before)).find();
        }
    }

    private static Verdict termsHaveTheDaysOfTheTexts(Act act) {
        List<Verdict> answers = new ArrayList<>();
        act.term()
                .ifPresent(stated -> StatedTextChecks.text(act.articles(), stated.article())
                        .ifPresent(text ->
                                answers.add(hasTheDays(stated.value(), Said.in(text, stated.value()), "/term/value"))));
        for (int i = 0; i < act.conventions().size(); i++) {
            Convention convention = act.conventions().get(i);
            String path = "/conventions/" + i + "/term/value";
            convention
                    .term()
                    .ifPresent(stated -> StatedTextChecks.text(convention.articles(), stated.article())
                            .ifPresent(text ->
                                    answers.add(hasTheDays(stated.value(), Said.in(text, stated.value()), path))));
        }
        return Verdicts.joined(answers);
    }

    /** Of several days, nobody knows which is that of the term; and days within it may be those of a part of it. */
    private static Verdict hasTheDays(Term term, Said said, String path) {
        Verdict first = isThatOfTheTerm(said.first(), term.firstDay(), path + "/start");
        Verdict last = isThatOfTheTerm(said.last(), term.lastDay(), path + "/lastDay");
        boolean isWithin = first instanceof Verdict.Failed
                && last instanceof Verdict.Failed
                && said.first().iterator().next().isAfter(term.firstDay().orElseThrow())
                && said.last().iterator().next().isBefore(term.lastDay().orElseThrow());
        return isWithin ? new Verdict.NotApplicable() : Verdicts.joined(List.of(first, last));
    }

    private static Verdict isThatOfTheTerm(Set<LocalDate> said, Optional<LocalDate> stated, String path) {
        return said.size() != 1 || stated.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.equal(path, said.iterator().next(), stated.get());
    }
}
