package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Map;
import java.util.Optional;

/** What happened and when, in a sentence; for programs it is the day. */
record DatedEvent(ActEvent event) implements Localized {

    private static final Map<Class<? extends ActEvent>, Fact> NAMES = Map.of(
            ActEvent.Signed.class, Facts.ACT_SIGNATURE_DATE,
            ActEvent.Transmitted.class, Facts.ACT_TRANSMISSION_DATE,
            ActEvent.Acknowledged.class, Facts.ACT_RECEPTION_DATE,
            ActEvent.Published.class, Facts.ACT_PUBLICATION_DATE,
            ActEvent.Posted.class, Facts.ACT_POSTING_DATE,
            ActEvent.Notified.class, Facts.ACT_NOTIFICATION_DATE);

    @Override
    public String in(Language language) {
        String day = new DayInWords(event.on()).in(language);
        return Optional.ofNullable(NAMES.get(event.getClass()))
                .map(name -> name.in(language) + ", " + day)
                .orElse(day);
    }

    @Override
    public String toString() {
        return event.on().toString();
    }
}
