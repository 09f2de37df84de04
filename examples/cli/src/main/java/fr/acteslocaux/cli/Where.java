package fr.acteslocaux.cli;

import java.util.Optional;

/**
 * Where an act stands.
 *
 * @param file  the name of the file
 * @param line  the line, counted from 1, of a file that has an act a line
 */
record Where(String file, Optional<Integer> line) {}
