package fr.acteslocaux.scdl;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes rows of acts, and acts of rows. What a row does not say of an act stays unsaid. */
public final class PublishedAct {

    /** What the nature of an order is in words, where none of the six is known to be its. */
    private static final String ORDER = "Arrêté";

    private static final String SIREN_OF_COMMUNES = "21";
    private static final int LEVELS = 2;

    private PublishedAct() {}

    /**
     * Makes the row of an act. What the act does not say is empty in it: {@link TableWriter#faults} tells what of that the schema
     * wants.
     *
     * @param act  the act
     * @param publisher  the SIRET of its authority, of which an act knows the SIREN only
     * @return the row; its votes are all there or all empty
     * @throws IllegalArgumentException if the SIRET is not of the authority, whose SIREN is known
     */
    public static DeliberationRow row(Act act, Siret publisher) {
        LocalAuthority authority = act.authority();
        if (authority.siren().isPresent()
                && !publisher.siren().equals(authority.siren().get())) {
            throw new IllegalArgumentException("The SIRET must be one of " + authority.name() + ", whose SIREN is "
                    + authority.siren().get() + ", found " + publisher);
        }
        PublishedNature nature = nature(act);
        DeliberationRow.Builder row = DeliberationRow.builder()
                .authority(authority.name())
                .siret(publisher)
                .object(act.object())
                .nature(nature);
        if (act instanceof Order && nature == PublishedNature.OTHER) {
            row.natureDetail(ORDER);
        }
        act.number().map(ActNumber::toString).ifPresent(row::number);
        act.takenOn().ifPresent(row::on);
        act.matter().map(PublishedAct::ofTwoLevels).ifPresent(matter -> {
            row.matter(matter);
            Matters.nameOf(matter).ifPresent(row::matterName);
        });
        act.receivedOn().ifPresent(row::receivedOn);
        published(act).ifPresent(row::publishedOn);
        if (act instanceof Deliberation deliberation) {
            addVotes(row, deliberation);
        }
        return row.build();
    }

    private static ActMatter ofTwoLevels(ActMatter matter) {
        return new ActMatter(matter.levels().subList(0, LEVELS));
    }

    private static PublishedNature nature(Act act) {
        return act.nature().map(PublishedNature::of).orElseGet(() -> {
            if (act instanceof Deliberation) {
                return PublishedNature.DELIBERATION;
            }
            return act.character()
                    .map(character -> switch (character) {
                        case REGULATORY -> PublishedNature.REGULATORY;
                        case INDIVIDUAL -> PublishedNature.INDIVIDUAL;
                        default -> PublishedNature.OTHER;
                    })
                    .orElse(PublishedNature.OTHER);
        });
    }

    private static Optional<LocalDate> published(Act act) {
        return act.event(ActEvent.Published.class)
                .map(ActEvent::on)
                .or(() -> act.event(ActEvent.Posted.class).map(ActEvent::on));
    }

    private static void addVotes(DeliberationRow.Builder row, Deliberation deliberation) {
        Optional<Vote> vote = deliberation.vote();
        OptionalInt inOffice = deliberation
                .sitting()
                .counted()
                .map(Sitting.Attendance::inOffice)
                .orElse(OptionalInt.empty());
        boolean isWhole = inOffice.isPresent()
                && vote.filter(counts -> counts.inFavour().isPresent()
                                && counts.against().isPresent()
                                && counts.abstaining().isPresent())
                        .isPresent();
        if (isWhole) {
            Vote counts = vote.get();
            row.inOffice(inOffice.getAsInt())
                    .voting((int) (counts.expressed() + counts.abstaining().getAsInt()))
                    .inFavour(counts.inFavour().getAsInt())
                    .against(counts.against().getAsInt())
                    .abstaining(counts.abstaining().getAsInt());
        }
    }

    /**
     * Tells whose row it is, as far as the row alone says: by the first words of the name, or by a SIREN that begins as those of
     * municipalities do.
     *
     * @param row  the row
     * @return the authority, or empty if the row has no name, or nothing tells what sort of authority it is
     */
    public static Optional<LocalAuthority> authority(DeliberationRow row) {
        return row.authority()
                .flatMap(name -> kind(Words.of(name))
                        .or(() -> row.siret()
                                .filter(siret -> siret.value().startsWith(SIREN_OF_COMMUNES))
                                .map(siret -> LocalAuthority.Kind.COMMUNE))
                        .map(kind -> authority(row, kind)));
    }

    /**
     * Makes the authority of a row whose kind the reader knows.
     *
     * @param row  the row, which must have a name
     * @param kind  what the authority is
     * @return the authority
     * @throws IllegalArgumentException if the row does not name it
     */
    public static LocalAuthority authority(DeliberationRow row, LocalAuthority.Kind kind) {
        String name = row.authority()
                .orElseThrow(() -> new IllegalArgumentException("A row without a name has no authority"));
        LocalAuthority.Builder authority = LocalAuthority.builder().kind(kind).name(name);
        row.siret().map(Siret::siren).ifPresent(authority::siren);
        return authority.build();
    }

    private static Optional<LocalAuthority.Kind> kind(String name) {
        for (KindWords known : KindWords.ALL) {
            if (name.startsWith(known.words())) {
                return Optional.of(known.kind());
            }
        }
        return Optional.empty();
    }

    /**
     * Makes the act of a row.
     *
     * @param row  the row
     * @param authority  whose act it is
     * @return the act, with the events that the row has the days of; empty if it has no object, if it is no act of its own such as
     *     minutes, or if it is of a deliberation without the day of the sitting
     */
    public static Optional<Act> act(DeliberationRow row, LocalAuthority authority) {
        Objects.requireNonNull(authority, "authority");
        if (row.object().isEmpty()) {
            return Optional.empty();
        }
        return switch (row.nature().orElseGet(() -> DeliberationCells.supposed(row))) {
            case DELIBERATION, BUDGET -> row.on().map(day -> deliberation(row, day, authority));
            case REGULATORY, INDIVIDUAL, TEMPORARY_ORDER, PERMANENT_ORDER -> Optional.of(order(row, authority));
            case OTHER, CONTRACT ->
                Optional.of(
                        row.natureDetail().map(Words::of).equals(Optional.of(Words.of(ORDER)))
                                ? order(row, authority)
                                : signed(filled(Decision.builder(), row, authority), row)
                                        .build());
            case NOT_TRANSMITTED, LIST_OF_DELIBERATIONS, MINUTES -> Optional.empty();
        };
    }

    private static Act order(DeliberationRow row, LocalAuthority authority) {
        return signed(filled(Order.builder(), row, authority), row).build();
    }

    private static Act deliberation(DeliberationRow row, LocalDate day, LocalAuthority authority) {
        Sitting.Builder sitting = Sitting.builder().on(day);
        row.inOffice()
                .ifPresent(members -> sitting.attendance(
                        new Sitting.Attendance(OptionalInt.of(members), OptionalInt.empty(), OptionalInt.empty())));
        Deliberation.Builder act =
                filled(Deliberation.builder(), row, authority).sitting(sitting.build());
        row.organ().ifPresent(act::organ);
        if (row.inFavour().isPresent()
                || row.against().isPresent()
                || row.abstaining().isPresent()) {
            Vote.Builder vote = Vote.builder();
            row.inFavour().ifPresent(vote::inFavour);
            row.against().ifPresent(vote::against);
            row.abstaining().ifPresent(vote::abstaining);
            act.vote(vote.build());
        }
        return withEvents(act, row).build();
    }

    private static <A extends Act, B extends Act.Builder<A, B>> B filled(
            B act, DeliberationRow row, LocalAuthority authority) {
        act.authority(authority).object(row.object().orElseThrow());
        row.number().flatMap(ActNumber::tryParse).ifPresent(act::number);
        row.matter().ifPresent(act::matter);
        Optional<ActNature> nature =
                row.nature().map(PublishedNature::nature).orElseGet(() -> DeliberationCells.borne(row));
        nature.ifPresent(act::nature);
        character(nature).ifPresent(act::character);
        return act;
    }

    private static Optional<ActCharacter> character(Optional<ActNature> nature) {
        return nature.flatMap(known -> switch (known) {
            case AR -> Optional.of(ActCharacter.REGULATORY);
            case AI -> Optional.of(ActCharacter.INDIVIDUAL);
            default -> Optional.empty();
        });
    }

    private static <A extends Act, B extends Act.Builder<A, B>> B signed(B act, DeliberationRow row) {
        row.on().map(ActEvent.Signed::new).ifPresent(act::event);
        return withEvents(act, row);
    }

    private static <A extends Act, B extends Act.Builder<A, B>> B withEvents(B act, DeliberationRow row) {
        row.receivedOn().map(ActEvent.Acknowledged::new).ifPresent(act::event);
        row.publishedOn().map(ActEvent.Published::new).ifPresent(act::event);
        return act;
    }
}
