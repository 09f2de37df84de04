package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.scdl.DeliberationRow;
import fr.acteslocaux.scdl.Deviation;
import fr.acteslocaux.scdl.PublishedAct;
import fr.acteslocaux.scdl.ReadRow;
import fr.acteslocaux.scdl.TableReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The acts of a table of deliberations, or of all acts. */
final class ActTable implements AutoCloseable {

    private static final DeliberationRow NOTHING = DeliberationRow.builder().build();

    private final TableReader<DeliberationRow> rows;
    private final Optional<LocalAuthority.Kind> kind;

    /**
     * One row.
     *
     * @param line  the line in which it begins
     * @param act  the act, empty if the row gives none
     * @param publisher  the SIRET of its authority, empty if the row has none
     * @param deviations  what deviates in it, and why there is no act
     */
    record Row(long line, Optional<Act> act, Optional<Siret> publisher, List<Deviation> deviations) {}

    ActTable(InputStream bytes, Optional<LocalAuthority.Kind> kind) {
        this.rows = TableReader.deliberations(bytes);
        this.kind = kind;
    }

    /** What deviates in the table as a whole, as far as it was read. */
    List<Deviation> deviations() {
        return rows.deviations();
    }

    Stream<ReadRow<DeliberationRow>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    Row row(ReadRow<DeliberationRow> read) {
        DeliberationRow row = read.row();
        if (row.equals(NOTHING)) {
            return new Row(read.line(), Optional.empty(), Optional.empty(), read.deviations());
        }
        Optional<LocalAuthority> authority = row.authority()
                .flatMap(name ->
                        kind.map(known -> PublishedAct.authority(row, known)).or(() -> PublishedAct.authority(row)));
        Optional<Act> act = authority.flatMap(known -> PublishedAct.act(row, known));
        List<Deviation> deviations = new ArrayList<>(read.deviations());
        if (act.isEmpty()) {
            deviations.add(whyNoAct(read, authority));
        }
        return new Row(read.line(), act, row.siret(), deviations);
    }

    private static Deviation whyNoAct(ReadRow<DeliberationRow> read, Optional<LocalAuthority> authority) {
        String name = read.row().authority().orElse("");
        return authority.isEmpty() && !name.isEmpty()
                ? new Deviation(read.line(), "COLL_NOM", name, Deviation.Kind.AUTHORITY_UNKNOWN, List.of())
                : new Deviation(read.line(), "", read.row().object().orElse(""), Deviation.Kind.NO_ACT, List.of());
    }

    @Override
    public void close() {
        rows.close();
    }
}
