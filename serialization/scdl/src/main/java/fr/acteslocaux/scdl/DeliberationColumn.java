package fr.acteslocaux.scdl;

/** The columns of deliberations, 2.1.5, and the three that Mégalis adds for all acts. */
enum DeliberationColumn implements Column {
    COLL_NOM(Presence.REQUIRED),
    COLL_SIRET(Presence.REQUIRED),
    DELIB_ID(Presence.REQUIRED),
    DELIB_DATE(Presence.REQUIRED),
    DELIB_MATIERE_CODE(Presence.REQUIRED),
    DELIB_MATIERE_NOM(Presence.REQUIRED),
    DELIB_OBJET(Presence.REQUIRED),
    BUDGET_ANNEE(Presence.OPTIONAL),
    BUDGET_NOM(Presence.OPTIONAL),
    PREF_ID(Presence.OPTIONAL),
    PREF_DATE(Presence.OPTIONAL),
    VOTE_EFFECTIF(Presence.OPTIONAL),
    VOTE_REEL(Presence.OPTIONAL),
    VOTE_POUR(Presence.OPTIONAL),
    VOTE_CONTRE(Presence.OPTIONAL),
    VOTE_ABSTENTION(Presence.OPTIONAL),
    DELIB_URL(Presence.OPTIONAL),
    PUBLICATION_DATE(Presence.ADDED),
    NATURE_ACTE(Presence.ADDED),
    NATURE_ACTE_AUTRE_DETAIL(Presence.ADDED);

    private final Presence presence;

    DeliberationColumn(Presence presence) {
        this.presence = presence;
    }

    @Override
    public String header() {
        return name();
    }

    @Override
    public Presence presence() {
        return presence;
    }
}
