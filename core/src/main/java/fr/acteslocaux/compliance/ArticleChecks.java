package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Marked;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the articles of an act and of its conventions: that they are there, follow each other, and say something. */
final class ArticleChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.ARTICLES_MISSING, (act, facts) -> hasArticles(act)),
            ofEachText(Rules.ARTICLE_NUMBER_TWICE, ArticleChecks::areNumberedOnce),
            ofEachText(Rules.ARTICLE_GAP, ArticleChecks::leaveNoGap),
            ofEachText(Rules.ARTICLE_EMPTY, ArticleChecks::saySomething),
            ofEachText(Rules.ARTICLE_UNKNOWN, ArticleChecks::areThoseReferredTo));

    private static final Pattern LAST_NUMBER =
            Pattern.compile("(?i)^(?:article|art\\.?)?\\s*([0-9]{1,3})(?:er)?\\s*[.:)-]?$");
    private static final Pattern FIRST = Pattern.compile("(?i)^(?:article|art\\.?)?\\s*(?:premier|1er|unique)$");

    /** What an act says of its own articles, not of those of a code. */
    private static final Marked OWN_ARTICLE = new Marked(
            Pattern.compile(
                    "(?iu)\\barticles?\\s+([0-9]{1,3})(?:er)?"
                            + "\\s+(?:(?:de la présente|du présent)\\s+(?:décision|délibération|convention|arrêté|acte|contrat|bail)\\b|ci[- ](?:dessus|dessous|après|avant)\\b)"),
            List.of("rticle", "RTICLE"),
            1,
            60);

    private static final int MOST_DIGITS = 3;

    private ArticleChecks() {}

    /** The articles of an act, or of one of its conventions, and what is said to stand in them. */
    private record Text(String path, List<Article> articles, Supplier<List<Reference>> references) {}

    private record Reference(String path, String article) {}

    private interface TextQuestion {
        Verdict ask(Text text);
    }

    private static Check ofEachText(Rule rule, TextQuestion question) {
        return new ConventionCheck(
                rule,
                act -> {
                    List<Verdict> answers = new ArrayList<>(List.of(question.ask(text(act))));
                    for (int i = 0; i < act.conventions().size(); i++) {
                        answers.add(question.ask(text(act.conventions().get(i), "/conventions/" + i)));
                    }
                    return Verdicts.joined(answers);
                },
                convention -> question.ask(text(convention, "")));
    }

    private static Text text(Act act) {
        return new Text("", act.articles(), () -> references(act));
    }

    private static List<Reference> references(Act act) {
        List<Reference> references = new ArrayList<>();
        add(references, "/term", act.term());
        add(references, "/cost", act.cost());
        add(references, "/remedies", act.remedies());
        add(references, "/outline/otherParty", act.outline().otherParty());
        add(references, "/outline/schoolYear", act.outline().schoolYear());
        add(references, "/outline/schoolCount", act.outline().schoolCount());
        add(references, "/outline/schoolKinds", act.outline().schoolKinds());
        add(references, "/outline/schoolNames", act.outline().schoolNames());
        for (int i = 0; i < act.commitments().size(); i++) {
            add(references, "/commitments/" + i, Optional.of(act.commitments().get(i)));
        }
        return references;
    }

    private static Text text(Convention convention, String path) {
        return new Text(path, convention.articles(), () -> references(convention, path));
    }

    private static List<Reference> references(Convention convention, String path) {
        List<Reference> references = new ArrayList<>();
        add(references, path + "/payment", convention.payment());
        add(references, path + "/schools", convention.schools());
        add(references, path + "/indicators", convention.indicators());
        add(references, path + "/editorial", convention.editorial());
        add(references, path + "/assistance", convention.assistance());
        add(references, path + "/dataProtection", convention.dataProtection());
        add(references, path + "/term", convention.term());
        add(references, path + "/termination", convention.termination());
        add(references, path + "/chosenCourt", convention.chosenCourt());
        convention.fee().ifPresent(fee -> {
            add(references, path + "/fee/tax", fee.tax());
            add(references, path + "/fee/total", fee.total());
            for (int i = 0; i < fee.lines().size(); i++) {
                addLine(references, path + "/fee/lines/" + i, fee.lines().get(i));
            }
        });
        for (int i = 0; i < convention.commitments().size(); i++) {
            add(
                    references,
                    path + "/commitments/" + i,
                    Optional.of(convention.commitments().get(i)));
        }
        return references;
    }

    private static void addLine(List<Reference> references, String path, FeeSchedule.Line line) {
        if (line instanceof FeeSchedule.Line.PerUnit perUnit) {
            add(references, path + "/unitPrice", Optional.of(perUnit.unitPrice()));
            add(references, path + "/count", Optional.of(perUnit.count()));
        } else if (line instanceof FeeSchedule.Line.FixedSum fixed) {
            add(references, path + "/sum", Optional.of(fixed.sum()));
        }
    }

    private static <T> void add(List<Reference> references, String path, Optional<StatedIn<T>> stated) {
        stated.flatMap(StatedIn::article)
                .ifPresent(article -> references.add(new Reference(path + "/article", article)));
    }

    /** What is entered from a register has no text at all; what has visas and grounds decides something too. */
    private static Verdict hasArticles(Act act) {
        if (!act.articles().isEmpty()) {
            return new Verdict.Passed();
        }
        return act.citations().isEmpty() && act.recitals().isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.failed("/articles", 1, 0);
    }

    private static Verdict areNumberedOnce(Text text) {
        Set<Integer> seen = new HashSet<>();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < text.articles().size(); i++) {
            OptionalInt number = number(text.articles().get(i));
            if (number.isPresent()) {
                answers.add(
                        seen.add(number.getAsInt())
                                ? new Verdict.Passed()
                                : Verdicts.failed(text.path() + "/articles/" + i + "/number", 1, number.getAsInt()));
            }
        }
        return Verdicts.joined(answers);
    }

    private static OptionalInt number(Article article) {
        return article.number().isEmpty()
                ? OptionalInt.empty()
                : number(article.number().get());
    }

    private static OptionalInt number(String number) {
        String written = number.strip();
        if (Ascii.firstNonDigit(written, 0, written.length()) == written.length()
                && !written.isEmpty()
                && written.length() <= MOST_DIGITS) {
            return OptionalInt.of(Ascii.number(written, 0, written.length()));
        }
        if (FIRST.matcher(written).find()) {
            return OptionalInt.of(1);
        }
        Matcher last = LAST_NUMBER.matcher(written);
        return last.find() ? OptionalInt.of(Integer.parseInt(last.group(1))) : OptionalInt.empty();
    }

    private static Verdict leaveNoGap(Text text) {
        List<Verdict> answers = new ArrayList<>();
        OptionalInt before = OptionalInt.empty();
        for (int i = 0; i < text.articles().size(); i++) {
            OptionalInt number = number(text.articles().get(i));
            if (before.isPresent() && number.isPresent()) {
                answers.add(
                        number.getAsInt() <= before.getAsInt() + 1
                                ? new Verdict.Passed()
                                : Verdicts.failed(
                                        text.path() + "/articles/" + i + "/number",
                                        before.getAsInt() + 1,
                                        number.getAsInt()));
            }
            before = number;
        }
        return Verdicts.joined(answers);
    }

    private static Verdict saySomething(Text text) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < text.articles().size(); i++) {
            Article article = text.articles().get(i);
            boolean isEmpty =
                    article.text().map(String::isBlank).orElse(article.heading().isEmpty())
                            && article.parts().isEmpty();
            answers.add(
                    isEmpty
                            ? Verdicts.failed(
                                    text.path() + "/articles/" + i,
                                    Facts.ARTICLE_TEXT,
                                    article.number().orElse(""))
                            : new Verdict.Passed());
        }
        return Verdicts.joined(answers);
    }

    private static Verdict areThoseReferredTo(Text text) {
        // Articles « 1-1 », « II » or « 1 a » are referred to in ways of their own.
        if (!isPlainlyNumbered(text.articles())) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        Names names = Names.of(text);
        for (Reference reference : text.references().get()) {
            answers.add(
                    names.include(reference.article())
                            ? new Verdict.Passed()
                            : Verdicts.failed(reference.path(), numbers(text), reference.article()));
        }
        for (int i = 0; i < text.articles().size(); i++) {
            String said = text.articles().get(i).text().orElse("");
            for (MatchResult own : OWN_ARTICLE.allIn(said)) {
                answers.add(
                        names.include(own.group(1))
                                ? new Verdict.Passed()
                                : Verdicts.failed(
                                        text.path() + "/articles/" + i + "/text", numbers(text), own.group(1)));
            }
        }
        return Verdicts.joined(answers);
    }

    private static boolean isPlainlyNumbered(List<Article> articles) {
        for (Article article : articles) {
            if (number(article).isEmpty()) {
                return false;
            }
        }
        return !articles.isEmpty();
    }

    /** What the articles of a text and their parts are called, as they are written and by their number. */
    private record Names(Set<String> written, Set<Integer> numbers) {

        static Names of(Text text) {
            Names names = new Names(new HashSet<>(), new HashSet<>());
            names.add(text.articles());
            return names;
        }

        private void add(List<Article> articles) {
            for (Article article : articles) {
                article.number().ifPresent(written::add);
                number(article).ifPresent(numbers::add);
                add(article.parts());
            }
        }

        boolean include(String wanted) {
            if (written.contains(wanted)) {
                return true;
            }
            OptionalInt number = number(wanted);
            return number.isPresent() && numbers.contains(number.getAsInt());
        }
    }

    private static String numbers(Text text) {
        return text.articles().stream()
                .flatMap(article -> article.number().stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
