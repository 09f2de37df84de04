package fr.acteslocaux.scdl;

/** The columns of subsidies, 2.1.1. */
enum SubsidyColumn implements Column {
    GRANTOR("nomAttribuant", Presence.REQUIRED),
    GRANTOR_SIRET("idAttribuant", Presence.REQUIRED),
    CONVENTION_DAY("dateConvention", Presence.REQUIRED),
    DECISION("referenceDecision", Presence.OPTIONAL),
    BENEFICIARY("nomBeneficiaire", Presence.REQUIRED),
    BENEFICIARY_SIRET("idBeneficiaire", Presence.OPTIONAL),
    BENEFICIARY_RNA("rnaBeneficiaire", Presence.OPTIONAL),
    PURPOSE("objet", Presence.REQUIRED),
    AMOUNT("montant", Presence.REQUIRED),
    NATURE("nature", Presence.REQUIRED),
    CONDITIONS("conditionsVersement", Presence.REQUIRED),
    PERIOD("datesPeriodeVersement", Presence.REQUIRED),
    BUSINESS_AID("idRAE", Presence.OPTIONAL),
    NOTIFIED("notificationUE", Presence.REQUIRED),
    SHARE("pourcentageSubvention", Presence.REQUIRED),
    AID_SCHEME("dispositifAide", Presence.OPTIONAL);

    private final String header;
    private final Presence presence;

    SubsidyColumn(String header, Presence presence) {
        this.header = header;
        this.presence = presence;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public Presence presence() {
        return presence;
    }
}
