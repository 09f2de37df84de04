/**
 * The types of the library in your own beans, with Jackson 2 data binding:
 * {@link fr.acteslocaux.serialization.databind.ActesLocauxModule}, which {@code findAndRegisterModules()} finds.
 */
@NullMarked
package fr.acteslocaux.serialization.databind;

import org.jspecify.annotations.NullMarked;
