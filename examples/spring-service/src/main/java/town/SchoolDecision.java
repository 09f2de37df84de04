package town;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.Uai;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A decision about a school, which must have no error.
 *
 * @param school  the school
 * @param decision  the decision
 */
record SchoolDecision(@NotNull Uai school, @NotNull @Valid Decision decision) {}
