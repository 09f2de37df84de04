package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.ProblemTexts;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, strictly and within bounds: what is too deep, too long or no JSON is a problem with its place.
 */
public final class JsonReader {

    /** The longest document, in bytes. */
    public static final int LONGEST_DOCUMENT = 16 * 1024 * 1024;

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NUMBER)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonReader() {}

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the tree, or the one problem at which reading stopped
     */
    public static ReadResult<JsonTree> read(byte[] document) {
        if (document.length > LONGEST_DOCUMENT) {
            return problem(Place.NONE, ProblemTexts.of("too-large", LONGEST_DOCUMENT + " bytes"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return problem(Place.NONE, ProblemTexts.of("not-utf8"));
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonTree tree = readTree(parser);
            if (parser.nextToken() != null) {
                return problem(place(parser), ProblemTexts.of("trailing-content"));
            }
            return ReadResult.of(tree);
        } catch (LoneSurrogateException loneSurrogate) {
            return problem(loneSurrogate.place, ProblemTexts.of("lone-surrogate"));
        } catch (StreamConstraintsException tooLarge) {
            return problem(place(tooLarge.getLocation()), ProblemTexts.of("too-large", firstSentence(tooLarge)));
        } catch (JsonProcessingException malformed) {
            return problem(place(malformed.getLocation()), ProblemTexts.of("malformed-json", firstSentence(malformed)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read", impossible);
        }
    }

    /** Half of a character that UTF-8 cannot write. */
    private static final class LoneSurrogateException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        LoneSurrogateException(Place place) {
            super("Lone surrogate", null, false, false);
            this.place = place;
        }
    }

    private static <T> ReadResult<T> problem(Place place, Localized what) {
        return ReadResult.failed(List.of(new Problem("", place, what)));
    }

    private static String firstSentence(JsonProcessingException exception) {
        String message = exception.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null ? Place.NONE : new Place(location.getLineNr(), location.getColumnNr());
    }

    private static JsonTree readTree(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        Place place = place(parser);
        if (token == null) {
            throw new JsonEOFException(parser, null, "The document is empty");
        }
        return switch (token) {
            case START_OBJECT -> readObject(parser, place);
            case START_ARRAY -> readArray(parser, place);
            case VALUE_STRING -> new JsonTree.TextNode(text(parser, place), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonTree.NumberNode(parser.getText(), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonTree.BooleanNode(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL -> new JsonTree.NullNode(place);
            default -> throw new IllegalStateException("Token " + token + " begins no value");
        };
    }

    private static JsonTree readObject(JsonParser parser, Place place) throws IOException {
        List<JsonTree.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place namePlace = place(parser);
            String name = text(parser, namePlace);
            parser.nextToken();
            members.add(new JsonTree.Member(name, readTree(parser), namePlace));
        }
        return new JsonTree.ObjectNode(members, place);
    }

    private static JsonTree readArray(JsonParser parser, Place place) throws IOException {
        List<JsonTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(readTree(parser));
        }
        return new JsonTree.ArrayNode(items, place);
    }

    private static String text(JsonParser parser, Place place) throws IOException {
        String text = parser.getText();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new LoneSurrogateException(place);
        }
        return text;
    }
}
