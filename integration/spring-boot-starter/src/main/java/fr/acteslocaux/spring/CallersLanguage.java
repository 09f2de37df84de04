package fr.acteslocaux.spring;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The language of the caller among those that the library has: the first one that the caller takes. */
final class CallersLanguage {

    private static final Set<String> KNOWN = Set.of(Locale.FRENCH.getLanguage(), Locale.ENGLISH.getLanguage());

    private CallersLanguage() {}

    /** Keeps what Spring resolved, unless that is a language that the library has not. */
    static Locale of(Locale resolved) {
        return !isKnown(resolved) && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Collections.list(now.getRequest().getLocales()).stream()
                        .filter(CallersLanguage::isKnown)
                        .findFirst()
                        .orElse(resolved)
                : resolved;
    }

    private static boolean isKnown(Locale locale) {
        return KNOWN.contains(locale.getLanguage());
    }
}
