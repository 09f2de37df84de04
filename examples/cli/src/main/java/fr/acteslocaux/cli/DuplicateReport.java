package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Duplicate;
import fr.acteslocaux.compliance.Duplicates;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What several of the acts of one run have in common, told after them. */
final class DuplicateReport {

    private static final String SCHEMA = "actes-locaux-duplicate/1";
    private static final int MOST_NAMED = 10;

    private final Duplicates duplicates;
    private final List<Origin> origins = new ArrayList<>();

    DuplicateReport(int mostActs) {
        this.duplicates = new Duplicates(mostActs);
    }

    void add(Origin origin, Act act) {
        duplicates.add(act);
        if (!duplicates.isCutShort()) {
            origins.add(origin);
        }
    }

    boolean hasErrors() {
        return duplicates.found().stream().anyMatch(duplicate -> duplicate.severity() == Severity.ERROR);
    }

    /** Writes the lines, none if there is nothing to tell. */
    List<String> lines(Output output) {
        return output.isJson() ? json(output.language()) : text(output.language());
    }

    private List<String> text(Language language) {
        ReportTexts texts = ReportTexts.of(language);
        List<Duplicate> found = duplicates.found();
        Page page = new Page();
        if (!found.isEmpty()) {
            page.line(texts.text("duplicates", found.size()));
            for (Duplicate duplicate : found) {
                page.line("");
                page.line("  " + duplicate.severity().in(language).toUpperCase(language.locale()) + "  "
                        + idOf(duplicate));
                page.paragraph(4, sentence(duplicate, language));
                named(duplicate).forEach(origin -> page.line("    " + origin.in(language)));
                if (more(duplicate) > 0) {
                    page.line("    " + texts.text("duplicates.more", more(duplicate)));
                }
            }
        }
        if (duplicates.isCutShort()) {
            if (!found.isEmpty()) {
                page.line("");
            }
            page.paragraph(0, limit(language));
        }
        String told = page.toString();
        return told.isEmpty() ? List.of() : List.of("\n" + told);
    }

    private List<String> json(Language language) {
        List<String> lines = new ArrayList<>();
        for (Duplicate duplicate : duplicates.found()) {
            ObjectNode line = Json.object().put("schema", SCHEMA).put("id", idOf(duplicate));
            line.put("severity", duplicate.severity().name().toLowerCase(Locale.ROOT));
            line.put("value", duplicate.text());
            line.put("text", sentence(duplicate, language));
            ArrayNode acts = line.putArray("acts");
            named(duplicate).forEach(origin -> {
                ObjectNode act = acts.addObject().put("file", origin.where().file());
                origin.where().line().ifPresent(number -> act.put("line", number));
                act.put("act", origin.act());
            });
            lines.add(Json.line(line.put("more", more(duplicate))));
        }
        if (duplicates.isCutShort()) {
            lines.add(Json.line(Json.object()
                    .put("schema", SCHEMA)
                    .put("id", "duplicate.limit")
                    .put("severity", "info")
                    .put("value", String.valueOf(duplicates.acts()))
                    .put("text", limit(language))));
        }
        return lines;
    }

    private static String idOf(Duplicate duplicate) {
        return "duplicate." + duplicate.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sentence(Duplicate duplicate, Language language) {
        return ReportTexts.of(language)
                .text(
                        idOf(duplicate),
                        duplicate.text(),
                        duplicate.positions().size(),
                        duplicate.severity() == Severity.ERROR ? 1 : 0);
    }

    private List<Origin> named(Duplicate duplicate) {
        return duplicate.positions().stream()
                .limit(MOST_NAMED)
                .map(origins::get)
                .toList();
    }

    private static int more(Duplicate duplicate) {
        return Math.max(0, duplicate.positions().size() - MOST_NAMED);
    }

    private String limit(Language language) {
        return ReportTexts.of(language).text("duplicate.limit", duplicates.acts());
    }
}
