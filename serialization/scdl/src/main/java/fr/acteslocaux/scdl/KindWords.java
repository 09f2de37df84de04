package fr.acteslocaux.scdl;

import fr.acteslocaux.authority.LocalAuthority;
import java.util.List;
import java.util.Objects;

/**
 * What the first words of the name of an authority tell of it.
 *
 * @param words  the words, in capitals without accents
 * @param kind  what it is
 */
record KindWords(String words, LocalAuthority.Kind kind) {

    /** In order: what is said with more words comes first. */
    static final List<KindWords> ALL = List.of(
            new KindWords("METROPOLE DE LYON", LocalAuthority.Kind.METROPOLIS_OF_LYON),
            new KindWords("VILLE DE PARIS", LocalAuthority.Kind.PARIS),
            new KindWords("COLLECTIVITE DE CORSE", LocalAuthority.Kind.CORSICA),
            new KindWords("COLLECTIVITE EUROPEENNE D ALSACE", LocalAuthority.Kind.ALSACE),
            new KindWords("COMMUNAUTE DE COMMUNES", LocalAuthority.Kind.COMMUNITY),
            new KindWords("COMMUNAUTE D AGGLOMERATION", LocalAuthority.Kind.COMMUNITY),
            new KindWords("COMMUNAUTE URBAINE", LocalAuthority.Kind.COMMUNITY),
            new KindWords("SYNDICAT MIXTE OUVERT", LocalAuthority.Kind.OPEN_MIXED_SYNDICATE),
            new KindWords("SYNDICAT MIXTE FERME", LocalAuthority.Kind.MIXED_SYNDICATE),
            new KindWords("CENTRE COMMUNAL D ACTION SOCIALE", LocalAuthority.Kind.SOCIAL_ACTION_CENTRE),
            new KindWords("CCAS ", LocalAuthority.Kind.SOCIAL_ACTION_CENTRE),
            new KindWords("CAISSE DES ECOLES", LocalAuthority.Kind.SCHOOL_FUND),
            new KindWords("CONSEIL DEPARTEMENTAL", LocalAuthority.Kind.DEPARTMENT),
            new KindWords("DEPARTEMENT ", LocalAuthority.Kind.DEPARTMENT),
            new KindWords("CONSEIL REGIONAL", LocalAuthority.Kind.REGION),
            new KindWords("REGION ", LocalAuthority.Kind.REGION),
            new KindWords("COMMUNE ", LocalAuthority.Kind.COMMUNE),
            new KindWords("MAIRIE ", LocalAuthority.Kind.COMMUNE),
            new KindWords("VILLE ", LocalAuthority.Kind.COMMUNE));

    KindWords {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
    }
}
