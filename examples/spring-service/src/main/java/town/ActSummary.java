package town;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Uai;
import java.net.URI;

/**
 * What the list says of an act.
 *
 * @param at  where it is
 * @param number  its number
 * @param school  the school that it is about
 * @param object  its object
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActSummary(URI at, ActNumber number, Uai school, String object) {

    static ActSummary of(KeptAct kept) {
        return new ActSummary(
                at(kept),
                kept.act().number().orElse(null),
                kept.school(),
                kept.act().object());
    }

    static URI at(KeptAct kept) {
        return URI.create("/acts/" + kept.id());
    }
}
