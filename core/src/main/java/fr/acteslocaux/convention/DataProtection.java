package fr.acteslocaux.convention;

import java.util.List;
import java.util.Objects;

/**
 * Who answers for the processing of personal data under a convention, for what, and which rights people have.
 * <p>
 * For example, the rector of the academic region answers for the directory of the digital workspace, and people may have
 * their data rectified.
 *
 * @legal.term protection des données à caractère personnel
 * @param controller  the data controller (<i>responsable de traitement</i>), as printed
 * @param duties  what the controller answers for, in the order of the text
 * @param rights  the rights that the convention recalls, in the order of the text
 */
public record DataProtection(String controller, List<String> duties, List<Right> rights) {

    /**
     * A right of the people whose data are processed.
     *
     * @legal.term droits des personnes concernées
     */
    public enum Right {
        /** To be informed (<i>information</i>). */
        INFORMATION,
        /** To see the data (<i>accès</i>). */
        ACCESS,
        /** To have them corrected (<i>rectification</i>). */
        RECTIFICATION,
        /** To object (<i>opposition</i>). */
        OBJECTION,
        /** To have the processing restricted (<i>limitation</i>). */
        RESTRICTION,
        /** To have them erased (<i>effacement</i>). */
        ERASURE,
        /** To take them elsewhere (<i>portabilité</i>). */
        PORTABILITY,
        /** To say what becomes of them after death (<i>directives post-mortem</i>). */
        DIRECTIVES_AFTER_DEATH
    }

    public DataProtection {
        Objects.requireNonNull(controller, "controller");
        duties = List.copyOf(duties);
        rights = List.copyOf(rights);
    }
}
