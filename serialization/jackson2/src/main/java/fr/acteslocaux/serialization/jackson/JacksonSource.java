package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.wire.JsonFault;
import fr.acteslocaux.serialization.wire.JsonSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

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
        tokens[JsonTokenId.ID_FIELD_NAME] = Token.NAME;
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
        } catch (IOException failure) {
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
            return parser.getText();
        } catch (IOException failure) {
            throw fault(failure);
        }
    }

    @Override
    public Place place() {
        return place(current == Token.END ? parser.currentLocation() : parser.currentTokenLocation());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException failure) {
            throw fault(failure);
        }
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

    private RuntimeException fault(IOException failure) {
        if (failure instanceof StreamConstraintsException tooLarge) {
            return new JsonFault(
                    JsonFault.Kind.TOO_LARGE,
                    place(tooLarge.getLocation() == null ? parser.currentLocation() : tooLarge.getLocation()),
                    failure);
        }
        if (failure instanceof JsonEOFException truncated) {
            return new JsonFault(JsonFault.Kind.TRUNCATED, place(truncated.getLocation()), failure);
        }
        return failure instanceof JsonProcessingException malformed
                ? new JsonFault(JsonFault.Kind.MALFORMED, place(malformed.getLocation()), failure)
                : new UncheckedIOException("The document could not be read", failure);
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.NONE
                : new Place(location.getLineNr(), location.getColumnNr());
    }
}
