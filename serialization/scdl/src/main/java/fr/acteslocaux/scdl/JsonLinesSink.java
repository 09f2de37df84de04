package fr.acteslocaux.scdl;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A table in JSON Lines: an object for each row, with every column, null where a cell is empty. */
final class JsonLinesSink implements RowSink {

    private static final char FIRST_SEEN = ' ';
    private static final String HEX = "0123456789abcdef";
    private static final int BYTE = 8;
    private static final int HALF_BYTE = 4;
    private static final int LOW = 0xF;

    private final Writer file;
    private final List<String> names;
    private final Set<String> numbers;

    JsonLinesSink(OutputStream bytes, List<String> names, Set<String> numbers) {
        this.file = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.names = List.copyOf(names);
        this.numbers = Set.copyOf(numbers);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            file.write(i == 0 ? '{' : ',');
            writeText(names.get(i));
            file.write(':');
            if (cells.get(i).isEmpty()) {
                file.write("null");
            } else if (numbers.contains(names.get(i))) {
                file.write(cells.get(i));
            } else {
                writeText(cells.get(i));
            }
        }
        file.write("}\n");
    }

    private void writeText(String text) throws IOException {
        file.write('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                file.write('\\');
                file.write(character);
            } else if (character < FIRST_SEEN || isLoneSurrogate(text, i)) {
                file.write("\\u");
                for (int shift = BYTE + HALF_BYTE; shift >= 0; shift -= HALF_BYTE) {
                    file.write(HEX.charAt(character >> shift & LOW));
                }
            } else {
                file.write(character);
            }
        }
        file.write('"');
    }

    private static boolean isLoneSurrogate(String text, int place) {
        char character = text.charAt(place);
        if (!Character.isSurrogate(character)) {
            return false;
        }
        int first = Character.isLowSurrogate(character) ? place - 1 : place;
        return first < 0
                || first + 1 >= text.length()
                || !Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
