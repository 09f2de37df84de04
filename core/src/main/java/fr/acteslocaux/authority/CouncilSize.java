package fr.acteslocaux.authority;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many members the council of a commune has (<i>effectif légal du conseil municipal</i>). New communes may have more for a
 * time; Paris, Marseille and Lyon have laws of their own, which are not read here.
 *
 * @legal.term effectif légal du conseil municipal
 * @legal.source CGCT-L2121-2
 */
public final class CouncilSize {

    private record Row(int from, OptionalInt members, InForce inForce) {

        Row(TsvTable.Row row) {
            this(
                    Integer.parseInt(row.text("inhabitants")),
                    row.optional("members").stream().mapToInt(Integer::parseInt).findFirst(),
                    new InForce(row.day("from"), row.day("until")));
        }
    }

    private static final List<Row> ROWS = TsvTable.of(CouncilSize.class, "council-sizes.tsv").rows().stream()
            .map(Row::new)
            .toList();

    private CouncilSize() {}

    /**
     * Returns the number of members.
     *
     * @param inhabitants  the municipal population authenticated for the last general renewal
     * @param day  the day
     * @return the number, or empty if the law of that day or of a commune of that size is not known here
     */
    public static OptionalInt of(int inhabitants, LocalDate day) {
        OptionalInt members = OptionalInt.empty();
        for (Row row : ROWS) {
            if (row.inForce().includes(day) && inhabitants >= row.from()) {
                members = row.members();
            }
        }
        return members;
    }
}
