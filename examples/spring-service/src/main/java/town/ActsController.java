package town;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Uai;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The acts for other programs. */
@RestController
@RequestMapping("/acts")
class ActsController {

    private final KeptActs acts;
    private final Clock clock;

    ActsController(KeptActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Keeps any act: what is wrong with it, its findings say. */
    @PostMapping
    ResponseEntity<ActSummary> submit(@RequestBody Act act) {
        return kept(new KeptAct(act, null));
    }

    /** Keeps a decision about a school, unless it has an error. */
    @PostMapping("/school-decisions")
    ResponseEntity<ActSummary> submit(@RequestBody @Valid SchoolDecision about) {
        return kept(new KeptAct(about.decision(), about.school()));
    }

    private ResponseEntity<ActSummary> kept(KeptAct act) {
        ActSummary summary = ActSummary.of(acts.save(act));
        return ResponseEntity.created(summary.at()).body(summary);
    }

    @GetMapping
    List<ActSummary> list(
            @RequestParam(required = false) ActNumber number, @RequestParam(required = false) Uai school) {
        return acts.find(number, school).stream().map(ActSummary::of).toList();
    }

    @GetMapping("/{id}")
    Act act(@PathVariable long id) {
        return acts.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .act();
    }

    @GetMapping("/{id}/timeline")
    ActTimeline timeline(@PathVariable long id) {
        return checked(id, Optional.empty()).timeline();
    }

    @GetMapping("/{id}/findings")
    Report findings(@PathVariable long id, @RequestParam Optional<LocalDate> asOf) {
        return checked(id, asOf).report();
    }

    private CheckedAct checked(long id, Optional<LocalDate> asOf) {
        return CheckedAct.of(act(id), asOf.orElseGet(() -> LocalDate.now(clock)));
    }
}
