package fr.acteslocaux.scdl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is written in the cells of rows. */
final class RowText {

    private RowText() {}

    static List<String> of(DeliberationRow row, List<DeliberationColumn> columns) {
        return columns.stream()
                .map(column -> value(row, column).map(Object::toString).orElse(""))
                .toList();
    }

    private static Optional<?> value(DeliberationRow row, DeliberationColumn column) {
        return switch (column) {
            case COLL_NOM -> row.authority();
            case COLL_SIRET -> row.siret();
            case DELIB_ID -> row.number();
            case DELIB_DATE -> row.on();
            case DELIB_MATIERE_CODE -> row.matter();
            case DELIB_MATIERE_NOM -> row.matterName();
            case DELIB_OBJET -> row.object();
            case BUDGET_ANNEE -> row.budgetYears();
            case BUDGET_NOM -> row.budgetName();
            case PREF_ID -> row.prefecture();
            case PREF_DATE -> row.receivedOn();
            case VOTE_EFFECTIF -> row.inOffice();
            case VOTE_REEL -> row.voting();
            case VOTE_POUR -> row.inFavour();
            case VOTE_CONTRE -> row.against();
            case VOTE_ABSTENTION -> row.abstaining();
            case DELIB_URL -> row.url();
            case PUBLICATION_DATE -> row.publishedOn();
            case NATURE_ACTE -> row.nature().map(PublishedNature::code);
            case NATURE_ACTE_AUTRE_DETAIL -> row.natureDetail();
        };
    }

    static List<String> of(SubsidyRow row) {
        return List.of(SubsidyColumn.values()).stream()
                .map(column -> value(row, column).map(Object::toString).orElse(""))
                .toList();
    }

    private static Optional<?> value(SubsidyRow row, SubsidyColumn column) {
        return switch (column) {
            case GRANTOR -> row.grantor();
            case GRANTOR_SIRET -> row.grantorSiret();
            case CONVENTION_DAY -> row.conventionOn();
            case DECISION -> row.decision();
            case BENEFICIARY -> row.beneficiary();
            case BENEFICIARY_SIRET -> row.beneficiarySiret();
            case BENEFICIARY_RNA -> row.beneficiaryRna();
            case PURPOSE -> row.purpose();
            case AMOUNT -> row.amount().map(amount -> amount.toBigDecimal().toPlainString());
            case NATURE -> row.nature().map(SubsidyNature::written);
            case CONDITIONS -> row.conditions();
            case PERIOD -> row.period();
            case BUSINESS_AID -> row.businessAid();
            case NOTIFIED -> row.notified().map(notified -> notified ? "oui" : "non");
            case SHARE -> row.share().map(BigDecimal::toPlainString);
            case AID_SCHEME -> row.scheme();
        };
    }
}
