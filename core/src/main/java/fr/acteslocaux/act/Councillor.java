package fr.acteslocaux.act;

import java.util.Objects;
import java.util.Optional;

/**
 * A member of a council, as the record of a sitting names them. The name is that of a person: no message repeats it.
 *
 * @legal.term conseiller, élu
 * @param name  the name, as printed
 * @param presence  whether the member sat
 * @param proxy  to whom an absent member gave a written proxy, as printed, empty if to nobody
 * @param arrival  when a member came who was not there from the beginning, as printed, empty if that is not said
 * @param departure  when a member left before the end, as printed, empty if that is not said
 */
public record Councillor(
        String name, Presence presence, Optional<String> proxy, Optional<String> arrival, Optional<String> departure) {

    /** Whether a member of a council sat. */
    public enum Presence {
        /** There (<i>présent</i>), be it for a part of the sitting. */
        PRESENT,
        /** Away, and said so (<i>excusé</i>). */
        EXCUSED,
        /** Away (<i>absent</i>). */
        ABSENT
    }

    public Councillor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(proxy, "proxy");
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(departure, "departure");
    }

    /**
     * Makes a member who was there from beginning to end.
     *
     * @param name  the name, as printed
     * @return the member
     */
    public static Councillor present(String name) {
        return new Councillor(name, Presence.PRESENT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Makes a member who was away, and said so.
     *
     * @param name  the name, as printed
     * @return the member
     */
    public static Councillor excused(String name) {
        return new Councillor(name, Presence.EXCUSED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Makes a member who was away.
     *
     * @param name  the name, as printed
     * @return the member
     */
    public static Councillor absent(String name) {
        return new Councillor(name, Presence.ABSENT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says whether the member came late or left early.
     *
     * @return true if so, as far as it is said
     */
    public boolean moves() {
        return arrival.isPresent() || departure.isPresent();
    }

    /**
     * Says to whom a proxy was given, all else kept.
     *
     * @param other  the name of the other member, as printed
     * @return the member
     */
    public Councillor givingProxyTo(String other) {
        return new Councillor(name, presence, Optional.of(other), arrival, departure);
    }

    /**
     * Says when the member came, all else kept.
     *
     * @param when  as printed, such as {@code avant le point 4}
     * @return the member
     */
    public Councillor arriving(String when) {
        return new Councillor(name, presence, proxy, Optional.of(when), departure);
    }

    /**
     * Says when the member left, all else kept.
     *
     * @param when  as printed, such as {@code à 21 h 10}
     * @return the member
     */
    public Councillor leaving(String when) {
        return new Councillor(name, presence, proxy, arrival, Optional.of(when));
    }
}
