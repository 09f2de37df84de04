package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.DocumentText;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.serialization.wire.ProblemText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document, strictly and within {@link Limits}: what is too deep, too long or no JSON is a problem with its
 * place.
 */
final class JsonReader {

    /** Names are neither interned nor cached: what a hostile document names must not stay in memory after it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
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
    static ReadResult<JsonTree> read(byte[] document) {
        ReadResult<DocumentText> text = DocumentText.of(document);
        return text.value().map(JsonReader::parse).orElseGet(() -> ReadResult.failed(text.problems()));
    }

    private static ReadResult<JsonTree> parse(DocumentText text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.reader())) {
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
        } catch (UnexpectedEndOfInputException truncated) {
            return Limits.unreadable(place(truncated.getLocation()), ProblemText.of("truncated"));
        } catch (JacksonException malformed) {
            return text.malformedAt(place(malformed.getLocation()), JsonReader::endsTooEarly);
        }
    }

    private static boolean endsTooEarly(DocumentText text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.reader())) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        } catch (UnexpectedEndOfInputException truncated) {
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    /** Half of a character that UTF-8 cannot write. */
    private static final class LoneSurrogateException extends StreamReadException {

        private static final long serialVersionUID = 1L;

        LoneSurrogateException(JsonParser parser) {
            super(parser, "Lone surrogate", parser.currentTokenLocation());
        }
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.NONE
                : new Place(location.getLineNr(), location.getColumnNr());
    }

    /**
     * Reads the value that somebody else's parser stands on, and leaves the parser on its last token.
     *
     * @param parser  the parser
     * @return the tree
     * @throws JacksonException if the value is no JSON, or holds a lone surrogate
     */
    static JsonTree readTree(JsonParser parser) {
        JsonToken token = parser.currentToken();
        Place place = place(parser);
        return switch (token) {
            case START_OBJECT -> readObject(parser, place);
            case START_ARRAY -> readArray(parser, place);
            case VALUE_STRING -> new JsonTree.TextNode(text(parser), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonTree.NumberNode(parser.getString(), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonTree.BooleanNode(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL -> new JsonTree.NullNode(place);
            default -> throw new IllegalStateException("Token " + token + " begins no value");
        };
    }

    private static JsonTree readObject(JsonParser parser, Place place) {
        List<JsonTree.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place namePlace = place(parser);
            String name = text(parser);
            parser.nextToken();
            members.add(new JsonTree.Member(name, readTree(parser), namePlace));
        }
        return new JsonTree.ObjectNode(members, place);
    }

    private static JsonTree readArray(JsonParser parser, Place place) {
        List<JsonTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(readTree(parser));
        }
        return new JsonTree.ArrayNode(items, place);
    }

    private static String text(JsonParser parser) {
        String text = parser.getString();
        if (!JsonTree.isWritable(text)) {
            throw new LoneSurrogateException(parser);
        }
        return text;
    }
}
