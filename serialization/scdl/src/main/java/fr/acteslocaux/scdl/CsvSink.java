package fr.acteslocaux.scdl;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in CSV: UTF-8, commas, line ends of RFC 4180. */
final class CsvSink implements RowSink {

    private final CsvWriter file;

    CsvSink(OutputStream bytes, List<String> names) {
        this.file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8);
        file.writeRecord(names);
    }

    @Override
    public void write(List<String> cells) {
        file.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
