package fr.acteslocaux.scdl;

import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads rows of deliberations, and asks what the schema asks of them. */
final class DeliberationCells {

    private static final Pattern YEARS = Pattern.compile("[0-9]{4}(?:/[0-9]{4})?");
    private static final Pattern PREFECTURE =
            Pattern.compile("(?:PREF|SGAR)[0-9][0-9AB][0-9]|SPREF[0-9][0-9AB][0-9]{2}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+\\.[^\\s]+");
    private static final int FIRST_YEAR_OF_BUDGETS = 1950;
    private static final int LAST_YEAR_OF_BUDGETS = 2100;
    private static final int YEAR_DIGITS = 4;

    private final Cells cells;

    private DeliberationCells(Cells cells) {
        this.cells = cells;
    }

    static DeliberationRow read(Cells cells) {
        return new DeliberationCells(cells).read();
    }

    private DeliberationRow read() {
        DeliberationRow row = new DeliberationRow(
                cells.text(DeliberationColumn.COLL_NOM),
                cells.value(DeliberationColumn.COLL_SIRET, Numbers::siret),
                cells.text(DeliberationColumn.DELIB_ID),
                cells.value(DeliberationColumn.DELIB_DATE, Days::read),
                organ(cells.raw(DeliberationColumn.DELIB_DATE)),
                cells.value(DeliberationColumn.DELIB_MATIERE_CODE, Matters::code),
                cells.value(DeliberationColumn.DELIB_MATIERE_NOM, Matters::name),
                cells.text(DeliberationColumn.DELIB_OBJET),
                cells.value(DeliberationColumn.BUDGET_ANNEE, DeliberationCells::years),
                cells.text(DeliberationColumn.BUDGET_NOM),
                cells.statedValue(DeliberationColumn.PREF_ID, DeliberationCells::prefecture),
                cells.statedValue(DeliberationColumn.PREF_DATE, Days::read),
                count(DeliberationColumn.VOTE_EFFECTIF),
                count(DeliberationColumn.VOTE_REEL),
                count(DeliberationColumn.VOTE_POUR),
                count(DeliberationColumn.VOTE_CONTRE),
                count(DeliberationColumn.VOTE_ABSTENTION),
                cells.statedValue(DeliberationColumn.DELIB_URL, DeliberationCells::url),
                cells.statedValue(DeliberationColumn.PUBLICATION_DATE, Days::read),
                cells.value(DeliberationColumn.NATURE_ACTE, DeliberationCells::nature),
                cells.text(DeliberationColumn.NATURE_ACTE_AUTRE_DETAIL));
        askMatter(row);
        askBudget(row);
        askPrefecture(row);
        askVotes(row);
        askNature(row);
        return row;
    }

    private Optional<Integer> count(DeliberationColumn column) {
        return cells.value(column, Numbers::count);
    }

    /** Some write which organ sat beside the day: {@code Commission permanente du 27 février 2023}. */
    private static Optional<Organ> organ(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        String words = Words.of(text);
        if (words.contains("COMMISSION PERMANENTE")) {
            return Optional.of(Organ.PERMANENT_COMMISSION);
        }
        if (words.contains("BUREAU")) {
            return Optional.of(Organ.BUREAU);
        }
        return words.contains("CONSEIL") ? Optional.of(Organ.COUNCIL) : Optional.empty();
    }

    private static Reading<String> years(String text) {
        if (!YEARS.matcher(text).matches()) {
            Optional<Integer> year = Days.read(text).value().flatMap(DeliberationCells::yearOf);
            return year.isPresent()
                    ? Reading.unread(Deviation.Kind.YEAR_DATE, year.get().toString())
                    : Reading.unread(Deviation.Kind.YEARS);
        }
        return text.length() > YEAR_DIGITS
                        && text.substring(YEAR_DIGITS + 1).compareTo(text.substring(0, YEAR_DIGITS)) <= 0
                ? Reading.of(text, Fault.of(Deviation.Kind.YEARS_REVERSED))
                : Reading.of(text);
    }

    /** Tells the year that a spreadsheet took for the number of a day. */
    private static Optional<Integer> yearOf(LocalDate day) {
        long serial = Days.serialOf(day);
        return serial >= FIRST_YEAR_OF_BUDGETS && serial <= LAST_YEAR_OF_BUDGETS
                ? Optional.of((int) serial)
                : Optional.empty();
    }

    private static Reading<String> prefecture(String text) {
        return PREFECTURE.matcher(text).matches()
                ? Reading.of(text)
                : Reading.of(text, Fault.of(Deviation.Kind.PREFECTURE));
    }

    private static Reading<String> url(String text) {
        return WEB.matcher(text).matches() ? Reading.of(text) : Reading.unread(Deviation.Kind.URL);
    }

    private static Reading<PublishedNature> nature(String text) {
        Optional<Integer> code = Numbers.count(text).value();
        Optional<PublishedNature> nature = code.isPresent()
                ? code.flatMap(PublishedNature::of)
                : ActNature.tryParse(text).map(PublishedNature::of);
        return nature.map(Reading::of).orElseGet(() -> Reading.unread(Deviation.Kind.NATURE));
    }

    private void askMatter(DeliberationRow row) {
        if (row.matter().isPresent() && row.matterName().isPresent()) {
            ActMatter code = row.matter().get();
            Matters.otherThan(code, row.matterName().get())
                    .ifPresent(other -> cells.add(
                            Deviation.Kind.MATTER_MISMATCH, DeliberationColumn.DELIB_MATIERE_NOM, code, other));
        }
    }

    private void askBudget(DeliberationRow row) {
        boolean hasYears = !cells.raw(DeliberationColumn.BUDGET_ANNEE).isEmpty();
        if (hasYears != row.budgetName().isPresent()) {
            cells.add(
                    Deviation.Kind.BUDGET_PARTIAL,
                    hasYears ? DeliberationColumn.BUDGET_NOM : DeliberationColumn.BUDGET_ANNEE);
        }
    }

    private void askPrefecture(DeliberationRow row) {
        if (row.on().isPresent()
                && row.receivedOn().isPresent()
                && row.receivedOn().get().isBefore(row.on().get())) {
            cells.add(
                    Deviation.Kind.RECEIVED_BEFORE,
                    DeliberationColumn.PREF_DATE,
                    row.on().get());
        }
    }

    private void askVotes(DeliberationRow row) {
        long given = List.of(
                        DeliberationColumn.VOTE_EFFECTIF,
                        DeliberationColumn.VOTE_REEL,
                        DeliberationColumn.VOTE_POUR,
                        DeliberationColumn.VOTE_CONTRE,
                        DeliberationColumn.VOTE_ABSTENTION)
                .stream()
                .filter(column -> !cells.raw(column).isEmpty())
                .count();
        if (given > 0 && given < 5) {
            cells.add(Deviation.Kind.VOTES_PARTIAL, DeliberationColumn.VOTE_EFFECTIF, given);
        }
        askPart(DeliberationColumn.VOTE_REEL, row.voting(), DeliberationColumn.VOTE_EFFECTIF, row.inOffice());
        askPart(DeliberationColumn.VOTE_POUR, row.inFavour(), DeliberationColumn.VOTE_REEL, row.voting());
        askPart(DeliberationColumn.VOTE_CONTRE, row.against(), DeliberationColumn.VOTE_REEL, row.voting());
        askPart(DeliberationColumn.VOTE_ABSTENTION, row.abstaining(), DeliberationColumn.VOTE_REEL, row.voting());
        if (row.voting().isPresent()
                && row.inFavour().isPresent()
                && row.against().isPresent()
                && row.abstaining().isPresent()) {
            long sum = (long) row.inFavour().get()
                    + row.against().get()
                    + row.abstaining().get();
            if (sum != row.voting().get()) {
                cells.add(Deviation.Kind.VOTE_SUM, DeliberationColumn.VOTE_REEL, sum);
            }
        }
    }

    private void askPart(
            DeliberationColumn column, Optional<Integer> part, DeliberationColumn of, Optional<Integer> whole) {
        if (part.isPresent() && whole.isPresent() && part.get() > whole.get()) {
            cells.add(Deviation.Kind.VOTES_EXCEED, column, of.header(), whole.get());
        }
    }

    /** Orders and decisions stand in columns of deliberations, with or without a word that they are some. */
    private void askNature(DeliberationRow row) {
        if (row.nature().isPresent()) {
            PublishedNature nature = row.nature().get();
            if (nature != PublishedNature.DELIBERATION && nature != PublishedNature.BUDGET) {
                cells.add(Deviation.Kind.NOT_A_DELIBERATION, DeliberationColumn.NATURE_ACTE);
            }
        } else if (supposed(row) != PublishedNature.DELIBERATION) {
            cells.add(Deviation.Kind.NOT_A_DELIBERATION, DeliberationColumn.DELIB_ID);
        }
    }

    /** Tells what a row is of that does not say so: what its identifier bears, or the first word of its object. */
    static PublishedNature supposed(DeliberationRow row) {
        Optional<ActNature> borne =
                row.number().flatMap(ActIdentifier::tryParse).map(ActIdentifier::nature);
        if (borne.isPresent()) {
            return PublishedNature.of(borne.get());
        }
        String object = row.object().map(DeliberationCells::firstWord).orElse("");
        return switch (object) {
            case "ARRETE" -> PublishedNature.REGULATORY;
            case "DECISION" -> PublishedNature.OTHER;
            default -> PublishedNature.DELIBERATION;
        };
    }

    private static String firstWord(String object) {
        int end = 0;
        while (end < object.length() && Character.isLetter(object.charAt(end))) {
            end++;
        }
        return end == "arrêté".length() || end == "décision".length() ? Words.of(object.substring(0, end)) : "";
    }
}
