package fr.acteslocaux.cli;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * What a terminal shows as it is: what would move its cursor, colour it, ring it or turn the writing round, and comes from an
 * act or an argument, is written as its number, such as {@code \u001b}. In JSON that is the same text.
 */
final class Visible {

    private Visible() {}

    /** Makes all of a text visible, line feeds too: nothing in it can look like a line of ours. */
    static String line(String text) {
        return shown(text, character -> character == '\n' || isHidden(character));
    }

    /** Makes a text of several lines visible. */
    static String lines(String text) {
        return shown(text, Visible::isHidden);
    }

    private static String shown(String text, IntPredicate isHidden) {
        if (text.chars().noneMatch(isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(character -> shown.append(
                        isHidden.test(character)
                                ? String.format(Locale.ROOT, "\\u%04x", character)
                                : String.valueOf((char) character)));
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return (Character.isISOControl(character) && character != '\n')
                || isTurning(character)
                || isSeparator(character);
    }

    private static boolean isTurning(int character) {
        return (character >= '\u202a' && character <= '\u202e')
                || (character >= '\u2066' && character <= '\u2069')
                || character == '\u200e'
                || character == '\u200f'
                || character == '\u061c';
    }

    private static boolean isSeparator(int character) {
        return character == '\u2028' || character == '\u2029';
    }
}
