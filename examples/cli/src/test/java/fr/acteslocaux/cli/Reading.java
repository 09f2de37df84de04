package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.InputStream;
import java.util.stream.Stream;

/** The two libraries that read acts. */
enum Reading {
    JACKSON_2 {
        @Override
        ReadResult<Act> document(byte[] document) {
            return fr.acteslocaux.serialization.ActReader.read(document);
        }

        @Override
        Stream<ReadResult<Act>> lines(InputStream lines) {
            return fr.acteslocaux.serialization.ActReader.readLines(lines);
        }
    },
    JACKSON_3 {
        @Override
        ReadResult<Act> document(byte[] document) {
            return fr.acteslocaux.jackson3.ActReader.read(document);
        }

        @Override
        Stream<ReadResult<Act>> lines(InputStream lines) {
            return fr.acteslocaux.jackson3.ActReader.readLines(lines);
        }
    };

    abstract ReadResult<Act> document(byte[] document);

    abstract Stream<ReadResult<Act>> lines(InputStream lines);
}
