package fr.acteslocaux.text;

/** Text that is the same in every language. */
record Verbatim(String text) implements Localized {

    @Override
    public String in(Language language) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
