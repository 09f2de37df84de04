package fr.acteslocaux.commitment;

/**
 * What an act commits an authority to: one sum, one beneficiary, one line of the budget, one loan, one transfer of land or one
 * price. An act that says several holds several, in the order of its text.
 *
 * @legal.term engagement
 */
public sealed interface Commitment permits BudgetLine, Guarantee, LandTransfer, Loan, Subsidy, Sum, Tariff {}
