package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.wording.Article;
import java.util.List;
import java.util.function.BiConsumer;

/** All that an act says, with the place of each text in its document. */
final class ActTexts {

    private final BiConsumer<String, String> visitor;

    private ActTexts(BiConsumer<String, String> visitor) {
        this.visitor = visitor;
    }

    static void visit(Act act, BiConsumer<String, String> visitor) {
        new ActTexts(visitor).visit(act);
    }

    private void visit(Act act) {
        visitor.accept("/object", act.object());
        for (int i = 0; i < act.citations().size(); i++) {
            visitor.accept("/citations/" + i + "/text", act.citations().get(i).text());
        }
        for (int i = 0; i < act.recitals().size(); i++) {
            visitor.accept("/recitals/" + i + "/text", act.recitals().get(i).text());
        }
        act.report().ifPresent(text -> visitor.accept("/report", text));
        articles("/articles", act.articles());
        act.certificate().ifPresent(text -> visitor.accept("/certificate", text));
        for (int i = 0; i < act.conventions().size(); i++) {
            convention("/conventions/" + i, act.conventions().get(i));
        }
    }

    private void convention(String path, Convention convention) {
        visitor.accept(path + "/title", convention.title());
        convention.preamble().ifPresent(text -> visitor.accept(path + "/preamble", text));
        articles(path + "/articles", convention.articles());
    }

    private void articles(String path, List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            String place = path + "/" + i;
            Article article = articles.get(i);
            article.heading().ifPresent(text -> visitor.accept(place + "/heading", text));
            article.text().ifPresent(text -> visitor.accept(place + "/text", text));
            articles(place + "/parts", article.parts());
        }
    }
}
