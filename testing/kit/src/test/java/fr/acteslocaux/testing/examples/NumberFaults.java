package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import java.util.List;

/** Numbers of the act, and what the receipt repeats of it. */
final class NumberFaults {

    private static final String MALFORMED = "receipt.malformed";

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m049",
                    2,
                    "numbered in the year before",
                    act -> Edit.receipt(
                            numbered(act, "DEC2023-004", "DEC2023_004"), "012-211209903-20240212-DEC2023_004-AU"),
                    "number.year-mismatch"),
            OneFault.in(
                    LEASE,
                    "m050",
                    1,
                    "number 005 transmitted as 004",
                    act -> act.toBuilder()
                            .number(ActNumber.parse("DEC2024-005"))
                            .build(),
                    "number.transmission-mismatch",
                    "receipt.number-mismatch"),
            OneFault.in(
                    LEASE,
                    "m052",
                    1,
                    "a slash in the number under which it is transmitted",
                    act -> numbered(act, "DEC2024-004", "DEC2024/004"),
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m053",
                    1,
                    "an accent in the number under which it is transmitted",
                    act -> numbered(act, "DEC2024-004", "DÉC2024_004"),
                    OneFault.REFUSED),
            receipt("m055", "with another SIREN", "012-211202023-20240212-DEC2024_004-AU", "receipt.siren-mismatch"),
            receipt("m056", "with a SIREN of eight digits", "012-21120990-20240212-DEC2024_004-AU", MALFORMED),
            receipt("m058", "with a département of two characters", "12-211209903-20240212-DEC2024_004-AU", MALFORMED),
            receipt(
                    "m059",
                    "with the day of transmission instead of adoption",
                    "012-211209903-20240213-DEC2024_004-AU",
                    "receipt.date-mismatch"),
            receipt("m061", "with day, month, year", "012-211209903-12022024-DEC2024_004-AU", MALFORMED),
            receipt(
                    "m062",
                    "with the number of another act",
                    "012-211209903-20240212-DEC2024_005-AU",
                    "receipt.number-mismatch"),
            receipt(
                    "m064",
                    "with the letter O for zero",
                    "012-211209903-20240212-DEC2024_OO4-AU",
                    "receipt.number-mismatch"),
            receipt("m065", "of a deliberation", "012-211209903-20240212-DEC2024_004-DE", "receipt.nature-mismatch"),
            receipt("m067", "without a nature", "012-211209903-20240212-DEC2024_004", MALFORMED),
            receipt("m068", "with blanks for hyphens", "012 211209903 20240212 DEC2024_004 AU", MALFORMED),
            OneFault.in(
                    LEASE,
                    "m070",
                    1,
                    "of the nature of a deliberation, with the receipt of another act",
                    act -> act.toBuilder().nature(ActNature.DE).build(),
                    "receipt.nature-mismatch"));

    private NumberFaults() {}

    private static OneFault receipt(String id, String what, String printed, String check) {
        return OneFault.in(LEASE, id, 1, "a receipt " + what, act -> Edit.receipt(act, printed), check);
    }

    private static Act numbered(Decision act, String number, String transmitted) {
        return act.toBuilder()
                .number(ActNumber.parse(number))
                .transmissionNumber(TransmissionNumber.parse(transmitted))
                .build();
    }
}
