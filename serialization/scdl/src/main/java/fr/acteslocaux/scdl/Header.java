package fr.acteslocaux.scdl;

import fr.acteslocaux.message.EditDistance;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the columns of a schema stand in a file. */
final class Header {

    private static final int SHORT_NAME = 8;
    private static final int LEAST_BEGINNING = 8;

    private final List<String> names;
    private final int[] places;
    private final boolean[] known;
    private final List<Deviation> deviations = new ArrayList<>();

    private Header(List<String> names, int columns) {
        this.names = List.copyOf(names);
        this.places = new int[columns];
        this.known = new boolean[names.size()];
        Arrays.fill(places, -1);
    }

    static Header of(List<String> names, List<? extends Column> columns) {
        Header header = new Header(names, columns.size());
        header.findAsWritten(columns);
        header.findMisspelt(columns);
        header.tellOthers();
        header.tellAbsent(columns);
        header.tellOrder();
        return header;
    }

    List<Deviation> deviations() {
        return deviations;
    }

    List<String> names() {
        return names;
    }

    /** Returns where a column stands, from 0 on, or -1 if it does not. */
    int place(Column column) {
        return places[column.ordinal()];
    }

    boolean isKnown(int place) {
        return known[place];
    }

    /** Returns how many columns of the schema are there. */
    long found() {
        return Arrays.stream(places).filter(place -> place >= 0).count();
    }

    private void findAsWritten(List<? extends Column> columns) {
        for (int i = 0; i < names.size(); i++) {
            for (Column column : columns) {
                if (column.header().equals(names.get(i).strip())) {
                    take(i, column);
                }
            }
        }
    }

    private void findMisspelt(List<? extends Column> columns) {
        for (int i = 0; i < names.size(); i++) {
            if (known[i] || names.get(i).isBlank()) {
                continue;
            }
            Column nearest = nearest(Words.of(names.get(i)), columns);
            if (nearest != null) {
                deviations.add(Deviation.ofFile(Deviation.Kind.COLUMN_MISSPELT, nearest.header(), names.get(i)));
                take(i, nearest);
            }
        }
    }

    private void take(int place, Column column) {
        known[place] = true;
        if (places[column.ordinal()] >= 0) {
            deviations.add(Deviation.ofFile(Deviation.Kind.COLUMN_TWICE, column.header(), names.get(place), place + 1));
        } else {
            places[column.ordinal()] = place;
        }
    }

    private @Nullable Column nearest(String name, List<? extends Column> columns) {
        Column nearest = null;
        int least = Integer.MAX_VALUE;
        for (Column column : columns) {
            if (places[column.ordinal()] >= 0) {
                continue;
            }
            int distance = distance(name, Words.of(column.header()));
            if (distance < least) {
                least = distance;
                nearest = column;
            }
        }
        return nearest;
    }

    /** Counts the changes between two names; a name cut short after its first words has but one. */
    private static int distance(String name, String column) {
        int most = column.length() <= SHORT_NAME ? 1 : 2;
        int distance = EditDistance.between(name, column, most);
        if (distance <= most) {
            return distance;
        }
        return name.length() >= LEAST_BEGINNING && column.startsWith(name) ? most : Integer.MAX_VALUE;
    }

    private void tellOthers() {
        for (int i = 0; i < names.size(); i++) {
            if (!known[i]) {
                deviations.add(
                        names.get(i).isBlank()
                                ? Deviation.ofFile(Deviation.Kind.COLUMN_NAMELESS, "", "", i + 1)
                                : Deviation.ofFile(
                                        Deviation.Kind.COLUMN_UNKNOWN,
                                        names.get(i).strip(),
                                        names.get(i)));
            }
        }
    }

    private void tellAbsent(List<? extends Column> columns) {
        for (Column column : columns) {
            if (place(column) < 0 && column.presence() != Column.Presence.ADDED) {
                deviations.add(Deviation.ofFile(
                        column.isRequired() ? Deviation.Kind.COLUMN_MISSING : Deviation.Kind.COLUMN_ABSENT,
                        column.header(),
                        ""));
            }
        }
    }

    private void tellOrder() {
        int last = -1;
        for (int place : places) {
            if (place >= 0 && place < last) {
                deviations.add(Deviation.ofFile(Deviation.Kind.COLUMN_ORDER, "", ""));
                return;
            }
            last = Math.max(last, place);
        }
    }
}
