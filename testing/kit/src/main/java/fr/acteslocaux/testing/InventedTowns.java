package fr.acteslocaux.testing;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Communes that do not exist, in departments that do. No real mayor signs what is generated here. */
final class InventedTowns {

    private static final List<DepartmentCode> DEPARTMENTS = Stream.concat(
                    IntStream.rangeClosed(1, 95)
                            .filter(number -> number != 20)
                            .mapToObj(number -> String.format(Locale.ROOT, "%02d", number)),
                    Stream.of("2A", "2B", "971", "972", "973", "974", "976"))
            .map(DepartmentCode::parse)
            .toList();
    private static final List<String> FIRST = List.of(
            "Sauveterre",
            "Montclair",
            "Bellefontaine",
            "Saint-Elme",
            "Villebrune",
            "Roquevive",
            "Champvert",
            "Fontneuve",
            "Aigremont",
            "Courtebois",
            "Hautepierre",
            "Valombre");
    private static final List<String> SECOND = List.of(
            "des-Fontaines", "sur-Lisette", "le-Vieux", "en-Plaine", "les-Tilleuls", "du-Gué", "aux-Moines", "d'Amont");
    private static final int NOT_SMALL = 3500;
    private static final int LAST_SERIAL_OF_TOWN = 99_999;

    private InventedTowns() {}

    static LocalAuthority town(Chance chance) {
        return town(commune(chance.of(DEPARTMENTS), chance), chance);
    }

    static LocalAuthority town(CommuneCode commune, Chance chance) {
        int population = chance.once(2) ? chance.from(NOT_SMALL, 120_000) : chance.from(60, NOT_SMALL - 1);
        return new LocalAuthority(
                LocalAuthority.Kind.COMMUNE,
                chance.of(FIRST) + "-" + chance.of(SECOND),
                Optional.of(Siren.of(21_000_000 + chance.from(0, LAST_SERIAL_OF_TOWN))),
                Optional.of(commune.department()),
                Optional.of(commune),
                OptionalInt.of(population),
                Optional.of(LocalDate.of(2016, 1, 1)),
                population < NOT_SMALL
                        ? Optional.of(chance.of(List.of(
                                LocalAuthority.PublicityChoice.ELECTRONIC, LocalAuthority.PublicityChoice.POSTING)))
                        : Optional.empty());
    }

    private static CommuneCode commune(DepartmentCode department, Chance chance) {
        int digits = 5 - department.toString().length();
        String format = "%0" + digits + "d";
        return CommuneCode.parse(
                department + String.format(Locale.ROOT, format, chance.from(1, digits == 2 ? 36 : 899)));
    }

    static DepartmentCode anotherThan(DepartmentCode department) {
        return DEPARTMENTS.get((DEPARTMENTS.indexOf(department) + 1) % DEPARTMENTS.size());
    }

    /** The prefix of school numbers: those of Corsica are not made from its code. */
    static int schoolPrefix(DepartmentCode department) {
        return switch (department.toString()) {
            case "2A" -> 620;
            case "2B" -> 720;
            default -> Integer.parseInt(department.toString());
        };
    }

    static Siret seat(Siren siren) {
        return IntStream.range(10, 20)
                .mapToObj(number -> siren + String.format(Locale.ROOT, "%05d", number))
                .filter(Siret::isValid)
                .map(Siret::parse)
                .findFirst()
                .orElseThrow();
    }
}
