package fr.acteslocaux.deadline;

import fr.acteslocaux.authority.LocalAuthority.Kind;

/** The kinds of authorities of which the law of publicity, transmission and referral is known here. */
final class AuthorityLaw {

    private AuthorityLaw() {}

    static boolean isKnown(Kind kind) {
        return kind == Kind.COMMUNE || kind == Kind.DEPARTMENT || kind == Kind.REGION || kind.isIntermunicipal();
    }
}
