package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.SpokenDay;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Locale;

/** A checked act as one line of JSON. */
final class CheckJson {

    private CheckJson() {}

    static String of(CheckedAct checked, Language language) {
        ObjectNode answer = Json.object()
                .put("file", checked.file())
                .put("type", checked.type())
                .put("number", checked.act().number().toString())
                .put("policy", checked.report().policy().name());
        Json.putDay(answer, "asOf", checked.context().asOf());
        ArrayNode findings = answer.putArray("findings");
        checked.report().findings().forEach(finding -> findings.add(finding(finding, language)));
        ArrayNode timeline = answer.putArray("timeline");
        checked.timeline().entries().forEach(entry -> timeline.add(deadline(entry.name(), entry.deadline(), language)));
        return Json.line(answer);
    }

    private static ObjectNode finding(Finding finding, Language language) {
        return Json.object()
                .put("id", finding.id())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("path", finding.violation().path())
                .put("text", finding.text(language))
                .put("expected", value(finding.violation().expected(), language))
                .put("found", value(finding.violation().found(), language))
                .set("sources", Json.sources(finding.sources()));
    }

    /** Sentences name days; programs want them as dates. */
    private static String value(Localized value, Language language) {
        return value instanceof SpokenDay ? value.toString() : value.in(language);
    }

    private static ObjectNode deadline(String name, Deadline deadline, Language language) {
        ObjectNode entry = Json.object().put("deadline", name);
        Json.putDeadline(entry, deadline, language);
        return entry;
    }
}
