package fr.acteslocaux.text;

/** Text that is the same in every language. */
record Untranslated(String text) implements Localized {

    @Override
    public String in(Language language) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
