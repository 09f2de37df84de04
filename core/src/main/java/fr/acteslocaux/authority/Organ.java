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
    /** The president (<i>président</i>) of a department, a region or an intermunicipal body. */
    PRESIDENT;

    /** Says what people call it. */
    @Override
    public String in(Language language) {
        return Message.ofConstant("organ", this).in(language);
    }
}
