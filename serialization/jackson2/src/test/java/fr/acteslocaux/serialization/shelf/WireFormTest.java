package fr.acteslocaux.serialization.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.ChoiceForm;
import fr.acteslocaux.serialization.wire.Field;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormTest {

    private static final Shelf SHELF = new Shelf(
            Uai.parse("0120612A"),
            Optional.empty(),
            true,
            List.of(
                    new Shelf.Book(
                            "Émile « ou » 𝄞",
                            Shelf.Genre.ESSAY,
                            Optional.of(new Shelf.Person("Rousseau", 1712, Optional.of(1778))),
                            List.of(new Shelf.Chapter("I", List.of(new Shelf.Chapter("I.1", List.of()))))),
                    new Shelf.Journal("Éducation", 12, Optional.empty())));

    private static final String DOCUMENT = """
            {
              "schema": "shelf/1",
              "school": "0120612A",
              "lending": true,
              "works": [
                {
                  "type": "book",
                  "title": "Émile « ou » 𝄞",
                  "genre": "essay",
                  "author": {
                    "name": "Rousseau",
                    "born": 1712,
                    "died": 1778
                  },
                  "chapters": [
                    {
                      "title": "I",
                      "parts": [
                        {
                          "title": "I.1"
                        }
                      ]
                    }
                  ]
                },
                {
                  "type": "journal",
                  "title": "Éducation",
                  "issue": 12
                }
              ]
            }
            """;

    private static <T> ReadResult<T> read(WireForm<T> form, String document) {
        return form.read(JacksonLibrary.INSTANCE
                .read(document.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow());
    }

    private static List<String> problems(WireForm<?> form, String document, Language language) {
        return read(form, document).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.text(language))
                .toList();
    }

    /** The example of {@link WireForm}. */
    @Test
    void example_readsWhatItWrites() {
        record School(Uai uai, String name) {}

        ObjectForm.Builder<School> school = ObjectForm.named("school");
        Field<School, Uai> uai = school.required("uai", ShelfForms.UAI, School::uai);
        Field<School, String> name = school.required("name", ShelfForms.TEXT, School::name);
        WireForm<School> form = school.build(values -> new School(values.of(uai), values.of(name)));

        JsonTree written = form.write(new School(Uai.parse("0120612A"), "François-Mitterrand"));
        assertThat(JacksonLibrary.INSTANCE.compact(written))
                .isEqualTo("{\"uai\":\"0120612A\",\"name\":\"François-Mitterrand\"}");
        assertThat(form.read(written).value()).contains(new School(Uai.parse("0120612A"), "François-Mitterrand"));
    }

    @Test
    void write_keepsTheOrderOfTheDeclaration() {
        assertThat(JacksonLibrary.INSTANCE.pretty(ShelfForms.SHELF.write(SHELF)))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void read_givesBackWhatWasWritten() {
        assertThat(read(ShelfForms.SHELF, DOCUMENT).value()).contains(SHELF);
    }

    @Test
    void write_keepsARequiredListThatIsEmptyAndLeavesOutTheOthers() {
        Shelf empty = new Shelf(Uai.parse("0120612A"), Optional.empty(), false, List.of());
        assertThat(JacksonLibrary.INSTANCE.compact(ShelfForms.SHELF.write(empty)))
                .isEqualTo("{\"schema\":\"shelf/1\",\"school\":\"0120612A\",\"lending\":false,\"works\":[]}");
        assertThat(read(ShelfForms.CHAPTER, "{\"title\": \"I\", \"parts\": []}").value())
                .contains(new Shelf.Chapter("I", List.of()));
    }

    /** One fault of each kind in one document. */
    private static final String FAULTY = """
            {
              "schema": "rack/1",
              "school": "0120612B",
              "department": null,
              "lending": "yes",
              "lending": true,
              "shelves/a~b": 1,
              "works": [
                {"type": "book", "titel": "Émile", "genre": "poem", "chapters": {}},
                {"type": "map"},
                {"type": "journal", "title": "É", "issue": 0, "published": "2024-02-30"},
                {"title": "É"},
                null,
                {"type": "book", "title": "É", "genre": "novel", "author": {"name": "R", "born": 2, "died": 1}}
              ]
            }
            """;

    @Test
    void read_tellsAllProblemsInTheOrderOfTheDocument() {
        assertThat(problems(ShelfForms.SHELF, FAULTY, Language.ENGLISH))
                .containsExactly(
                        "/schema unknown value \"rack/1\"; expected: shelf/1",
                        "/school UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'",
                        "/department found null; a value that is not known is a property that is absent",
                        "/lending expected a boolean, found a string",
                        "/lending property \"lending\" is repeated",
                        "/shelves~1a~0b unknown property \"shelves/a~b\"; known: schema, school, department, lending, works",
                        "/works/0 property \"title\" is missing",
                        "/works/0/titel unknown property \"titel\"; perhaps \"title\"?",
                        "/works/0/genre unknown value \"poem\"; expected: novel, essay",
                        "/works/0/chapters expected an array, found an object",
                        "/works/1/type unknown value \"map\"; expected: book, journal",
                        "/works/2/issue expected a whole number of at least 1, found \"0\"",
                        "/works/2/published value \"2024-02-30\" is malformed",
                        "/works/3 property \"type\" is missing",
                        "/works/4 expected an object, found null",
                        "/works/5/author values that do not go together: died in 1, born in 2");
    }

    @Test
    void read_tellsAllProblemsInFrench() {
        assertThat(problems(ShelfForms.SHELF, FAULTY, Language.FRENCH))
                .containsExactly(
                        "/schema valeur \"rack/1\" inconnue ; attendu : shelf/1",
                        "/school " + uaiFault().in(Language.FRENCH),
                        "/department trouvé null ; une valeur inconnue est une propriété absente",
                        "/lending attendu un booléen, trouvé une chaîne",
                        "/lending propriété \"lending\" répétée",
                        "/shelves~1a~0b propriété \"shelves/a~b\" inconnue ; connues : schema, school, department, lending, works",
                        "/works/0 propriété « title » manquante",
                        "/works/0/titel propriété \"titel\" inconnue ; peut-être « title » ?",
                        "/works/0/genre valeur \"poem\" inconnue ; attendu : novel, essay",
                        "/works/0/chapters attendu un tableau, trouvé un objet",
                        "/works/1/type valeur \"map\" inconnue ; attendu : book, journal",
                        "/works/2/issue attendu un nombre entier d'au moins 1, trouvé \"0\"",
                        "/works/2/published valeur \"2024-02-30\" mal formée",
                        "/works/3 propriété « type » manquante",
                        "/works/4 attendu un objet, trouvé null",
                        "/works/5/author valeurs incompatibles : died in 1, born in 2");
    }

    private static FormatFault uaiFault() {
        return AsPrinted.read("0120612B", Uai::parse).fault().orElseThrow();
    }

    @Test
    void read_givesEachProblemAPlaceAndAKind() {
        List<Problem> problems = read(ShelfForms.SHELF, FAULTY).problems();
        assertThat(problems)
                .extracting(Problem::kind)
                .startsWith(
                        "unknown-choice",
                        Problem.MALFORMED_VALUE,
                        "null",
                        "wrong-type",
                        "duplicate-property",
                        "unknown-property");
        assertThat(problems.get(0).place()).isEqualTo(new Place(2, 13));
        assertThat(problems.get(1).place()).isEqualTo(new Place(3, 13));
        assertThat(problems.get(1).what())
                .asInstanceOf(InstanceOfAssertFactories.type(FormatFault.class))
                .isEqualTo(uaiFault());
    }

    @Test
    void read_doesNotEndInMoreProblemsThanAnybodyReads() {
        String document = IntStream.range(0, 5_000)
                .mapToObj(number -> "\"x" + number + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
        List<Problem> problems = read(ShelfForms.CHAPTER, document).problems();
        assertThat(problems).hasSize(Limits.PROBLEMS + 1);
        assertThat(problems.get(Limits.PROBLEMS).text(Language.ENGLISH)).isEqualTo("and 4001 more problems");
    }

    @ParameterizedTest
    @CsvSource({
        "Title,     perhaps \"title\"?",
        "tilte,     perhaps \"title\"?",
        "PARTS,     perhaps \"parts\"?",
        "is,        'known: title, parts'",
        "chapters,  'known: title, parts'"
    })
    void read_suggestsOnlyANameThatIsNear(String name, String advice) {
        assertThat(problems(ShelfForms.CHAPTER, "{\"title\": \"I\", \"" + name + "\": 0}", Language.ENGLISH))
                .containsExactly("/" + name + " unknown property \"" + name + "\"; " + advice);
    }

    @Test
    void read_refusesAListThatIsTooShort() {
        WireForm<List<String>> form = ListForm.of(ShelfForms.TEXT).atLeast(2);
        assertThat(problems(form, "[\"a\"]", Language.ENGLISH)).containsExactly(" expected at least 2 items, found 1");
        assertThat(problems(form, "[1]", Language.ENGLISH))
                .containsExactly(" expected at least 2 items, found 1", "/0 expected a string, found a number");
        assertThat(read(form, "[\"a\", \"b\"]").value()).contains(List.of("a", "b"));
    }

    @Test
    void read_takesEveryWholeNumber() {
        assertThat(read(ShelfForms.YEAR, "-2147483648").value()).contains(Integer.MIN_VALUE);
        assertThat(read(ShelfForms.YEAR, "2147483647").value()).contains(Integer.MAX_VALUE);
        assertThat(problems(ShelfForms.YEAR, "2147483648", Language.ENGLISH)).hasSize(1);
        assertThat(problems(ShelfForms.YEAR, "1e3", Language.ENGLISH)).hasSize(1);
        assertThat(problems(ShelfForms.YEAR, "1.0", Language.ENGLISH)).hasSize(1);
    }

    @Test
    void write_refusesHalfACharacter() {
        Shelf.Chapter chapter = new Shelf.Chapter("I\ud800", List.of());
        assertThatThrownBy(() -> ShelfForms.CHAPTER.write(chapter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text \"I\\uD800\" holds a lone surrogate");
    }

    @Test
    void declaration_refusesAPropertyDeclaredTwice() {
        ObjectForm.Builder<String> builder = ObjectForm.named("text");
        builder.required("text", ShelfForms.TEXT, text -> text);
        assertThatThrownBy(() -> builder.optional("text", ShelfForms.TEXT, Optional::of))
                .hasMessage("Property 'text' of text is declared twice");
        assertThatThrownBy(() -> builder.constant("schema", "1"))
                .hasMessage("Constant 'schema' must come before all other properties");
    }

    @Test
    void declaration_refusesAVariantThatCannotBeToldApart() {
        ObjectForm<String> untold = ObjectForm.<String>named("a").build(values -> "a");
        ObjectForm<String> told =
                ObjectForm.<String>named("b").constant("type", "b").build(values -> "b");
        UnionForm<String> union = UnionForm.<String>named("letter").with(String.class, told);
        assertThatThrownBy(() -> union.with(String.class, untold))
                .hasMessage("A variant of letter needs a constant 'type'");
        assertThatThrownBy(() -> union.with(String.class, told)).hasMessage("Two variants of letter have the type 'b'");
    }

    @Test
    void declaration_refusesTwoConstantsWrittenAlike() {
        assertThatThrownBy(() -> ChoiceForm.of(List.of(1, 2), number -> "n"))
                .hasMessage("Two constants are written \"n\"");
    }
}
