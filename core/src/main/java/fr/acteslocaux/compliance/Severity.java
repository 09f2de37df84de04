package fr.acteslocaux.compliance;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;

/**
 * How serious a finding is. It belongs to the policy, never to the check.
 */
public enum Severity implements Localized {
    /** The act is wrong. */
    ERROR,
    /** The act is weak. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Not asked. */
    OFF;

    /** Says what people call it. */
    @Override
    public String in(Language language) {
        return Message.ofConstant("severity", this).in(language);
    }
}
