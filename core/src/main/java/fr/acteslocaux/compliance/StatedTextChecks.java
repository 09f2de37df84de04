package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.prose.AmountsInWords;
import fr.acteslocaux.prose.WrittenAmounts;
import fr.acteslocaux.prose.WrittenLengths;
import fr.acteslocaux.prose.WrittenLengths.WrittenLength;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of what an article says in words against what is stated of it: amounts, lengths, courts. */
final class StatedTextChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.TERM_TEXT_MISMATCH, (act, facts) -> termsAreThoseOfTheTexts(act)),
            ActCheck.ofAct(Rules.REMEDIES_TEXT_MISMATCH, (act, facts) -> remediesAreThoseOfTheText(act)),
            ActCheck.ofAct(Rules.COST_TEXT_MISMATCH, (act, facts) -> amountsAreThoseOfTheTexts(act)));

    /** What a length before which it stands is not: that of the act. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\b(PREAVIS|DELAI|TOUS LES|TOUTES LES|CHAQUE|AVANT|APRES|DANS|SOUS|MOINS|PLUS|DEPUIS|AGES?|PERIODES?"
                    + "|RENOUVELABLES?|RECONDUCTIBLES?|RENOUVELLEMENTS?|RECONDUCTIONS?|FOIS|AVENANT|PROLONGATION|PROLONGEE?)\\b[ A-Z0-9]{0,25}$");

    private static final Pattern OF_THE_TERM =
            Pattern.compile("(^|\\b(POUR|DUREE|CONCLUE?|CONSENTIE?|FIXEE?)\\b[ A-Z0-9]{0,25})$");

    /** « Un an, renouvelable deux fois » makes three years at most. */
    private static final Pattern RENEWED = Pattern.compile(
            "\\b(?:RENOUVEL|RECONDU)[A-Z]*+(?:(?: [A-Z]++){0,4}? (?<times>UNE|DEUX|TROIS|QUATRE|CINQ|[1-9])(?: [1-9])? FOIS\\b)?");

    private static final List<String> TIMES = List.of("UNE", "DEUX", "TROIS", "QUATRE", "CINQ");

    private static final Pattern COURT =
            Pattern.compile("\\b(?:TRIBUNAL ADMINISTRATIF|TA) (?:DE LA |DE L |DE |D |DU |DES )(?<name>[A-Z0-9 ]+)");

    private static final Pattern WITHIN_THE_MONTH = Pattern.compile("(?iu)\\bdans le mois\\b");
    /** What the words of a text have in them if it says so. */
    private static final String MONTH_IN_WORDS = "DANS LE MOIS";

    private static final int MOST_WORDS_OF_A_COURT = 6;

    private StatedTextChecks() {}

    static Optional<String> text(List<Article> articles, Optional<String> number) {
        return number.flatMap(wanted -> articles.stream()
                        .flatMap(article -> article.find(wanted).stream())
                        .findFirst())
                .flatMap(Article::text);
    }

    private static Verdict termsAreThoseOfTheTexts(Act act) {
        List<Verdict> answers = new ArrayList<>();
        act.term().ifPresent(stated -> {
            text(act.articles(), stated.article())
                    .ifPresent(text -> answers.add(lastsAs(stated.value(), text, "/term/value")));
            if (act.conventions().size() <= 1) {
                answers.add(lastsAs(stated.value(), act.object(), "/object"));
            }
        });
        for (int i = 0; i < act.conventions().size(); i++) {
            Convention convention = act.conventions().get(i);
            String path = "/conventions/" + i + "/term/value";
            convention
                    .term()
                    .ifPresent(stated -> text(convention.articles(), stated.article())
                            .ifPresent(text -> answers.add(lastsAs(stated.value(), text, path))));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict lastsAs(Term term, String text, String path) {
        List<Length> said = WrittenLengths.in(text).stream()
                .filter(StatedTextChecks::isOfTheTerm)
                .map(WrittenLength::length)
                .distinct()
                .toList();
        Optional<Length> length = term.length();
        // Of several lengths, or of some days within a term, nobody knows which is that of the term.
        if (said.size() != 1 || said.get(0).days() > 0 || length.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return isAsLong(said.get(0), length.get()) || isRenewed(said.get(0), length.get(), text)
                ? new Verdict.Passed()
                : Verdicts.failed(path, said.get(0), length.get());
    }

    private static boolean isOfTheTerm(WrittenLength written) {
        return OF_THE_TERM.matcher(written.before()).find()
                && !OF_SOMETHING_ELSE.matcher(written.before()).find();
    }

    private static boolean isAsLong(Length one, Length other) {
        return !one.exceeds(other) && !other.exceeds(one);
    }

    /** « Neuf ans, puis trois ans par reconduction » makes twelve years. */
    private static boolean isRenewed(Length said, Length stated, String text) {
        String words = Words.of(text);
        Matcher renewed = RENEWED.matcher(words);
        if (!renewed.find() || stated.days() > 0) {
            return false;
        }
        String times = renewed.group("times");
        if (times == null) {
            return stated.totalMonths()
                    == WrittenLengths.inWords(words).stream()
                            .mapToInt(written -> written.length().totalMonths())
                            .sum();
        }
        int most = 1 + (TIMES.contains(times) ? TIMES.indexOf(times) + 1 : Integer.parseInt(times));
        return stated.totalMonths() <= said.totalMonths() * most && stated.totalMonths() % said.totalMonths() == 0;
    }

    private static Verdict remediesAreThoseOfTheText(Act act) {
        Optional<String> text = act.remedies().flatMap(stated -> text(act.articles(), stated.article()));
        if (text.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        RemediesClause clause = act.remedies().get().value();
        String words = Words.of(text.get());
        return Verdicts.joined(List.of(
                givesTheMonths(clause.months(), text.get(), words),
                clause.court().map(court -> namesTheCourt(court, words)).orElseGet(Verdict.NotApplicable::new)));
    }

    private static Verdict givesTheMonths(OptionalInt months, String text, String words) {
        if (months.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Length> said = new ArrayList<>();
        for (WrittenLength written : WrittenLengths.inWords(words)) {
            if (written.length().days() == 0) {
                said.add(written.length());
            }
        }
        if (words.contains(MONTH_IN_WORDS) && WITHIN_THE_MONTH.matcher(text).find()) {
            said.add(Length.ofMonths(1));
        }
        if (said.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Length stated = Length.ofMonths(months.getAsInt());
        return said.stream().anyMatch(one -> isAsLong(one, stated))
                ? new Verdict.Passed()
                : Verdicts.failed("/remedies/value/months", said.get(0), stated);
    }

    /** A text may go on after the name: it is enough that the name stands there. */
    private static Verdict namesTheCourt(AdministrativeCourt court, String words) {
        Matcher named = COURT.matcher(words);
        if (!(words.contains("TRIBUNAL ADMINISTRATIF D") || words.contains("TA D")) || !named.find()) {
            return new Verdict.NotApplicable();
        }
        String name = Words.of(court.name());
        String said = named.group("name");
        boolean isNamed = said.startsWith(name)
                || words.contains(name)
                || beginnings(said).stream().anyMatch(court::isSameAs);
        return isNamed ? new Verdict.Passed() : Verdicts.failed("/remedies/value/court", firstWords(said), court);
    }

    /** « SAINT DENIS DE LA REUNION PAR COURRIER » begins with the name of a court, however long that is. */
    private static List<AdministrativeCourt> beginnings(String said) {
        String[] words = said.split(" ", -1);
        List<AdministrativeCourt> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, MOST_WORDS_OF_A_COURT); i++) {
            names.add(new AdministrativeCourt(
                    name.append(i == 0 ? "" : " ").append(words[i]).toString()));
        }
        return names;
    }

    private static String firstWords(String said) {
        int end = said.indexOf(' ');
        return end < 0 ? said : said.substring(0, end);
    }

    private static Verdict amountsAreThoseOfTheTexts(Act act) {
        List<Verdict> answers = new ArrayList<>();
        act.cost().ifPresent(stated -> answers.add(isSaid(act.articles(), stated, stated.value(), "/cost/value")));
        for (int i = 0; i < act.conventions().size(); i++) {
            Convention convention = act.conventions().get(i);
            String path = "/conventions/" + i + "/fee/total/value";
            convention
                    .fee()
                    .flatMap(FeeSchedule::total)
                    .ifPresent(stated -> answers.add(isSaid(convention.articles(), stated, stated.value(), path)));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict isSaid(List<Article> articles, StatedIn<Amount> stated, Amount amount, String path) {
        List<Euros> said =
                text(articles, stated.article()).map(StatedTextChecks::amounts).orElse(List.of());
        if (said.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return said.contains(amount.euros()) || isSumOfTwo(said, amount.euros())
                ? new Verdict.Passed()
                : Verdicts.failed(path, said.get(0), amount);
    }

    /** What is written out counts where nothing is in figures: where both are, they are compared on their own. */
    private static List<Euros> amounts(String text) {
        List<Euros> inFigures = WrittenAmounts.in(text);
        return inFigures.isEmpty() ? AmountsInWords.in(text) : inFigures;
    }

    /** « 375 € HT, plus 75 € de TVA ». */
    private static boolean isSumOfTwo(List<Euros> said, Euros sum) {
        return said.size() == 2 && said.get(0).plus(said.get(1)).equals(sum);
    }
}
