package fr.acteslocaux.commitment;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;

/**
 * A loan of somebody else's that the authority guarantees, in part or whole.
 *
 * @legal.term garantie d'emprunt
 * @param borrower  who borrows, as printed
 * @param share  the part that is guaranteed, from 0 to 100 %
 * @param loan  the loan
 */
public record Guarantee(String borrower, Percentage share, Loan loan) implements Commitment {

    public Guarantee {
        Objects.requireNonNull(borrower, "borrower");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(loan, "loan");
        if (share.compareTo(Percentage.NONE) < 0 || share.compareTo(Percentage.WHOLE) > 0) {
            throw new MalformedValueException(FormatFaults.ofPart(
                    "percentage",
                    share.toString(),
                    FormatFault.Kind.COMPONENT,
                    Message.of("percent-of-whole"),
                    share.toString()));
        }
    }
}
