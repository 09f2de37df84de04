package fr.acteslocaux.scdl;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.commitment.Subsidy;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes rows of the subsidies that an act grants. */
public final class PublishedSubsidies {

    private static final BigDecimal WHOLE = new BigDecimal("1.00");

    private PublishedSubsidies() {}

    /**
     * Begins a row for each subsidy that an act grants. An act does not say in what way a subsidy is given, how and when it is paid,
     * and whether it is notified: whoever publishes it does.
     *
     * @param act  the act
     * @param publisher  the SIRET of its authority
     * @return the rows, in the order of the act, each of the whole of what its beneficiary gets; the day of the convention is that
     *     on which the one attached to the act was last signed, if there is one
     */
    public static List<SubsidyRow.Builder> rows(Act act, Siret publisher) {
        Objects.requireNonNull(publisher, "publisher");
        return act.commitments().stream()
                .map(StatedIn::value)
                .filter(Subsidy.class::isInstance)
                .map(commitment -> row(act, publisher, commitment))
                .toList();
    }

    private static SubsidyRow.Builder row(Act act, Siret publisher, Commitment commitment) {
        Subsidy subsidy = (Subsidy) commitment;
        SubsidyRow.Builder row = SubsidyRow.builder()
                .grantor(act.authority().name())
                .grantorSiret(publisher)
                .beneficiary(subsidy.beneficiary())
                .purpose(subsidy.purpose().orElse(act.object()))
                .amount(subsidy.amount().euros())
                .share(WHOLE);
        act.number().map(ActNumber::toString).ifPresent(row::decision);
        subsidy.siret().ifPresent(row::beneficiarySiret);
        if (act.conventions().size() == 1) {
            Optional.of(act.conventions().get(0))
                    .flatMap(Convention::lastSigned)
                    .ifPresent(row::conventionOn);
        }
        return row;
    }
}
