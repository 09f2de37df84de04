package fr.acteslocaux.serialization.shelf;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.serialization.wire.BooleanForm;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.LazyForm;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.TextForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WholeNumberForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a shelf is written. */
final class ShelfForms {

    static final WireForm<String> TEXT = TextForm.of(text -> text, text -> text);
    static final WireForm<Integer> YEAR = WholeNumberForm.atLeast(Integer.MIN_VALUE);
    static final WireForm<LocalDate> DAY =
            TextForm.of(LocalDate::parse, LocalDate::toString).with("format", "date");
    static final WireForm<Uai> UAI = TextForm.of(Uai::parse, Uai::toString)
            .with("pattern", "^[0-9]{7}[A-HJ-NPR-Z]$")
            .withExamples("0120612A")
            .definedAs("uai");
    static final WireForm<Shelf.Chapter> CHAPTER = chapter();
    static final WireForm<Shelf> SHELF = shelf();

    private ShelfForms() {}

    private static WireForm<Shelf> shelf() {
        ObjectForm.Builder<Shelf> shelf = ObjectForm.<Shelf>named("shelf").constant("schema", "shelf/1");
        Field<Shelf, Uai> school = shelf.required("school", UAI, Shelf::school);
        Field<Shelf, Optional<DepartmentCode>> department = shelf.optional(
                "department", TextForm.of(DepartmentCode::parse, DepartmentCode::toString), Shelf::department);
        Field<Shelf, Boolean> lending = shelf.required("lending", BooleanForm.of(), Shelf::lending);
        Field<Shelf, List<Shelf.Work>> works = shelf.required("works", ListForm.of(work()), Shelf::works);
        return shelf.build(
                values -> new Shelf(values.of(school), values.of(department), values.of(lending), values.of(works)));
    }

    private static WireForm<Shelf.Work> work() {
        return UnionForm.<Shelf.Work>named("work")
                .with(Shelf.Book.class, book())
                .with(Shelf.Journal.class, journal());
    }

    private static ObjectForm<Shelf.Book> book() {
        ObjectForm.Builder<Shelf.Book> book =
                ObjectForm.<Shelf.Book>named("book").constant(UnionForm.DISCRIMINATOR, "book");
        Field<Shelf.Book, String> title = book.required("title", TEXT, Shelf.Book::title);
        Field<Shelf.Book, Shelf.Genre> genre = book.required(
                "genre",
                ChoiceForm.of(
                        List.of(Shelf.Genre.values()), value -> value.name().toLowerCase(Locale.ROOT)),
                Shelf.Book::genre);
        Field<Shelf.Book, Optional<Shelf.Person>> author = book.optional("author", person(), Shelf.Book::author);
        Field<Shelf.Book, List<Shelf.Chapter>> chapters = book.list("chapters", CHAPTER, Shelf.Book::chapters);
        return book.build(
                values -> new Shelf.Book(values.of(title), values.of(genre), values.of(author), values.of(chapters)));
    }

    private static ObjectForm<Shelf.Journal> journal() {
        ObjectForm.Builder<Shelf.Journal> journal = ObjectForm.<Shelf.Journal>named("journal")
                .ofFamily("work")
                .constant(UnionForm.DISCRIMINATOR, "journal");
        Field<Shelf.Journal, String> title = journal.required("title", TEXT, Shelf.Journal::title);
        Field<Shelf.Journal, Integer> issue =
                journal.required("issue", WholeNumberForm.atLeast(1), Shelf.Journal::issue);
        Field<Shelf.Journal, Optional<LocalDate>> published =
                journal.optional("published", DAY, Shelf.Journal::published);
        return journal.build(values -> new Shelf.Journal(values.of(title), values.of(issue), values.of(published)));
    }

    private static WireForm<Shelf.Person> person() {
        ObjectForm.Builder<Shelf.Person> person = ObjectForm.named("person");
        Field<Shelf.Person, String> name = person.required("name", TEXT, Shelf.Person::name);
        Field<Shelf.Person, Integer> born = person.required("born", YEAR, Shelf.Person::born);
        Field<Shelf.Person, Optional<Integer>> died = person.optional("died", YEAR, Shelf.Person::died);
        return person.build(values -> new Shelf.Person(values.of(name), values.of(born), values.of(died)));
    }

    private static WireForm<Shelf.Chapter> chapter() {
        ObjectForm.Builder<Shelf.Chapter> chapter = ObjectForm.named("chapter");
        Field<Shelf.Chapter, String> title = chapter.required("title", TEXT, Shelf.Chapter::title);
        Field<Shelf.Chapter, List<Shelf.Chapter>> parts =
                chapter.list("parts", LazyForm.of(() -> ShelfForms.CHAPTER), Shelf.Chapter::parts);
        return chapter.build(values -> new Shelf.Chapter(values.of(title), values.of(parts)));
    }
}
