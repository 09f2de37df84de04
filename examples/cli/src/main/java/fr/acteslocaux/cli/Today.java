package fr.acteslocaux.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock of the project. */
final class Today {

    private Today() {}

    static LocalDate inParis() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
