package fr.acteslocaux.law;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The order of two parts of the same article. A whole comes before its parts. What a paragraph, an item, an alinéa and a
 * letter have between them is only an agreed order: the four count different things.
 */
enum SubdivisionOrder implements Comparator<List<LegalReference.Subdivision>> {
    OUTERMOST_FIRST;

    private static final Comparator<LegalReference.Subdivision> ORDER = Comparator.comparingInt(SubdivisionOrder::kind)
            .thenComparingInt(SubdivisionOrder::number)
            .thenComparingInt(SubdivisionOrder::rank);

    @Override
    public int compare(List<LegalReference.Subdivision> ones, List<LegalReference.Subdivision> others) {
        Iterator<LegalReference.Subdivision> other = others.iterator();
        for (LegalReference.Subdivision one : ones) {
            if (!other.hasNext()) {
                return 1;
            }
            int order = ORDER.compare(one, other.next());
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }

    private static int kind(LegalReference.Subdivision part) {
        if (part instanceof LegalReference.Subdivision.Paragraph) {
            return 1;
        }
        if (part instanceof LegalReference.Subdivision.Item) {
            return 2;
        }
        return part instanceof LegalReference.Subdivision.Alinea ? 3 : 4;
    }

    private static int number(LegalReference.Subdivision part) {
        if (part instanceof LegalReference.Subdivision.Paragraph paragraph) {
            return paragraph.number();
        }
        if (part instanceof LegalReference.Subdivision.Item item) {
            return item.number();
        }
        if (part instanceof LegalReference.Subdivision.Alinea alinea) {
            return alinea.number();
        }
        return ((LegalReference.Subdivision.Letter) part).letter();
    }

    private static int rank(LegalReference.Subdivision part) {
        if (part instanceof LegalReference.Subdivision.Paragraph paragraph) {
            return LatinRank.order(paragraph.rank());
        }
        return part instanceof LegalReference.Subdivision.Item item
                ? LatinRank.order(item.rank())
                : LatinRank.order(LatinRank.NONE);
    }
}
