package fr.acteslocaux.authority;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;

/**
 * What decides in a local authority.
 *
 * @legal.term organe délibérant, exécutif local
 */
public enum Organ implements Localized {
    /** The mayor (<i>maire</i>). */
    MAYOR,
    /** The council (<i>conseil municipal, communautaire, départemental, régional</i>). */
    COUNCIL,
    /** The president (<i>président</i>) of a department, a region, an intermunicipal body or an establishment. */
    PRESIDENT,
    /** A deputy of the mayor, by a delegation of functions (<i>adjoint, par subdélégation</i>). */
    DEPUTY,
    /** A vice-president (<i>vice-président</i>). */
    VICE_PRESIDENT,
    /** The bureau of an intermunicipal body (<i>bureau</i>). */
    BUREAU,
    /** The permanent commission of a department or a region (<i>commission permanente</i>). */
    PERMANENT_COMMISSION,
    /** The board of an establishment (<i>conseil d'administration, comité</i>). */
    BOARD,
    /** The executive council of Corsica or Martinique (<i>conseil exécutif</i>). */
    EXECUTIVE_COUNCIL;

    /** Says what people call it. */
    @Override
    public String in(Language language) {
        return Message.ofConstant("organ", this).in(language);
    }
}
