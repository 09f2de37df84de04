/**
 * Converters for the columns of a database: begin with {@link fr.acteslocaux.jpa.UaiConverter}, which all values that are text
 * resemble, and {@link fr.acteslocaux.jpa.DecisionConverter}, for whole acts. They apply by themselves to attributes of their
 * types, once the persistence unit names {@code META-INF/actes-locaux-orm.xml} as a mapping file.
 */
@NullMarked
package fr.acteslocaux.jpa;

import org.jspecify.annotations.NullMarked;
