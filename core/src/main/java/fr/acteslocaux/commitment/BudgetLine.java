package fr.acteslocaux.commitment;

import fr.acteslocaux.message.AtLeastOne;
import fr.acteslocaux.money.Euros;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a budget or of a decision that changes it, with its two columns. What is taken off is negative.
 *
 * @legal.term ligne budgétaire, décision modificative
 * @param label  what it is for, as printed
 * @param section  the section of the budget, empty if the act does not say
 * @param account  the chapter or account, as printed, such as {@code 65748}, empty if it does not say
 * @param expenditure  the column of expenditure (<i>dépenses</i>), empty if nothing stands there
 * @param revenue  the column of revenue (<i>recettes</i>), empty if nothing stands there
 */
public record BudgetLine(
        String label,
        Optional<Section> section,
        Optional<String> account,
        Optional<Euros> expenditure,
        Optional<Euros> revenue)
        implements Commitment {

    /** The two sections of a budget. */
    public enum Section {
        /** What recurs (<i>fonctionnement</i>). */
        OPERATING,
        /** What lasts (<i>investissement</i>). */
        INVESTMENT
    }

    public BudgetLine {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(expenditure, "expenditure");
        Objects.requireNonNull(revenue, "revenue");
        AtLeastOne.require("budget-line", "expenditure, revenue", expenditure, revenue);
    }
}
