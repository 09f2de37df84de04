package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one form, read and written with a JSON library. A document that is as it is usually written is read in one go;
 * any other is read a second time, for all its problems.
 *
 * @param <T>  the type of what they hold
 */
public final class Documents<T> {

    private final WireForm<T> form;
    private final JsonLibrary library;

    /**
     * Binds a form to a library.
     *
     * @param form  the form
     * @param library  the library
     */
    public Documents(WireForm<T> form, JsonLibrary library) {
        this.form = Objects.requireNonNull(form, "form");
        this.library = Objects.requireNonNull(library, "library");
    }

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8
     * @return the value, or all problems of the document
     */
    public ReadResult<T> read(byte[] document) {
        return readQuickly(document).map(ReadResult::of).orElseGet(() -> readCarefully(document));
    }

    /**
     * Reads a document, and passes over properties that this version of the library does not know.
     *
     * @param document  the bytes, in UTF-8
     * @return the value with a warning for each such property, or all problems of the document
     */
    public ReadResult<T> readLeniently(byte[] document) {
        return readQuickly(document).map(ReadResult::of).orElseGet(() -> readAsTree(document, form::readLeniently));
    }

    private Optional<T> readQuickly(byte[] document) {
        if (document.length > Limits.BYTES || !QuickBytes.areSound(document)) {
            return Optional.empty();
        }
        try (JsonSource source = library.quick(document)) {
            return form.readQuickly(source);
        }
    }

    /**
     * Reads a document as if something were wrong with it.
     *
     * @param document  the bytes, in UTF-8
     * @return the value, or all problems of the document
     */
    public ReadResult<T> readCarefully(byte[] document) {
        return readAsTree(document, form::read);
    }

    private ReadResult<T> readAsTree(byte[] document, Function<JsonTree, ReadResult<T>> reading) {
        ReadResult<JsonTree> tree = TreeReader.read(document, library);
        return tree.value().map(reading).orElseGet(() -> ReadResult.failed(tree.problems()));
    }

    /**
     * Reads a document from a stream, which stays open.
     *
     * @param document  the stream; no more is read of it than a document may have
     * @return the value, or all problems of the document
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream document) throws IOException {
        return read(document.readNBytes(Limits.BYTES + 1));
    }

    /**
     * Reads documents one a line.
     *
     * @param lines  the lines; closed with the stream
     * @return a result for each line
     */
    public Stream<ReadResult<T>> readLines(InputStream lines) {
        return DocumentLines.read(lines, this::read);
    }

    /**
     * Writes a document over several lines.
     *
     * @param value  the value
     * @return the bytes, which end with a newline
     * @throws IllegalArgumentException if it could not be read again: it goes beyond {@link Limits}, or a text holds half of a
     *     character
     */
    public byte[] write(T value) {
        return written(value, false);
    }

    /**
     * Writes a document on one line.
     *
     * @param value  the value
     * @return the bytes, which end with a newline
     * @throws IllegalArgumentException if it could not be read again, as above
     */
    public byte[] writeLine(T value) {
        return written(value, true);
    }

    private byte[] written(T value, boolean onOneLine) {
        byte[] text;
        try {
            text = library.written(sink -> form.push(value, sink), onOneLine);
        } catch (JsonFault tooDeep) {
            throw tooLarge(Limits.passed(tooDeep.getCause()), tooDeep);
        }
        if (!QuickBytes.areSound(text)) {
            form.write(value);
        }
        // A shorter document cannot be too large in any way but its depth.
        if (text.length > Limits.TOKENS) {
            read(text).problems().stream().findFirst().ifPresent(problem -> {
                throw tooLarge(problem.what(), null);
            });
        }
        return text;
    }

    private static IllegalArgumentException tooLarge(Localized limit, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Value is larger than a document may be: " + limit.in(Language.ENGLISH), cause);
    }
}
