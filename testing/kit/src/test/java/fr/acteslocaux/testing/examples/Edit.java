package fr.acteslocaux.testing.examples;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One thing of an act in place of another. */
final class Edit {

    private Edit() {}

    /** Puts an event in the place of those of its kind; what it does not say of them stays. */
    static Act on(Act act, ActEvent instead) {
        return events(act, event -> event.getClass() == instead.getClass() ? instead : event);
    }

    static Act events(Act act, UnaryOperator<ActEvent> change) {
        return act.toBuilder()
                .events(act.events().stream().map(change).toList())
                .build();
    }

    static Act without(Act act, Class<? extends ActEvent> kind) {
        return act.toBuilder()
                .events(act.events().stream()
                        .filter(event -> !kind.isInstance(event))
                        .toList())
                .build();
    }

    static Act shownBy(Act act, ActEvent instead) {
        return events(act, event -> event instanceof ActEvent.Published ? instead : event);
    }

    static Act receipt(Act act, String printed) {
        return events(
                act,
                event -> event instanceof ActEvent.Acknowledged received
                        ? new ActEvent.Acknowledged(received.on(), AsPrinted.read(printed, ActIdentifier::parse))
                        : event);
    }

    static String receiptOf(Act act) {
        return act.event(ActEvent.Acknowledged.class)
                .flatMap(ActEvent.Acknowledged::receipt)
                .orElseThrow()
                .text();
    }

    /** Words in place of others that stand in an article. */
    static Act article(Act act, String number, String words, String instead) {
        return act.toBuilder()
                .articles(act.articles().stream()
                        .map(article -> article.number().equals(Optional.of(number))
                                ? worded(article, words, instead)
                                : article)
                        .toList())
                .build();
    }

    private static Article worded(Article article, String words, String instead) {
        String text = article.text().orElseThrow();
        if (!text.contains(words)) {
            throw new AssertionError("No '" + words + "' in '" + text + "'");
        }
        return new Article(
                article.number(),
                article.heading(),
                Optional.of(text.replace(words, instead)),
                article.role(),
                article.parts());
    }

    static Act remedies(Act act, UnaryOperator<RemediesClause.Builder> change) {
        StatedIn<RemediesClause> stated = act.remedies().orElseThrow();
        return act.toBuilder()
                .remedies(new StatedIn<>(
                        stated.article(),
                        change.apply(stated.value().toBuilder()).build()))
                .build();
    }

    static Decision convention(Decision act, UnaryOperator<Convention.Builder> change) {
        List<Convention> conventions = new ArrayList<>(act.conventions());
        conventions.set(0, change.apply(conventions.get(0).toBuilder()).build());
        return act.toBuilder().conventions(conventions).build();
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
