package fr.acteslocaux.ctes.sending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to be sent.
 *
 * @param type  the code of its type in the classification, such as {@code 99_AU}
 * @param format  its format
 * @param content  its bytes
 */
public record Piece(String type, Format format, Content content) {

    /** The formats that are taken. */
    public enum Format {
        /** PDF, for acts and annexes. */
        PDF("pdf", "%PDF-"),
        /** XML, for budgets and for annexes of other acts. */
        XML("xml", ""),
        /** JPEG, for annexes. */
        JPEG("jpg", "\u00FF\u00D8\u00FF"),
        /** PNG, for annexes. */
        PNG("png", "\u0089PNG");

        private final String extension;
        private final String beginning;

        Format(String extension, String beginning) {
            this.extension = extension;
            this.beginning = beginning;
        }

        /**
         * Returns how the names of such files end.
         *
         * @return such as {@code pdf}
         */
        public String extension() {
            return extension;
        }

        boolean begins(byte[] content) {
            return new String(content, StandardCharsets.ISO_8859_1).startsWith(beginning);
        }
    }

    /** Bytes that can be read again and again, from memory or from a file. */
    public interface Content {

        /**
         * Returns how many there are.
         *
         * @return the number of bytes
         * @throws IOException if that cannot be read
         */
        long size() throws IOException;

        /**
         * Opens them.
         *
         * @return the bytes from the first one on
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;

        /**
         * Takes bytes in memory.
         *
         * @param bytes  the bytes, which are copied
         * @return the content
         */
        static Content of(byte[] bytes) {
            byte[] copy = bytes.clone();
            return new Content() {
                @Override
                public long size() {
                    return copy.length;
                }

                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(copy);
                }
            };
        }

        /**
         * Takes a file, which is read when it is sent.
         *
         * @param file  the file
         * @return the content
         */
        static Content of(Path file) {
            Objects.requireNonNull(file, "file");
            return new Content() {
                @Override
                public long size() throws IOException {
                    return Files.size(file);
                }

                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(file);
                }
            };
        }
    }

    public Piece {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
    }

    /**
     * Takes a document in PDF.
     *
     * @param type  the code of its type, such as {@code 99_AU}
     * @param content  its bytes
     * @return the document
     */
    public static Piece pdf(String type, byte[] content) {
        return new Piece(type, Format.PDF, Content.of(content));
    }
}
