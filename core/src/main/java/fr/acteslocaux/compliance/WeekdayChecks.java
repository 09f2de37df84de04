package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.wording.Article;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks days that a text names with their weekday, such as <i>samedi 11 juillet 2020</i>. */
final class WeekdayChecks {

    static final List<Check> ALL =
            List.of(ActCheck.ofAnyAct(Rules.TEXT_WEEKDAY_MISMATCH, WeekdayChecks::weekdaysAreRight));

    private static final List<String> WEEKDAYS =
            List.of("LUNDI", "MARDI", "MERCREDI", "JEUDI", "VENDREDI", "SAMEDI", "DIMANCHE");
    private static final List<String> MONTHS = List.of(
            "JANVIER",
            "FEVRIER",
            "MARS",
            "AVRIL",
            "MAI",
            "JUIN",
            "JUILLET",
            "AOUT",
            "SEPTEMBRE",
            "OCTOBRE",
            "NOVEMBRE",
            "DECEMBRE");
    private static final Pattern DAY = Pattern.compile(
            "\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s{1,3}([0-9]{1,2})(?:er)?\\s{1,3}"
                    + "(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
                    + "\\s{1,3}([0-9]{4})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_BLANKS = 3;
    private static final int LONGEST_WEEKDAY = 8;

    private WeekdayChecks() {}

    private static Verdict weekdaysAreRight(ActFacts facts) {
        List<Verdict> answers = new ArrayList<>();
        new ActTexts((path, text) -> examine(path, text, answers)).visit(facts.act());
        return Verdicts.joined(answers);
    }

    private static void examine(String path, String text, List<Verdict> answers) {
        Matcher matcher = DAY.matcher(text).useTransparentBounds(true);
        for (int digit = nextDigit(text, 0); digit >= 0; digit = nextDigit(text, digit + 1)) {
            int start = startOfWeekday(text, digit);
            if (start < 0 || !matcher.region(start, text.length()).lookingAt()) {
                continue;
            }
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(4)),
                        MONTHS.indexOf(Words.of(matcher.group(3))) + 1,
                        Integer.parseInt(matcher.group(2)));
                DayOfWeek named = DayOfWeek.of(WEEKDAYS.indexOf(Words.of(matcher.group(1))) + 1);
                answers.add(
                        day.getDayOfWeek() == named
                                ? new Verdict.Passed()
                                : Verdicts.failed(path, new DayInWords(day), matcher.group()));
            } catch (DateTimeException noSuchDay) {
                answers.add(new Verdict.NotApplicable());
            }
        }
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Finds where the word before a number begins, if it ends as names of weekdays do; -1 if it does not. */
    private static int startOfWeekday(String text, int digit) {
        int end = digit;
        while (end > 0 && digit - end < MOST_BLANKS && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == digit || end == 0 || "ieIE\u0131\u0130".indexOf(text.charAt(end - 1)) < 0) {
            return -1;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_WEEKDAY && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start <= LONGEST_WEEKDAY ? start : -1;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private interface TextVisitor {
        void visit(String path, String text);
    }

    /** Walks through all that an act says, with the place of each text in its document. */
    private record ActTexts(TextVisitor visitor) {

        void visit(Act act) {
            visitor.visit("/object", act.object());
            for (int i = 0; i < act.citations().size(); i++) {
                visitor.visit(
                        "/citations/" + i + "/text", act.citations().get(i).text());
            }
            for (int i = 0; i < act.recitals().size(); i++) {
                visitor.visit("/recitals/" + i + "/text", act.recitals().get(i).text());
            }
            act.report().ifPresent(text -> visitor.visit("/report", text));
            articles("/articles", act.articles());
            act.certificate().ifPresent(text -> visitor.visit("/certificate", text));
            for (int i = 0; i < act.conventions().size(); i++) {
                convention("/conventions/" + i, act.conventions().get(i));
            }
        }

        private void convention(String path, Convention convention) {
            visitor.visit(path + "/title", convention.title());
            convention.preamble().ifPresent(text -> visitor.visit(path + "/preamble", text));
            articles(path + "/articles", convention.articles());
        }

        private void articles(String path, List<Article> articles) {
            for (int i = 0; i < articles.size(); i++) {
                String place = path + "/" + i;
                articles.get(i).heading().ifPresent(text -> visitor.visit(place + "/heading", text));
                articles.get(i).text().ifPresent(text -> visitor.visit(place + "/text", text));
                articles(place + "/parts", articles.get(i).parts());
            }
        }
    }
}
