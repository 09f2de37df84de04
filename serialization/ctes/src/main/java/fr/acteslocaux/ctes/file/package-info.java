/** The names of files, which say what is in them. Begin with {@link fr.acteslocaux.ctes.file.FileName}. */
@NullMarked
package fr.acteslocaux.ctes.file;

import org.jspecify.annotations.NullMarked;
