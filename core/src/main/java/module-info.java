/**
 * The acts of French local authorities: values that cannot be wrong in form, rules that know the law of a given day, and
 * answers that say why.
 * <p>
 * The rooms, from the ground up: {@code text}, {@code identifier}. A room imports only rooms above it in this list.
 */
module fr.acteslocaux.core {
    requires static transitive org.jspecify;

    exports fr.acteslocaux.identifier;
    exports fr.acteslocaux.text;
}
