package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.DocumentText;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.serialization.wire.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, strictly and within {@link Limits}: what is too deep, too long or no JSON is a problem with its
 * place.
 */
public final class JsonReader {

    /** Names are neither interned nor cached: what a hostile document names must not stay in memory after it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxTokenCount(Limits.TOKENS)
                    .maxStringLength(Limits.TEXT)
                    .maxNameLength(Limits.NAME)
                    .maxNumberLength(Limits.NUMBER)
                    .build())
            .build();

    private JsonReader() {}

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the tree, or the one problem at which reading stopped
     */
    public static ReadResult<JsonTree> read(byte[] document) {
        ReadResult<DocumentText> text = DocumentText.of(document);
        return text.value().map(JsonReader::parse).orElseGet(() -> ReadResult.failed(text.problems()));
    }

    private static ReadResult<JsonTree> parse(DocumentText text) {
        try (JsonParser parser = FACTORY.createParser(text.reader())) {
            if (parser.nextToken() == null) {
                return Limits.unreadable(place(parser.currentLocation()), ProblemText.of("empty-document"));
            }
            JsonTree tree = readTree(parser);
            return parser.nextToken() == null
                    ? ReadResult.of(tree)
                    : Limits.unreadable(place(parser), ProblemText.of("trailing-content"));
        } catch (LoneSurrogateException loneSurrogate) {
            return Limits.unreadable(place(loneSurrogate.getLocation()), ProblemText.of("lone-surrogate"));
        } catch (StreamConstraintsException tooLarge) {
            return Limits.exceeded(place(tooLarge.getLocation()));
        } catch (JsonEOFException truncated) {
            return Limits.unreadable(place(truncated.getLocation()), ProblemText.of("truncated"));
        } catch (JsonProcessingException malformed) {
            return text.malformedAt(place(malformed.getLocation()), JsonReader::endsTooEarly);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory could not be read", impossible);
        }
    }

    private static boolean endsTooEarly(DocumentText text) {
        try (JsonParser parser = FACTORY.createParser(text.reader())) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        } catch (JsonEOFException truncated) {
            return true;
        } catch (IOException malformed) {
            return false;
        }
    }

    /** Half of a character that UTF-8 cannot write. */
    private static final class LoneSurrogateException extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        LoneSurrogateException(JsonLocation location) {
            super("Lone surrogate", location);
        }
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.NONE
                : new Place(location.getLineNr(), location.getColumnNr());
    }

    /**
     * Reads the value that somebody else's parser stands on, and leaves the parser on its last token.
     *
     * @param parser  the parser
     * @return the tree
     * @throws IOException if the value is no JSON, or holds a lone surrogate
     */
    public static JsonTree readTree(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        Place place = place(parser);
        return switch (token) {
            case START_OBJECT -> readObject(parser, place);
            case START_ARRAY -> readArray(parser, place);
            case VALUE_STRING -> new JsonTree.TextNode(text(parser), place);
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
            String name = text(parser);
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

    private static String text(JsonParser parser) throws IOException {
        String text = parser.getText();
        if (!JsonTree.isWritable(text)) {
            throw new LoneSurrogateException(parser.currentTokenLocation());
        }
        return text;
    }
}
