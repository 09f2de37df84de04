package fr.acteslocaux.convention;

import java.util.List;
import java.util.Objects;

/**
 * Who helps whom to use what a convention provides.
 *
 * @legal.term assistance aux utilisateurs
 * @param channels  the ways to be helped, in the order of the text
 */
public record Assistance(List<Channel> channels) {

    /**
     * A way to be helped.
     *
     * @param users  whom it helps, as printed
     * @param by  who helps, as printed
     * @param atAnyTime  whether it can be asked day and night
     */
    public record Channel(String users, String by, boolean atAnyTime) {

        public Channel {
            Objects.requireNonNull(users, "users");
            Objects.requireNonNull(by, "by");
        }
    }

    public Assistance {
        channels = List.copyOf(channels);
    }
}
