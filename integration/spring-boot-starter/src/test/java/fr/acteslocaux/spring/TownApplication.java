package fr.acteslocaux.spring;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.validation.Compliant;
import fr.acteslocaux.validation.ValidSiren;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application as a town would write it, which does nothing for the library. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class TownApplication {

    record Dossier(@Compliant Decision decision, @NotNull Uai school) {}

    record Town(@ValidSiren String siren, @NotNull String name) {}

    @PostMapping("/decisions")
    String decision(@RequestBody @Valid Decision decision) {
        return decision.object();
    }

    @PostMapping("/dossiers")
    String dossier(@RequestBody @Valid Dossier dossier) {
        return dossier.decision().object();
    }

    @PostMapping("/archive")
    String archive(@RequestBody byte[] document) {
        return ActReader.read(document).orElseThrow().object();
    }

    @PostMapping("/timelines")
    ActTimeline timeline(@RequestBody Act act) {
        return ActTimeline.of(act, LegalContext.standard());
    }

    @GetMapping("/schools/{school}")
    String school(@PathVariable Uai school, @RequestParam List<SchoolYear> years, @RequestParam Amount most) {
        return school + " " + years + " " + most;
    }

    @PostMapping("/towns")
    String town(@RequestBody @Valid Town town) {
        return town.name();
    }

    @GetMapping("/towns")
    String town(@RequestParam @ValidSiren String siren, @RequestParam(defaultValue = "1") int page) {
        return siren + page;
    }

    record Search(Uai school, Amount most) {}

    @GetMapping("/searches")
    String search(@ParameterObject Search search) {
        return search.toString();
    }
}
