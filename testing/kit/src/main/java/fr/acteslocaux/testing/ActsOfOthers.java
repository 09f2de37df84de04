package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the act of a commune to another authority: what the law of communes alone has in it goes, and the rest stays. */
final class ActsOfOthers {

    /** More days than any council must have between its convening and its sitting. */
    private static final int LONG_BEFORE = 20;

    private static final Pattern ARTICLE_OF_COMMUNES = Pattern.compile("L\\. ?2\\d{3}-\\d+");

    private ActsOfOthers() {}

    static Act of(Act act, Kind kind) {
        if (kind == Kind.COMMUNE) {
            return act;
        }
        Act.Builder<?, ?> other = act.toBuilder()
                .authority(authority(act.authority(), kind))
                .organ(organ(act.organ(), kind))
                .citations(
                        act.citations().stream().filter(ActsOfOthers::isOfAll).toList())
                .events(act.events().stream()
                        .map(event -> kind.isSyndicateOfCommunes() ? event : onLine(event))
                        .toList());
        act.signature().ifPresent(signature -> other.signature(signature(signature, kind)));
        return within(other.build(), kind);
    }

    private static LocalAuthority authority(LocalAuthority town, Kind kind) {
        LocalAuthority.Builder other = town.toBuilder().kind(kind).withoutCommune();
        if (!kind.isSyndicateOfCommunes()) {
            other.withoutPublicityChoice();
        }
        return other.build();
    }

    private static Organ organ(Organ organ, Kind kind) {
        return switch (organ) {
            case MAYOR -> kind.executive();
            case COUNCIL -> kind.assembly();
            case DEPUTY -> Organ.VICE_PRESIDENT;
            default -> organ;
        };
    }

    private static boolean isOfAll(Citation citation) {
        return !ARTICLE_OF_COMMUNES.matcher(citation.text()).find();
    }

    /** What a small commune posts, others publish on line. */
    private static ActEvent onLine(ActEvent event) {
        return event instanceof ActEvent.Posted posted ? new ActEvent.Published(posted.on()) : event;
    }

    private static Signature signature(Signature signature, Kind kind) {
        if (kind == Kind.PARIS) {
            return signature;
        }
        Signatory signatory = signature.signatory();
        return new Signature(
                new Signatory(
                        signatory.name(),
                        ofPresident(signatory.capacity()),
                        signatory.byDelegationOf().map(ActsOfOthers::ofPresident)),
                signature.place(),
                signature.on(),
                signature.signingCapacity(),
                signature.mention());
    }

    private static String ofPresident(String capacity) {
        return capacity.replace("Maire", "Président")
                .replace("maire", "président")
                .replace("Adjoint", "Vice-président");
    }

    /** The items of a delegation, and what a council may grant, are those of the list of communes: others have their own, or none. */
    private static Act within(Act act, Kind kind) {
        if (act instanceof Decision decision) {
            Optional<DelegableMatter> own = decision.delegation().isPresent() && decision.organ() == Organ.PRESIDENT
                    ? decision.takenOn().flatMap(day -> matterOf(kind, day))
                    : Optional.empty();
            Decision.Builder other = decision.toBuilder()
                    .exercise(own.map(matter -> Exercise.ofItem(matter.item())).orElseGet(Exercise::ofUnknownItem));
            decision.delegation().map(delegation -> of(delegation, own)).ifPresent(other::delegation);
            return other.build();
        }
        if (act instanceof Deliberation deliberation) {
            return deliberation.toBuilder()
                    .grants(List.of())
                    .sitting(
                            deliberation.sitting().convenedOn().isEmpty()
                                    ? deliberation.sitting()
                                    : deliberation.sitting().toBuilder()
                                            .convenedOn(
                                                    deliberation.sitting().on().minusDays(LONG_BEFORE))
                                            .build())
                    .build();
        }
        return act;
    }

    /** Finds a matter of the list that the law itself does not limit, another one on another day. */
    private static Optional<DelegableMatter> matterOf(Kind kind, LocalDate day) {
        List<DelegableMatter> matters = DelegableMatters.of(kind.regime()).stream()
                .flatMap(list -> list.inForceOn(day).stream())
                .filter(matter -> matter.verificationOn(day) == Verification.VERIFIED)
                .filter(matter -> matter.limits(Language.FRENCH).isEmpty() && !matter.lapsesAtCampaign())
                .toList();
        return matters.isEmpty() ? Optional.empty() : Optional.of(matters.get(day.getDayOfYear() % matters.size()));
    }

    /** Every item of such a list needs limits. */
    private static Delegation of(Delegation delegation, Optional<DelegableMatter> own) {
        return delegation.toBuilder()
                .granted(own.map(matter -> granting(delegation.granted(), matter))
                        .orElseGet(() -> ofUnknownItems(delegation.granted())))
                .rectified(
                        own.isPresent()
                                ? List.of()
                                : delegation.rectified().stream()
                                        .map(ActsOfOthers::ofUnknownItems)
                                        .toList())
                .build();
    }

    private static Delegation.GrantingDeliberation granting(
            Delegation.GrantingDeliberation granting, DelegableMatter matter) {
        return new Delegation.GrantingDeliberation(
                granting.number(),
                granting.date(),
                Optional.of(List.of(
                        GrantedMatter.withoutLimits(matter.item()).under("dans la limite des crédits ouverts"))),
                List.of());
    }

    private static Delegation.GrantingDeliberation ofUnknownItems(Delegation.GrantingDeliberation granting) {
        return new Delegation.GrantingDeliberation(granting.number(), granting.date(), Optional.empty(), List.of());
    }
}
