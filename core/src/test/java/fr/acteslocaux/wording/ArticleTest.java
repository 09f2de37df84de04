package fr.acteslocaux.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Article DEEP = Article.of("2.1.1", "Prix", "Le prix.");
    private static final Article MIDDLE = new Article(
            Optional.of("2.1"),
            Optional.of("Coût"),
            Optional.empty(),
            Optional.empty(),
            List.of(Article.of("2.1.0", "a", "b"), DEEP));
    private static final Article WHOLE = new Article(
            Optional.of("2"),
            Optional.of("Finances"),
            Optional.empty(),
            Optional.empty(),
            List.of(Article.of("2.0", "a", "b"), MIDDLE));

    @Test
    void find_looksAtTheArticleItselfAndWithinIt() {
        assertThat(WHOLE.find("2")).contains(WHOLE);
        assertThat(WHOLE.find("2.1")).contains(MIDDLE);
        assertThat(WHOLE.find("2.1.1")).contains(DEEP);
        assertThat(WHOLE.find("3")).isEmpty();
    }
}
