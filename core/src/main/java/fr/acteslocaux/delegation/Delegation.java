package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The delegation of a municipal council to its mayor.
 * <p>
 * For example, deliberation DEL2020-089 of Saturday 11 July 2020, rectified by DEL2020-277 of Friday 18 December 2020.
 *
 * @legal.term délégation du conseil municipal
 * @legal.source CGCT-L2122-22
 * @param granted  the deliberation that granted it
 * @param rectified  those that changed it since, in order
 * @param mandate  the mandate for which it was granted, empty if unknown
 * @param subdelegationAllowed  what the council said of signature by a deputy, empty if it said nothing
 * @param substituteAllowed  what the council said of a mayor who is prevented, empty if it said nothing
 * @param withdrawnOn  the day on which the council ended it, empty if it did not
 */
public record Delegation(
        GrantingDeliberation granted,
        List<GrantingDeliberation> rectified,
        Optional<Mandate> mandate,
        Optional<Boolean> subdelegationAllowed,
        Optional<Boolean> substituteAllowed,
        Optional<LocalDate> withdrawnOn) {

    public Delegation {
        Objects.requireNonNull(granted, "granted");
        rectified = List.copyOf(rectified);
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(subdelegationAllowed, "subdelegationAllowed");
        Objects.requireNonNull(substituteAllowed, "substituteAllowed");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }

    /**
     * Makes a delegation of which only the deliberations are known.
     *
     * @param granted  the deliberation that granted it
     * @param rectified  those that changed it since, in order
     */
    public Delegation(GrantingDeliberation granted, List<GrantingDeliberation> rectified) {
        this(granted, rectified, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the deliberation that granted it and those that changed it.
     *
     * @return the deliberations, in order
     */
    public List<GrantingDeliberation> deliberations() {
        List<GrantingDeliberation> all = new ArrayList<>(List.of(granted));
        all.addAll(rectified);
        return List.copyOf(all);
    }

    /**
     * Says whether the delegation covers what a decision uses of it: granted, not withdrawn, in the mandate, the item
     * delegable and granted that day, within the limits of the law and of the council, signed by somebody entitled.
     * <p>
     * Where the council must set limits and sets none, as in a copy of the code, the delegation is void for that item: this
     * is the one case in which setting a limit makes it wider.
     *
     * @legal.source CGCT-L2122-22-VERSIONS, CGCT-L2122-23, CE-2000-117920
     * @legal.since 1996-02-24
     * @param exercise  what the decision uses
     * @param circumstances  the day, the signatory, the authority
     * @param context  the law
     * @return true or false, and why; undetermined if facts are missing and nothing known already says no
     */
    public Outcome<Boolean> covers(Exercise exercise, Circumstances circumstances, LegalContext context) {
        return new DelegationLaw(this, exercise, circumstances, context.law()).covers();
    }

    /** Says whether the item depends on a deliberation of which only the number is known. */
    boolean contentsUnknown(int item, LocalDate day) {
        boolean unknown = false;
        for (GrantingDeliberation deliberation : until(day)) {
            unknown = deliberation.matters().isEmpty()
                    || (unknown
                            && deliberation.matter(item).isEmpty()
                            && !deliberation.takenBack().contains(item));
        }
        return unknown;
    }

    /** Returns the item as the last deliberation that speaks of it left it. */
    Optional<GrantedMatter> granted(int item, LocalDate day) {
        Optional<GrantedMatter> matter = Optional.empty();
        for (GrantingDeliberation deliberation : until(day)) {
            if (deliberation.takenBack().contains(item)) {
                matter = Optional.empty();
            }
            if (deliberation.matter(item).isPresent()) {
                matter = deliberation.matter(item);
            }
        }
        return matter;
    }

    private List<GrantingDeliberation> until(LocalDate day) {
        return deliberations().stream()
                .filter(deliberation -> !deliberation.date().isAfter(day))
                .sorted(Comparator.comparing(GrantingDeliberation::date))
                .toList();
    }
}
