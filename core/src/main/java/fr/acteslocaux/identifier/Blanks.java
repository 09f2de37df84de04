package fr.acteslocaux.identifier;

/** Takes the blanks out of what people typed, for the lenient doors. */
final class Blanks {

    private Blanks() {}

    static String removedFrom(CharSequence text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.chars()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(character -> compact.append((char) character));
        return compact.toString();
    }
}
