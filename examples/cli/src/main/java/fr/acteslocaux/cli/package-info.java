/**
 * The command {@code actes}: {@link fr.acteslocaux.cli.Actes} starts it, each subcommand is a class of its own.
 */
@NullMarked
package fr.acteslocaux.cli;

import org.jspecify.annotations.NullMarked;
