package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.ActLife;
import fr.acteslocaux.ctes.MessageFolder;
import fr.acteslocaux.ctes.ReceivedArchive;
import fr.acteslocaux.ctes.ReceivedFile;
import fr.acteslocaux.identifier.ActIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The acts that messages of @CTES tell of: those of a folder, of an archive, or of one message.
 *
 * @param messages  the messages
 * @param kind  what their authority is, where the command was told; it counts where no envelope tells it
 */
record ActMessages(MessageFolder messages, Optional<LocalAuthority.Kind> kind) {

    private static final int MOST_BYTES = 5_000_000;

    static ActMessages ofFolder(Path folder, Optional<LocalAuthority.Kind> kind) throws IOException {
        return new ActMessages(MessageFolder.read(folder), kind);
    }

    static ActMessages ofArchive(InputStream archive, Optional<LocalAuthority.Kind> kind) throws IOException {
        return new ActMessages(ReceivedArchive.read(archive).folder(), kind);
    }

    static ActMessages ofMessage(String name, InputStream message, Optional<LocalAuthority.Kind> kind)
            throws IOException {
        return new ActMessages(
                MessageFolder.of(List.of(ReceivedFile.read(name, message.readNBytes(MOST_BYTES)))), kind);
    }

    /** Makes the act of a life; empty if no message describes it, or nothing tells what its authority is. */
    Optional<Act> act(ActLife life) {
        return life.act()
                .or(() -> kind.flatMap(known ->
                        life.identifier().value().flatMap(identifier -> life.act(authority(identifier, known)))));
    }

    private static LocalAuthority authority(ActIdentifier identifier, LocalAuthority.Kind kind) {
        return LocalAuthority.builder()
                .kind(kind)
                .name("SIREN " + identifier.siren())
                .siren(identifier.siren())
                .department(identifier.department())
                .build();
    }
}
