package fr.acteslocaux.serialization.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.Descriptions;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WireFormProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JacksonLibrary.INSTANCE.pretty(
                    ShelfForms.SHELF.schema("urn:test:shelf", "Shelf", Descriptions.none())));

    private static ReadResult<Shelf> read(String document) {
        return ShelfForms.SHELF.read(JacksonLibrary.INSTANCE
                .read(document.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow());
    }

    @Property(tries = 300)
    void read_givesBackWhatIsWritten(@ForAll("shelves") Shelf shelf) {
        JsonTree tree = ShelfForms.SHELF.write(shelf);
        assertThat(read(JacksonLibrary.INSTANCE.pretty(tree)).value()).contains(shelf);
        assertThat(read(JacksonLibrary.INSTANCE.compact(tree)).value()).contains(shelf);
    }

    @Property(tries = 300)
    void write_givesBackTheBytesThatAreRead(@ForAll("shelves") Shelf shelf) {
        String document = JacksonLibrary.INSTANCE.pretty(ShelfForms.SHELF.write(shelf));
        assertThat(JacksonLibrary.INSTANCE.pretty(
                        ShelfForms.SHELF.write(read(document).value().orElseThrow())))
                .isEqualTo(document);
    }

    @Property(tries = 100)
    void schema_acceptsWhatIsWritten(@ForAll("shelves") Shelf shelf) {
        assertThat(SCHEMA.validate(JacksonLibrary.INSTANCE.compact(ShelfForms.SHELF.write(shelf)), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300)
    void compact_isOneLine(@ForAll("shelves") Shelf shelf) {
        assertThat(JacksonLibrary.INSTANCE.compact(ShelfForms.SHELF.write(shelf)))
                .doesNotContain("\n", "\r");
    }

    /** Whatever becomes of a character of a document, reading it ends in a value or in problems. */
    @Property(tries = 1000)
    void read_neverThrows(@ForAll("shelves") Shelf shelf, @ForAll int position, @ForAll char other) {
        StringBuilder document = new StringBuilder(JacksonLibrary.INSTANCE.pretty(ShelfForms.SHELF.write(shelf)));
        document.setCharAt(Math.floorMod(position, document.length()), other);
        ReadResult<Shelf> result = JacksonLibrary.INSTANCE
                .read(document.toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .map(ShelfForms.SHELF::read)
                .orElseGet(() -> ReadResult.failed(JacksonLibrary.INSTANCE
                        .read(document.toString().getBytes(StandardCharsets.UTF_8))
                        .problems()));
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    }

    @Provide
    Arbitrary<Shelf> shelves() {
        Arbitrary<Uai> schools = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 9999))
                .as(Uai::of);
        Arbitrary<DepartmentCode> departments =
                Arbitraries.of("01", "2A", "75", "974").map(DepartmentCode::parse);
        Arbitrary<Shelf.Work> works = Arbitraries.oneOf(books(), journals());
        return Combinators.combine(
                        schools,
                        departments.optional(),
                        Arbitraries.of(true, false),
                        works.list().ofMaxSize(4))
                .as(Shelf::new);
    }

    private static Arbitrary<Shelf.Work> books() {
        return Combinators.combine(texts(), Arbitraries.of(Shelf.Genre.class), people().optional(), chapters(3))
                .as(Shelf.Book::new);
    }

    private static Arbitrary<Shelf.Work> journals() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(texts(), Arbitraries.integers().greaterOrEqual(1), days.optional())
                .as(Shelf.Journal::new);
    }

    private static Arbitrary<Shelf.Person> people() {
        Arbitrary<Integer> born = Arbitraries.integers().lessOrEqual(0);
        Arbitrary<Integer> died = Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(texts(), born, died.optional()).as(Shelf.Person::new);
    }

    private static Arbitrary<List<Shelf.Chapter>> chapters(int deepest) {
        Arbitrary<List<Shelf.Chapter>> parts = deepest == 0 ? Arbitraries.just(List.of()) : chapters(deepest - 1);
        return Combinators.combine(texts(), parts).as(Shelf.Chapter::new).list().ofMaxSize(2);
    }

    /** Texts of any characters, those that must be escaped and those beyond the first plane too. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }
}
