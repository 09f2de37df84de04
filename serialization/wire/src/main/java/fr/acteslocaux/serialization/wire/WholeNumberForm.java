package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import java.util.List;
import java.util.Optional;

/**
 * A whole number, such as a count. It is a JSON number without point or exponent.
 */
public final class WholeNumberForm extends WireForm<Integer> {

    private static final int LONGEST = 11;

    private final int least;
    private final int most;

    private WholeNumberForm(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Declares a number.
     *
     * @param least  the least that it may be
     * @return the form
     */
    public static WholeNumberForm atLeast(int least) {
        return new WholeNumberForm(least, Integer.MAX_VALUE);
    }

    /**
     * Declares a number.
     *
     * @param least  the least that it may be
     * @param most  the most that it may be
     * @return the form
     */
    public static WholeNumberForm between(int least, int most) {
        return new WholeNumberForm(least, most);
    }

    @Override
    public void push(Integer value, JsonSink sink) {
        sink.number(value.intValue());
    }

    @Override
    Integer pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.NUMBER);
        Optional<Integer> number = wholeNumber(source.text());
        NotReadQuickly.unless(number.isPresent() && number.get() >= least && number.get() <= most);
        return number.get();
    }

    @Override
    Optional<Integer> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.NumberNode node)) {
            return wrongType(tree, "number", reading);
        }
        Optional<Integer> number = wholeNumber(node.literal()).filter(value -> value >= least && value <= most);
        if (number.isEmpty()) {
            reading.report(
                    tree.place(),
                    ProblemText.of(
                            most == Integer.MAX_VALUE ? "whole-number" : "whole-number-between",
                            FormatFaults.quoted(node.literal()),
                            String.valueOf(least),
                            String.valueOf(most)));
        }
        return number;
    }

    private static Optional<Integer> wholeNumber(String literal) {
        boolean whole = literal.length() <= LONGEST
                && literal.chars().allMatch(character -> character == '-' || (character >= '0' && character <= '9'));
        if (!whole) {
            return Optional.empty();
        }
        long number = Long.parseLong(literal);
        return number == (int) number ? Optional.of((int) number) : Optional.empty();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.typed(
                "integer",
                List.of(
                        new JsonTree.Member("minimum", new JsonTree.NumberNode(least)),
                        new JsonTree.Member("maximum", new JsonTree.NumberNode(most))));
    }
}
