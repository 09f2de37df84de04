package fr.acteslocaux.deadline;

import fr.acteslocaux.authority.LocalAuthority.Kind;
import java.util.Set;

/** The kinds of authorities of which the law of publicity, transmission and referral is known here. */
final class AuthorityLaw {

    private static final Set<Kind> KNOWN = Set.of(
            Kind.COMMUNE,
            Kind.INTERMUNICIPAL,
            Kind.COMMUNITY,
            Kind.METROPOLIS,
            Kind.SYNDICATE,
            Kind.DEPARTMENT,
            Kind.REGION);

    private AuthorityLaw() {}

    static boolean isKnown(Kind kind) {
        return KNOWN.contains(kind);
    }
}
