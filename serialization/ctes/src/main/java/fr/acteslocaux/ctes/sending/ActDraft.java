package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.message.MessageKind;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.XmlText;
import fr.acteslocaux.ctes.xml.XmlText.Attributes;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An act that is to be sent to the prefecture, by the edition of 2018.
 * <p>
 * {@link #lacks()} tells everything that keeps it from being sent, before anything is written. Its identifier is made from the
 * act: decision DEC2024/0126 of Rodez, of Monday 3 June 2024, is {@code 012-211202023-20240603-DEC20240126-AU}.
 *
 * @legal.term transmission d'un acte (1-1)
 * @legal.source CTES-ACTE
 * @param act  the act
 * @param classification  the classification of the prefecture, whose codes it uses
 * @param document  the act itself
 * @param annexes  what is attached, in order
 * @param onPaper  whether documents follow on paper
 * @param precedent  the act sent before that it goes with, empty if there is none
 */
public record ActDraft(
        Act act,
        Classification classification,
        Piece document,
        List<Piece> annexes,
        boolean onPaper,
        Optional<ActIdentifier> precedent) {

    private static final int LONGEST_OBJECT = 500;
    private static final Pattern TYPE = Pattern.compile("[A-Z0-9_]{5}");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\r\\n\\t]*");
    private static final String SIGNATURE = "99_SE";
    private static final ActMatter BUDGETS = ActMatter.parse("7.1");

    /** The types of the document itself: classifications of 2017 have the second. */
    private static final Map<ActNature, List<String>> DOCUMENTS = Map.of(
            ActNature.DE, List.of("99_DE"),
            ActNature.AR, List.of("99_AR", "99_AT"),
            ActNature.AI, List.of("99_AI"),
            ActNature.CC, List.of("99_DC", "99_CO"),
            ActNature.BF, List.of("99_BU"),
            ActNature.AU, List.of("99_AU"));

    public ActDraft {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(document, "document");
        annexes = List.copyOf(annexes);
        Objects.requireNonNull(precedent, "precedent");
    }

    /**
     * Takes an act that goes alone, whose documents are all sent electronically.
     *
     * @param act  the act
     * @param classification  the classification of the prefecture
     * @param document  the act itself
     * @param annexes  what is attached, in order
     * @return the draft
     */
    public static ActDraft of(Act act, Classification classification, Piece document, List<Piece> annexes) {
        return new ActDraft(act, classification, document, annexes, false, Optional.empty());
    }

    /**
     * Makes the identifier.
     *
     * @return the identifier, empty as long as a part of it is missing
     */
    public Optional<ActIdentifier> identifier() {
        return act.authority()
                .departmentOfSeat()
                .flatMap(department -> act.authority()
                        .siren()
                        .flatMap(siren -> act.takenOn()
                                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999)
                                .flatMap(day -> act.transmissionNumber()
                                        .flatMap(number -> act.nature()
                                                .map(nature ->
                                                        ActIdentifier.of(department, siren, day, number, nature))))));
    }

    /**
     * Tells what keeps the act from being sent.
     *
     * @return all of it; places are those of the act, and of this draft
     * @throws UncheckedIOException if a document cannot be read
     */
    public List<Deviation> lacks() {
        Lacks lacks = new Lacks();
        lacks.present(act.authority().siren(), "/authority/siren", Words.of("a-siren"));
        lacks.present(act.authority().departmentOfSeat(), "/authority/department", Words.of("a-department"));
        lacks.present(act.takenOn(), "/takenOn", Words.of("day"))
                .filter(day -> day.getYear() < 1900 || day.getYear() > 9999)
                .ifPresent(day ->
                        lacks.add(Deviation.Kind.VALUE, "/takenOn", Words.of("day"), Localized.untranslated(day)));
        number(lacks);
        lacks.present(act.nature(), "/nature", Words.of("nature"));
        lacks.present(act.matter(), "/matter", Words.of("matter")).ifPresent(matter -> matter(matter, lacks));
        object(lacks);
        lacks.present(classification.date(), "/classification/date", Words.of("day"));
        precedent
                .filter(other -> !other.number().fits(TransmissionNumber.Profile.SCHEMA_2018))
                .ifPresent(other -> lacks.add(
                        Deviation.Kind.VALUE,
                        "/precedent",
                        Words.of("number-of.2018"),
                        Words.quoted(other.toString())));
        try {
            pieces(lacks);
        } catch (IOException failure) {
            throw new UncheckedIOException("A document cannot be read", failure);
        }
        return lacks.all();
    }

    /** A number is never made up; one that could be taken is suggested. */
    private void number(Lacks lacks) {
        Localized expected = act.number()
                .flatMap(number -> number.propose(TransmissionNumber.Profile.SAFE))
                .<Localized>map(number -> Words.of("number-such-as", number))
                .orElseGet(() -> Words.of("number-of.2018"));
        lacks.present(act.transmissionNumber(), "/transmissionNumber", expected)
                .filter(number -> !number.fits(TransmissionNumber.Profile.SCHEMA_2018))
                .ifPresent(number -> lacks.add(
                        Deviation.Kind.VALUE,
                        "/transmissionNumber",
                        Words.of("number-of.2018"),
                        Words.quoted(number.value())));
    }

    private void matter(ActMatter matter, Lacks lacks) {
        if (classification.find(matter).isEmpty()) {
            lacks.add(
                    Deviation.Kind.UNKNOWN_CODE,
                    "/matter",
                    Words.of("matter-of-classification"),
                    Words.quoted(matter.toString()));
        }
    }

    private void object(Lacks lacks) {
        String object = act.object();
        if (object.isBlank()) {
            lacks.add(Deviation.Kind.MISSING_ELEMENT, "/object", Words.of("text"), Words.of("nothing"));
        }
        lacks.limit(object.codePointCount(0, object.length()), LONGEST_OBJECT, "/object", "characters");
        int unwritable = XmlText.firstUnwritable(object);
        if (unwritable >= 0 || !ONE_LINE.matcher(object).matches()) {
            lacks.add(Deviation.Kind.VALUE, "/object", Words.of("one-line"), Words.of("other-text"));
        }
    }

    private void pieces(Lacks lacks) throws IOException {
        piece(document, "/document", lacks);
        act.nature()
                .filter(nature -> !DOCUMENTS.getOrDefault(nature, List.of()).contains(document.type()))
                .ifPresent(nature -> lacks.add(
                        Deviation.Kind.UNKNOWN_CODE,
                        "/document/type",
                        Localized.untranslated(String.join(", ", DOCUMENTS.getOrDefault(nature, List.of()))),
                        Words.quoted(document.type())));
        boolean mayBeXml = act.nature().equals(Optional.of(ActNature.BF))
                && act.matter().filter(ActDraft::isOfBudgets).isPresent();
        if (document.format() != Piece.Format.PDF && !(document.format() == Piece.Format.XML && mayBeXml)) {
            lacks.add(
                    Deviation.Kind.VALUE,
                    "/document/format",
                    Localized.untranslated(mayBeXml ? "PDF, XML" : "PDF"),
                    Localized.untranslated(document.format()));
        }
        for (int i = 0; i < annexes.size(); i++) {
            String path = "/annexes/" + i;
            piece(annexes.get(i), path, lacks);
            if (document.format() == Piece.Format.XML && annexes.get(i).format() != Piece.Format.PDF) {
                lacks.add(
                        Deviation.Kind.VALUE,
                        path + "/format",
                        Localized.untranslated("PDF"),
                        Localized.untranslated(annexes.get(i).format()));
            }
        }
    }

    private static boolean isOfBudgets(ActMatter matter) {
        return matter.levels().subList(0, 2).equals(BUDGETS.levels());
    }

    /** Types are those that the classification has for the nature of the act; one without types has none to compare with. */
    private void piece(Piece piece, String path, Lacks lacks) throws IOException {
        lacks.matching(piece.type(), TYPE, path + "/type", Words.of("type-of-piece"));
        Optional<Classification.Nature> nature = act.nature()
                .flatMap(classification::find)
                .filter(known -> !known.pieceTypes().isEmpty());
        if (nature.isPresent()
                && !piece.type().equals(SIGNATURE)
                && nature.get().pieceTypes().stream()
                        .noneMatch(type -> type.code().equals(piece.type()))) {
            lacks.add(
                    Deviation.Kind.UNKNOWN_CODE,
                    path + "/type",
                    Words.of("type-of-classification"),
                    Words.quoted(piece.type()));
        }
        try (InputStream content = piece.content().open()) {
            byte[] beginning = content.readNBytes(8);
            if (beginning.length == 0 || !piece.format().begins(beginning)) {
                lacks.add(
                        Deviation.Kind.VALUE,
                        path + "/content",
                        Localized.untranslated(piece.format()),
                        beginning.length == 0 ? Words.of("nothing") : Words.of("other-format"));
            }
        }
    }

    /**
     * Writes the message and names its documents.
     *
     * @return the message, the act itself, and what is attached, in this order
     * @throws IncompleteMessageException if something keeps the act from being sent
     */
    public List<OutgoingFile> files() {
        IncompleteMessageException.refuse(lacks());
        ActIdentifier identifier = identifier().orElseThrow();
        List<OutgoingFile> pieces = new ArrayList<>();
        pieces.add(named(document, identifier, 1));
        for (int i = 0; i < annexes.size(); i++) {
            pieces.add(named(annexes.get(i), identifier, i + 2));
        }
        List<OutgoingFile> files = new ArrayList<>();
        files.add(new OutgoingFile(name(identifier, 0, "xml"), Piece.Content.of(message(pieces))));
        files.addAll(pieces);
        return List.copyOf(files);
    }

    private static MessageFileName name(ActIdentifier identifier, int serial, String extension) {
        return MessageFileName.of(identifier, MessageKind.ACT.code().orElseThrow(), serial, extension);
    }

    private static OutgoingFile named(Piece piece, ActIdentifier identifier, int serial) {
        return new OutgoingFile(
                name(identifier, serial, piece.format().extension()).typed(piece.type()), piece.content());
    }

    private byte[] message(List<OutgoingFile> pieces) {
        LocalDate day = act.takenOn().orElseThrow();
        return XmlText.of(
                MessageKind.ACT.element(),
                Attributes.none()
                        .and("Date", day)
                        .and("NumeroInterne", act.transmissionNumber().orElseThrow())
                        .and("CodeNatureActe", act.nature().orElseThrow().code()),
                xml -> {
                    List<Integer> levels = act.matter().orElseThrow().levels();
                    for (int i = 0; i < levels.size(); i++) {
                        xml.element(
                                "CodeMatiere" + (i + 1),
                                Attributes.none().and("CodeMatiere", levels.get(i)),
                                none -> {});
                    }
                    xml.element("Objet", act.object());
                    precedent.ifPresent(other -> xml.element(
                            "PrecedentIdentifiantActe", Attributes.none().and("IDActe", other), none -> {}));
                    xml.element(
                            "ClassificationDateVersion", classification.date().orElseThrow());
                    file(xml, "Document", pieces.get(0));
                    xml.element(
                            "Annexes",
                            Attributes.none().and("Nombre", pieces.size() - 1),
                            within -> pieces.stream().skip(1).forEach(annex -> file(within, "Annexe", annex)));
                    xml.element("DocumentPapier", onPaper ? "O" : "N");
                });
    }

    private static void file(XmlText xml, String element, OutgoingFile file) {
        xml.element(element, Attributes.none(), within -> within.element("NomFichier", file.name()));
    }
}
