package fr.acteslocaux.scdl;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of all acts, and those of the days that follow from them. */
final class OpenDataColumns {

    /** Their names, in order. */
    static final List<String> NAMES = Stream.concat(
                    DeliberationProfile.ALL_ACTS.columns().stream().map(Column::header),
                    Stream.of("DATE_EXECUTOIRE", "DATE_EXECUTOIRE_CERTITUDE", "FIN_RECOURS", "FIN_RECOURS_CERTITUDE"))
            .toList();

    /** The names of those that hold whole numbers. */
    static final Set<String> NUMBERS =
            Set.of("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION", "NATURE_ACTE");

    private OpenDataColumns() {}

    static List<String> texts(OpenDataRow row) {
        return Stream.concat(
                        RowText.of(row.row(), DeliberationProfile.ALL_ACTS.columns()).stream(),
                        Stream.of(row.executoryOn(), row.appealEndsOn())
                                .flatMap(day -> Stream.of(
                                        day.day().map(LocalDate::toString).orElse(""),
                                        day.certainty().written())))
                .toList();
    }
}
