package fr.acteslocaux.delegation;

import java.util.List;
import java.util.Objects;

/**
 * The delegation of a municipal council to its mayor.
 * <p>
 * For example, deliberation DEL2020-089 of Saturday 11 July 2020, rectified by DEL2020-277 of Friday 18 December 2020.
 *
 * @legal.term délégation du conseil municipal
 * @legal.source CGCT-L2122-22
 * @param granted  the deliberation that granted it
 * @param rectified  those that changed it since, in order
 */
public record Delegation(GrantingDeliberation granted, List<GrantingDeliberation> rectified) {

    public Delegation {
        Objects.requireNonNull(granted, "granted");
        rectified = List.copyOf(rectified);
    }
}
