package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.money.Euros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known of the limits of departments and regions: leases of twelve years, sales of movables of 4 600 €. */
record OtherLimits(Optional<Length> longest, Optional<Euros> upTo, List<LegalSource> sources) {

    private static final Length TWELVE_YEARS = Length.ofYears(12);
    private static final Euros MOVABLES = Euros.ofCents(4_600_00);
    private static final Map<AuthorityKind, Integer> LEASES =
            Map.of(AuthorityKind.DEPARTMENT, 6, AuthorityKind.REGION, 5);
    private static final Map<AuthorityKind, Integer> SALES =
            Map.of(AuthorityKind.DEPARTMENT, 10, AuthorityKind.REGION, 9);

    static OtherLimits of(AuthorityKind authority, OptionalInt item, List<LegalSource> sources) {
        return new OtherLimits(
                isItem(LEASES.get(authority), item) ? Optional.of(TWELVE_YEARS) : Optional.empty(),
                isItem(SALES.get(authority), item) ? Optional.of(MOVABLES) : Optional.empty(),
                sources);
    }

    private static boolean isItem(@Nullable Integer known, OptionalInt item) {
        return known != null && item.equals(OptionalInt.of(known));
    }

    void examine(Exercise exercise, Coverage coverage) {
        longest.ifPresent(limit -> exercise.duration()
                .filter(length -> length.exceeds(limit))
                .ifPresent(length -> coverage.failed(beyond(length, limit))));
        upTo.ifPresent(limit -> exercise.amount()
                .filter(amount -> amount.compareTo(limit) > 0)
                .ifPresent(amount -> coverage.failed(beyond(amount, limit))));
    }

    private Reason beyond(Object found, Object limit) {
        return new Reason("delegation.beyond-limit", sources, Map.of("found", found, "limit", limit));
    }
}
