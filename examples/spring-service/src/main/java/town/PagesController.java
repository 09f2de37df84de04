package town;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.jackson3.ActWriter;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The acts for people. */
@Controller
class PagesController {

    private final KeptActs acts;
    private final Clock clock;

    PagesController(KeptActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** A problem of a document, as the page shows it. */
    record Told(String pointer, int line, String text) {}

    @GetMapping("/")
    String form(@RequestParam Optional<String> example, Model model) {
        String document =
                example.isPresent() ? new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8) : "";
        return form(document, List.of(), model);
    }

    @PostMapping("/")
    String submit(
            @RequestParam String document,
            @RequestParam(required = false) MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        byte[] bytes = file == null || file.isEmpty() ? document.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        ReadResult<Act> read = ActReader.read(bytes);
        if (read.value().isPresent()) {
            return "redirect:/acts/"
                    + acts.save(new KeptAct(read.value().get(), null)).id() + "/page";
        }
        List<Told> problems = read.problems().stream()
                .map(problem -> told(problem, language(locale)))
                .toList();
        return form(new String(bytes, StandardCharsets.UTF_8), problems, model);
    }

    private String form(String document, List<Told> problems, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "acts", acts.find(null, null).stream().map(ActSummary::of).toList());
        return "form";
    }

    private static Told told(Problem problem, Language language) {
        return new Told(problem.pointer(), problem.place().line(), problem.text(language));
    }

    @GetMapping("/acts/{id}/page")
    String act(@PathVariable long id, @RequestParam Optional<LocalDate> asOf, Locale locale, Model model) {
        Act act = acts.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .act();
        CheckedAct checked = CheckedAct.of(act, asOf.orElseGet(() -> LocalDate.now(clock)));
        model.addAttribute("id", id);
        model.addAttribute("page", new ActPage(checked, language(locale)));
        return "act";
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.ENGLISH : Language.FRENCH;
    }
}
