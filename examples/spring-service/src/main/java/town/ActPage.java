package town;

import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the page of an act shows.
 *
 * @param checked  the act, looked at from a day
 * @param language  the language of the page
 */
record ActPage(CheckedAct checked, Language language) {

    /**
     * A finding in words.
     *
     * @param style  how it is shown
     * @param severity  how serious it is
     * @param id  the name of the check
     * @param text  what was found
     * @param sources  the law
     */
    record Line(String style, String severity, String id, String text, String sources) {}

    public String title() {
        String kind = checked.act().kind().in(language);
        return checked.act().number().map(number -> kind + " " + number).orElse(kind) + ", "
                + checked.act().authority().name();
    }

    public String object() {
        return checked.act().object();
    }

    public String asOf() {
        return Explanations.day(language, checked.asOf());
    }

    public String stage() {
        return checked.report().policy().title(language);
    }

    public List<Line> findings() {
        return checked.report().findings().stream().map(this::line).toList();
    }

    private Line line(Finding finding) {
        return new Line(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.severity().in(language),
                finding.id(),
                finding.text(language),
                finding.sources().stream()
                        .map((LegalSource source) -> source.in(language))
                        .collect(Collectors.joining(language.semicolon())));
    }

    public List<String> gaps() {
        return checked.report().undetermined().stream()
                .map(gap ->
                        gap.check().question(language) + " " + gap.gap(language).orElseThrow())
                .toList();
    }

    public int passed() {
        return checked.report().passed().size();
    }

    public List<ClockRow> clocks() {
        return checked.timeline().entries().stream()
                .map(entry -> new ClockRow(entry, Standing.of(entry, checked.asOf()), language))
                .toList();
    }

    public TimelinePicture picture() {
        return TimelinePicture.of(clocks(), checked.asOf(), language);
    }
}
