package fr.acteslocaux.money;

import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The units of a price, as they stand behind its euros. Behind a slash any word is a unit; behind {@code par} or an article only
 * one of those that are known, because {@code par virement} says how one pays.
 */
final class UnitText {

    private static final int LONGEST = 40;
    private static final int MOST_UNITS = 3;
    private static final int MOST_DIGITS = 6;

    private static final Lexicon<String> CONNECTIVES =
            Lexicon.ofWords("et par", "par", "le", "la", "l'", "du", "de la", "de l'");

    private static final Lexicon<String> KNOWN = Lexicon.ofWords(
            ("m m2 m² m3 m³ ml km g kg t l hl kw kwc kwh mw mwh kva h j ha are ares hectare hectares metre "
                            + "metres kilometre kilometres gramme grammes kilo kilos kilogramme kilogrammes tonne tonnes "
                            + "litre litres hectolitre hectolitres minute minutes heure heures demi-heure jour jours "
                            + "journee journees demi-journee demi-journees nuit nuits nuitee nuitees semaine semaines "
                            + "week-end mois bimestre trimestre semestre an ans annee annees saison unite unites piece "
                            + "pieces lot lots personne personnes enfant enfants eleve eleves adulte adultes etudiant "
                            + "etudiants agent agents habitant habitants famille familles foyer foyers menage menages "
                            + "couple participant participants membre membres adherent adherents licencie licencies abonne "
                            + "abonnes visiteur visiteurs spectateur spectateurs repas gouter seance seances cours place "
                            + "places emplacement emplacements stand stands vehicule vehicules logement logements "
                            + "appartement appartements local locaux salle salles bureau bureaux garage garages box entree "
                            + "entrees page pages copie copies photocopie photocopies exemplaire exemplaires classe classes "
                            + "ecole ecoles association associations trajet voyage branchement compteur bac sac passage "
                            + "prestation intervention visite dossier concession case tombe")
                    .split(" "));

    private static final Lexicon<String> QUALIFIERS = Lexicon.ofWords(
            "carre", "carres", "lineaire", "lineaires", "cube", "cubes", "scolaire", "scolaires", "ouvre", "ouvrable");

    private static final Lexicon<String> NO_UNITS =
            Lexicon.ofWords("ht", "h.t", "ttc", "t.t.c", "hors", "toutes", "euro", "euros", "eur", "par");

    private UnitText() {}

    /** Says whether a text is what {@link #read} would answer. */
    static boolean isUnit(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Cursor cursor = new Cursor("/" + text);
        return text.equals(read(cursor)) && cursor.isAtEnd();
    }

    /** Says whether something stands here that a unit follows. */
    static boolean begins(Cursor cursor) {
        return cursor.peek(0) == '/' || CONNECTIVES.stands(cursor);
    }

    /**
     * Reads {@code / m²}, {@code par élève et par an} or {@code le kWh}.
     *
     * @return the units as printed, a slash between them, or null, and the cursor stands where a unit should
     */
    static @Nullable String read(Cursor cursor) {
        StringJoiner units = new StringJoiner("/");
        for (int i = 0; i < MOST_UNITS && begins(cursor); i++) {
            String unit = cursor.acceptMark('/') ? anyUnit(cursor) : knownUnit(cursor);
            if (unit == null) {
                return null;
            }
            units.add(unit);
        }
        return units.length() > LONGEST ? null : units.toString();
    }

    private static @Nullable String knownUnit(Cursor cursor) {
        CONNECTIVES.skip(cursor);
        int start = cursor.position();
        return KNOWN.skip(cursor) ? withQualifier(cursor, printed(cursor, start)) : null;
    }

    private static @Nullable String anyUnit(Cursor cursor) {
        if (NO_UNITS.stands(cursor)) {
            return null;
        }
        int start = cursor.position();
        String count = cursor.digits(0) > 0 && cursor.digits(0) <= MOST_DIGITS ? digits(cursor) : "";
        int word = cursor.position();
        while (isOfWord(cursor.peek(0), cursor.position() == word)) {
            cursor.skip(1);
        }
        if (cursor.position() == word) {
            cursor.backTo(start);
            return null;
        }
        String unit = count + cursor.since(word);
        cursor.skipBlanks();
        return withQualifier(cursor, unit);
    }

    private static String digits(Cursor cursor) {
        int start = cursor.position();
        cursor.skip(cursor.digits(0));
        String digits = cursor.since(start);
        boolean isParted = cursor.peek(0) == ' ';
        cursor.skipBlanks();
        return isParted ? digits + " " : digits;
    }

    private static boolean isOfWord(char character, boolean isFirst) {
        return Character.isLetter(character)
                || (!isFirst
                        && (Ascii.isDigit(character)
                                || character == '²'
                                || character == '³'
                                || character == '-'
                                || character == '\''));
    }

    private static String withQualifier(Cursor cursor, String unit) {
        int start = cursor.position();
        return QUALIFIERS.skip(cursor) ? unit + " " + printed(cursor, start) : unit;
    }

    private static String printed(Cursor cursor, int start) {
        String word = cursor.since(start);
        int end = word.length();
        while (end > 0
                && (Character.isSpaceChar(word.charAt(end - 1)) || Character.isWhitespace(word.charAt(end - 1)))) {
            end--;
        }
        return word.substring(0, end);
    }
}
