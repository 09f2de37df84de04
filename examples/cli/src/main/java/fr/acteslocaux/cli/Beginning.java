package fr.acteslocaux.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * How an input begins: its first line that is not blank is looked at, not far, before all of it is read. A byte order mark, which
 * is no part of a document, is taken off.
 *
 * @param input  the input, which is read from its first character on
 * @param line  what was looked at
 * @param isWhole  whether the line ends within it
 * @param isCompressed  whether it is an archive, by the two bytes that begin those
 */
record Beginning(InputStream input, String line, boolean isWhole, boolean isCompressed) {

    private static final int FARTHEST = 1_000;
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);
    private static final String COMPRESSED = "\u001f\u008b";
    private static final String ENDS_OF_MORE = "{[,";

    static Beginning of(InputStream given) throws IOException {
        InputStream input = withoutMark(new BufferedInputStream(given));
        input.mark(FARTHEST);
        StringBuilder seen = new StringBuilder();
        boolean isWhole = false;
        while (!isWhole && seen.length() < FARTHEST) {
            int next = input.read();
            if (next < 0) {
                break;
            }
            isWhole = next == '\n' && !seen.toString().isBlank();
            seen.append((char) next);
        }
        input.reset();
        return new Beginning(
                input, seen.toString().strip(), isWhole, seen.toString().startsWith(COMPRESSED));
    }

    private static InputStream withoutMark(InputStream input) throws IOException {
        input.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(input.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            input.reset();
        }
        return input;
    }

    boolean isArray() {
        return line.startsWith("[");
    }

    /** Tells what the input seems to be: documents in JSON unless it begins as something else does. */
    ActFiles.Form form() {
        if (isCompressed || line.replace("\0", "").startsWith("<")) {
            return ActFiles.Form.ctes;
        }
        return isTable() ? ActFiles.Form.scdl : ActFiles.Form.json;
    }

    /** Tells whether the line names columns of a table of deliberations. */
    private boolean isTable() {
        String names = line.replace("\0", "").toUpperCase(Locale.ROOT);
        return names.contains("COLL_NOM") || names.contains("DELIB_");
    }

    /** Tells whether one document goes on after the first line. */
    boolean isOfSeveralLines() {
        return isWhole && !line.isEmpty() && ENDS_OF_MORE.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Tells whether the characters have more bytes than one, so that there are no lines to take apart. */
    boolean isOfWideCharacters() {
        return line.indexOf('\0') >= 0;
    }
}
