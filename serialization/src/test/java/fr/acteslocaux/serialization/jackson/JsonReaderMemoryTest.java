package fr.acteslocaux.serialization.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReaderMemoryTest {

    @Test
    void read_needsLessThan64MegabytesWhateverTheDocumentSays() throws Exception {
        assertThat(SmallHeap.run(LargestDocuments.class)).isEmpty();
    }

    @Test
    void readLines_needsLessThan64MegabytesForAMillionActs() throws Exception {
        assertThat(SmallHeap.run(MillionActs.class)).isEmpty();
    }
}
