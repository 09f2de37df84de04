package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.wire.JsonFault;
import fr.acteslocaux.serialization.wire.JsonSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a parser. */
final class JacksonSource implements JsonSource {

    private static final @Nullable Token[] TOKENS = tokens();

    private final JsonParser parser;
    private Token current;

    JacksonSource(JsonParser parser) {
        this.parser = parser;
        this.current = token(parser.currentToken());
    }

    private static @Nullable Token[] tokens() {
        @Nullable Token[] tokens = new Token[JsonTokenId.ID_EMBEDDED_OBJECT + 1];
        tokens[JsonTokenId.ID_START_OBJECT] = Token.START_OBJECT;
        tokens[JsonTokenId.ID_END_OBJECT] = Token.END_OBJECT;
        tokens[JsonTokenId.ID_START_ARRAY] = Token.START_ARRAY;
        tokens[JsonTokenId.ID_END_ARRAY] = Token.END_ARRAY;
        tokens[JsonTokenId.ID_PROPERTY_NAME] = Token.NAME;
        tokens[JsonTokenId.ID_STRING] = Token.TEXT;
        tokens[JsonTokenId.ID_NUMBER_INT] = Token.NUMBER;
        tokens[JsonTokenId.ID_NUMBER_FLOAT] = Token.NUMBER;
        tokens[JsonTokenId.ID_TRUE] = Token.TRUE;
        tokens[JsonTokenId.ID_FALSE] = Token.FALSE;
        tokens[JsonTokenId.ID_NULL] = Token.NULL;
        return tokens;
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (JacksonException failure) {
            throw fault(failure);
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException failure) {
            throw fault(failure);
        }
    }

    @Override
    public Place place() {
        return place(current == Token.END ? parser.currentLocation() : parser.currentTokenLocation());
    }

    @Override
    public void close() {
        parser.close();
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        Token known = TOKENS[token.id()];
        if (known == null) {
            throw new IllegalStateException("Token " + token + " begins no value");
        }
        return known;
    }

    private JsonFault fault(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        Place place = place(location == null ? parser.currentLocation() : location);
        if (failure instanceof StreamConstraintsException) {
            return new JsonFault(JsonFault.Kind.TOO_LARGE, place, failure);
        }
        return new JsonFault(
                failure instanceof UnexpectedEndOfInputException ? JsonFault.Kind.TRUNCATED : JsonFault.Kind.MALFORMED,
                place,
                failure);
    }

    private static Place place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.NONE
                : new Place(location.getLineNr(), location.getColumnNr());
    }
}
