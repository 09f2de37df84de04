package town;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.validation.Compliant;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The acts of the town, by the identifiers of their transmission. */
@Path("/acts/{identifier}")
@Singleton
public class ActResource {

    private final Map<ActIdentifier, Act> acts = new ConcurrentHashMap<>();

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void submit(@PathParam("identifier") ActIdentifier identifier, @NotNull @Compliant Act act) {
        acts.put(identifier, act);
    }

    @GET
    @Path("/timeline")
    @Produces(MediaType.APPLICATION_JSON)
    public ActTimeline timeline(@PathParam("identifier") ActIdentifier identifier) {
        Act act = Optional.ofNullable(acts.get(identifier)).orElseThrow(NotFoundException::new);
        return ActTimeline.of(act, LegalContext.standard());
    }
}
