package town

import fr.acteslocaux.LegalContext
import fr.acteslocaux.act.Act
import fr.acteslocaux.act.Decision
import fr.acteslocaux.act.Deliberation
import fr.acteslocaux.act.Order
import fr.acteslocaux.compliance.Compliance
import fr.acteslocaux.compliance.Policies
import fr.acteslocaux.deadline.ActTimeline
import fr.acteslocaux.explain.Explanations
import fr.acteslocaux.identifier.DepartmentCode
import fr.acteslocaux.place.Territory
import fr.acteslocaux.testing.Acts
import fr.acteslocaux.text.Language
import kotlin.jvm.optionals.getOrNull

/** What an act is: the kinds are sealed, so nothing is left over. */
fun kindOf(act: Act): String = when (act) {
    is Decision -> "décision"
    is Deliberation -> "délibération"
    is Order -> "arrêté"
}

fun main() {
    val act = Acts.rodezEnt2024()
    println(kindOf(act) + " : " + act.`object`())

    val context = LegalContext.standard().`in`(Territory.of(DepartmentCode.parse("12")))
    val appeal = ActTimeline.of(act, context).appeal()
    println(appeal.lastDay().getOrNull())
    println(Explanations.`in`(Language.FRENCH, appeal))

    Compliance.check(act, Policies.PUBLISHED, context).findings().forEach {
        println(it.severity().`in`(Language.FRENCH) + " : " + it.id())
    }
}
