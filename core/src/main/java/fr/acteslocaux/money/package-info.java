/**
 * Amounts as acts state them: {@link fr.acteslocaux.money.Euros} to the cent, {@link fr.acteslocaux.money.Amount.TaxBasis}, and
 * both together in an {@link fr.acteslocaux.money.Amount}; prices by the unit, {@link fr.acteslocaux.money.UnitPrice}; and what a text
 * says besides, {@link fr.acteslocaux.money.WrittenAmount}. No tax is ever computed.
 */
@NullMarked
package fr.acteslocaux.money;

import org.jspecify.annotations.NullMarked;
