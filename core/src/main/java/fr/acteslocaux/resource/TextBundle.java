package fr.acteslocaux.resource;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The texts of one language, by key. A text may have holes with a name, such as {@code {after}}.
 * <p>
 * French and English each have their own file, so that the default locale of the machine never shows through.
 */
public final class TextBundle {

    private final ResourceBundle texts;

    private TextBundle(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * Reads the texts that stand beside a class, such as {@code reasons_fr.properties}.
     *
     * @param owner  the class beside which they stand
     * @param name  the name of the family, without language and ending
     * @param locale  the language
     * @return the texts
     */
    public static TextBundle of(Class<?> owner, String name, Locale locale) {
        return new TextBundle(ResourceBundle.getBundle(owner.getPackageName() + "." + name, locale, owner.getModule()));
    }

    /**
     * Returns all keys.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * Says whether there is a text.
     *
     * @param key  the key
     * @return true if there is
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Returns a text with its holes filled.
     *
     * @param key  the key
     * @param filling  what stands in the hole of each name
     * @return the text
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Function<String, String> filling) {
        return filled(texts.getString(key), filling);
    }

    /**
     * Fills the holes of a text.
     *
     * @param pattern  the text
     * @param filling  what stands in the hole of each name
     * @return the text
     */
    public static String filled(String pattern, Function<String, String> filling) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int position = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', position)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("Text " + pattern + " has a hole that does not close");
            }
            filled.append(pattern, position, open).append(filling.apply(pattern.substring(open + 1, close)));
            position = close + 1;
        }
        return filled.append(pattern, position, pattern.length()).toString();
    }
}
