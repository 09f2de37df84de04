package fr.acteslocaux.identifier;

import fr.acteslocaux.scan.Ascii;

/**
 * Which transmission numbers a receiving side accepts. The editions of the @CTES schema and the programs in use do not agree.
 *
 * @legal.source CTES-ACTE
 */
public enum TransmissionProfile {
    /** What every program accepts: 2 to 15 capitals, digits and underscores. */
    SAFE(2) {
        @Override
        boolean allows(char character) {
            return Ascii.isCapital(character) || Ascii.isDigit(character) || character == '_';
        }

        @Override
        char nearest(char character) {
            return Ascii.isSmall(character) ? (char) (character - 'a' + 'A') : character;
        }
    },
    /** The schema in its edition of 2004: letters, digits, underscores, hyphens and blanks, a letter or digit at both ends. */
    SCHEMA_2004(1) {
        @Override
        boolean allows(char character) {
            return SCHEMA_2018.allows(character) || character == '-' || character == ' ';
        }

        @Override
        boolean allowsAtEnds(char character) {
            return character != '_' && SCHEMA_2018.allows(character);
        }
    },
    /** The schema in its edition of 2018: letters, digits and underscores. */
    SCHEMA_2018(1) {
        @Override
        boolean allows(char character) {
            return Ascii.isCapital(character)
                    || Ascii.isSmall(character)
                    || Ascii.isDigit(character)
                    || character == '_';
        }
    };

    private final int shortest;

    TransmissionProfile(int shortest) {
        this.shortest = shortest;
    }

    abstract boolean allows(char character);

    boolean allowsAtEnds(char character) {
        return allows(character);
    }

    /** Returns the character to suggest in place of another. */
    char nearest(char character) {
        return character;
    }

    boolean accepts(CharSequence text) {
        int length = text.length();
        if (length < shortest || length > TransmissionNumber.LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            boolean atAnEnd = i == 0 || i == length - 1;
            if (!(atAnEnd ? allowsAtEnds(character) : allows(character))) {
                return false;
            }
        }
        return true;
    }
}
