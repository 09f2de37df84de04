package fr.acteslocaux.ctes.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a message. The parser of the JDK could find it too, but writes to the standard error stream where bytes are not
 * in it.
 *
 * @param charset  the encoding
 * @param mark  how many bytes stand before the text and only say its encoding
 * @param isAsNamed  whether it is the one that the message names
 */
record Encoding(Charset charset, int mark, boolean isAsNamed) {

    /** In it every byte is a character. */
    static final Encoding WINDOWS = new Encoding(Charset.forName("windows-1252"), 0, false);

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern NAME =
            Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    /** Finds the encoding by the first bytes, or else by the name in the declaration; without any it is UTF-8. */
    static Encoding of(byte[] document) {
        if (begins(document, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, true);
        }
        if (begins(document, 0xFE, 0xFF) || begins(document, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16, 0, true);
        }
        if (begins(document, 0, '<')) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        if (begins(document, '<', 0)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        Matcher name = NAME.matcher(
                new String(document, 0, Math.min(document.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return name.find() ? named(name.group(1)) : new Encoding(StandardCharsets.UTF_8, 0, true);
    }

    /** Text whose first byte is a whole character is in none of the encodings of several bytes, whatever it says. */
    private static Encoding named(String name) {
        if (Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            if (new String(new byte[] {'<', '?'}, charset).equals("<?")) {
                return new Encoding(charset, 0, true);
            }
        }
        return new Encoding(StandardCharsets.UTF_8, 0, false);
    }

    private static boolean begins(byte[] document, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= document.length || (document[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads a document; bytes that are not in the encoding fail. */
    Reader read(byte[] document) {
        return new InputStreamReader(
                new ByteArrayInputStream(document, mark, document.length - mark),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT));
    }
}
