package fr.acteslocaux.compliance;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Locale;

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
        return Message.of("severity." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
    }
}
