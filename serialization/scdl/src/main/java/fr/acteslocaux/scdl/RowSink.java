package fr.acteslocaux.scdl;

import java.io.IOException;
import java.util.List;

/** Where the cells of rows go. */
interface RowSink {

    void write(List<String> cells) throws IOException;

    void close() throws IOException;
}
