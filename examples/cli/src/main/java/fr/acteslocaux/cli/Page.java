package fr.acteslocaux.cli;

import java.util.regex.Pattern;

/** Text for a terminal of eighty columns. */
final class Page {

    private static final int WIDTH = 80;

    /** A blank, unless French puts it before a mark, within quotation marks or in the number of an article. */
    private static final Pattern BREAK = Pattern.compile("(?<!«)(?<!n°)(?<!art\\.)(?<! [LRD]\\.) (?![;:!?»])");

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(Visible.line(line.stripTrailing()));
    }

    /** Adds a paragraph whose lines begin with blanks and break between words. */
    void paragraph(int indent, String words) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin);
        for (String word : BREAK.split(words, -1)) {
            boolean first = line.length() == indent;
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(margin).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
