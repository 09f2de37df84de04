package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Looks through acts, one after the other, for numbers and receipts that several have. It keeps what it compares and not the
 * acts, and stops at a number of them: memory is bounded in a stream of any length. Not thread-safe.
 */
public final class Duplicates {

    /** How many acts are looked through unless somebody says otherwise. */
    public static final int MOST_ACTS = 100_000;

    private static final int NEXT_YEAR = 1;

    /** What policies say of acts together, which no check of one act can ask. */
    static final Set<Rule> RULES = Set.of(
            Rules.DUPLICATE_NUMBER,
            Rules.DUPLICATE_NUMBER_OF_ONE_DAY,
            Rules.DUPLICATE_TRANSMISSION_NUMBER,
            Rules.DUPLICATE_TRANSMISSION_NUMBER_OF_ONE_DAY,
            Rules.DUPLICATE_RECEIPT,
            Rules.DUPLICATE_DOCUMENT);

    /** Within what a text must not come again. */
    private record Key(Duplicate.Kind kind, String owner, String series, String text) {}

    /** The day of an act and its nature: two on one day, of one nature, are of one series. */
    private record First(int position, Optional<String> occasion, String shown) {

        static First of(int position, Act act, String shown) {
            String nature = act.nature().map(ActNature::name).orElse("");
            return new First(position, act.takenOn().map(day -> day + " " + nature), shown);
        }
    }

    private final int mostActs;
    private final Policy policy;
    private final Map<Key, First> firsts = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<Key, Repeated> repeated = new LinkedHashMap<>();
    private int acts;
    private boolean isCutShort;

    /**
     * Begins to look.
     *
     * @param mostActs  how many acts are looked through, at least 0; those after are passed over
     */
    public Duplicates(int mostActs) {
        this(mostActs, Policies.SIGNED);
    }

    /**
     * Begins to look, taking what is found as seriously as a policy does.
     *
     * @param mostActs  how many acts are looked through, at least 0; those after are passed over
     * @param policy  the policy, which may take each {@code duplicate.} id more or less seriously; of those that it does not name
     *     nothing is told
     */
    public Duplicates(int mostActs, Policy policy) {
        if (mostActs < 0) {
            throw new IllegalArgumentException("Argument 'mostActs' must not be negative, found " + mostActs);
        }
        this.mostActs = mostActs;
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Looks at one more act.
     *
     * @param act  the act
     */
    public void add(Act act) {
        if (acts == mostActs) {
            isCutShort = true;
            return;
        }
        int position = acts++;
        String owner = owner(act.authority());
        if (isNew(new Key(Duplicate.Kind.DOCUMENT, owner, fingerprint(act), nameOf(act)), nameOf(act), position, act)) {
            act.number().ifPresent(number -> look(Duplicate.Kind.NUMBER, owner, number.toString(), position, act));
            act.transmissionNumber()
                    .ifPresent(number ->
                            look(Duplicate.Kind.TRANSMISSION_NUMBER, owner, number.toString(), position, act));
            act.events().stream()
                    .filter(ActEvent.Acknowledged.class::isInstance)
                    .flatMap(event -> ((ActEvent.Acknowledged) event).receipt().stream())
                    .map(AsPrinted::text)
                    .distinct()
                    .forEach(
                            receipt -> isNew(new Key(Duplicate.Kind.RECEIPT, "", "", receipt), receipt, position, act));
        }
    }

    /**
     * Says whether acts were passed over, because there were more than are looked through.
     *
     * @return true if there were
     */
    public boolean isCutShort() {
        return isCutShort;
    }

    /**
     * Counts the acts that were looked through.
     *
     * @return how many they are
     */
    public int acts() {
        return acts;
    }

    /**
     * Returns what was found so far.
     *
     * @return the duplicates: numbers first, then transmission numbers, receipts and documents, each in the order in which it
     *     came again
     */
    public List<Duplicate> found() {
        return repeated.entrySet().stream()
                .map(entry -> entry.getValue().asDuplicate(entry.getKey().kind(), policy))
                .filter(duplicate -> duplicate.severity() != Severity.OFF)
                .sorted(Comparator.comparing(Duplicate::kind))
                .toList();
    }

    private void look(Duplicate.Kind kind, String owner, String number, int position, Act act) {
        series(act, number)
                .ifPresent(series -> isNew(
                        new Key(kind, owner, series, NumberSpelling.of(number).key()), number, position, act));
    }

    private boolean isNew(Key key, String shown, int position, Act act) {
        First here = First.of(position, act, shown);
        First first = firsts.putIfAbsent(key, here);
        if (first == null) {
            return true;
        }
        repeated.computeIfAbsent(key, again -> new Repeated(first)).add(here);
        return false;
    }

    /** Who is known by a SIREN in one act is the same in another that has none. */
    private String owner(LocalAuthority authority) {
        String name = authority.kind() + " " + Words.of(authority.name()) + " "
                + authority.departmentOfSeat().map(DepartmentCode::toString).orElse("");
        if (authority.siren().isEmpty()) {
            return owners.computeIfAbsent(name, itself -> itself);
        }
        String siren = authority.siren().get().toString();
        boolean isNamedAlready = name.equals(owners.get(name));
        String owner = owners.getOrDefault(siren, isNamedAlready ? name : siren);
        owners.putIfAbsent(siren, owner);
        owners.putIfAbsent(name, owner);
        return owner;
    }

    /**
     * Tells among which acts a number must not come again: those of its kind that are of one year, or if they are deliberations
     * of one sitting, unless the number itself has the year. Empty if the day is unknown that would tell.
     */
    private static Optional<String> series(Act act, String number) {
        String kind = act.kind().name();
        if (hasItsYear(number, act.takenOn())) {
            return Optional.of(kind);
        }
        return act.takenOn()
                .map(day ->
                        kind + " " + (act instanceof Deliberation ? day.toString() : String.valueOf(day.getYear())));
    }

    /** Acts numbered in December are signed in January, and the other way round. */
    private static boolean hasItsYear(String number, Optional<LocalDate> day) {
        Matcher years = NumberChecks.YEAR.matcher(number);
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            if (day.isEmpty() || Math.abs(day.get().getYear() - year) <= NEXT_YEAR) {
                return true;
            }
        }
        return false;
    }

    /** Two hashes, for acts whose owner and number are the same besides. */
    private static String fingerprint(Act act) {
        return act.hashCode() + " " + act.object().hashCode();
    }

    private static String nameOf(Act act) {
        return act.number().map(ActNumber::toString).orElse(act.object());
    }

    /** Acts that have a text in common. */
    private static final class Repeated {

        private final List<Integer> positions = new ArrayList<>();
        private final Set<String> occasions = new HashSet<>();
        private final String shown;
        private boolean isOfOneDay;

        private Repeated(First first) {
            shown = first.shown();
            add(first);
        }

        private void add(First act) {
            positions.add(act.position());
            isOfOneDay |=
                    act.occasion().isPresent() && !occasions.add(act.occasion().get());
        }

        private Duplicate asDuplicate(Duplicate.Kind kind, Policy policy) {
            Rule rule = switch (kind) {
                case NUMBER -> isOfOneDay ? Rules.DUPLICATE_NUMBER_OF_ONE_DAY : Rules.DUPLICATE_NUMBER;
                case TRANSMISSION_NUMBER ->
                    isOfOneDay ? Rules.DUPLICATE_TRANSMISSION_NUMBER_OF_ONE_DAY : Rules.DUPLICATE_TRANSMISSION_NUMBER;
                case RECEIPT -> Rules.DUPLICATE_RECEIPT;
                case DOCUMENT -> Rules.DUPLICATE_DOCUMENT;
            };
            return new Duplicate(kind, shown, policy.severityOf(rule.id()), positions);
        }
    }
}
