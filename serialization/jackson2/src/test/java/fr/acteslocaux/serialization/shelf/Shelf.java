package fr.acteslocaux.serialization.shelf;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The books of a school: a value that uses every kind of form. */
record Shelf(Uai school, Optional<DepartmentCode> department, boolean lending, List<Work> works) {

    Shelf {
        works = List.copyOf(works);
    }

    enum Genre {
        NOVEL,
        ESSAY
    }

    /** What stands on a shelf. */
    sealed interface Work permits Book, Journal {}

    record Book(String title, Genre genre, Optional<Person> author, List<Chapter> chapters) implements Work {

        Book {
            chapters = List.copyOf(chapters);
        }
    }

    record Journal(String title, int issue, Optional<LocalDate> published) implements Work {}

    record Person(String name, int born, Optional<Integer> died) {

        Person {
            if (died.isPresent() && died.get() < born) {
                throw new IllegalArgumentException("died in " + died.get() + ", born in " + born);
            }
        }
    }

    record Chapter(String title, List<Chapter> parts) {

        Chapter {
            parts = List.copyOf(parts);
        }
    }
}
