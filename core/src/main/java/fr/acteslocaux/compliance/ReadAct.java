package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.memory.Memory;
import fr.acteslocaux.prose.WrittenDay;
import fr.acteslocaux.prose.WrittenDays;
import fr.acteslocaux.scan.Signs;
import fr.acteslocaux.school.School;
import fr.acteslocaux.school.SchoolNames;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several checks read in the texts and lists of one act: each is read once, when it is first asked for. */
final class ReadAct {

    /**
     * A day that a text names, where it stands.
     *
     * @param path  the place of the text
     * @param day  the day
     */
    record PlacedDay(String path, WrittenDay day) {}

    /**
     * A text of the act.
     *
     * @param path  its place
     * @param text  what it says
     * @param signs  its characters
     */
    record PlacedText(String path, String text, Signs signs) {}

    private final Act act;
    private volatile @Nullable List<PlacedText> texts;
    private volatile @Nullable List<PlacedDay> days;
    private volatile @Nullable SchoolNames schools;
    private volatile @Nullable List<Representatives> representatives;

    private ReadAct(Act act) {
        this.act = act;
    }

    static ReadAct of(ActFacts facts) {
        return Memory.of(facts, ReadAct.class, facts.act(), (act, remembering) -> new ReadAct(act));
    }

    /** Returns all that the act says, in its order. */
    List<PlacedText> texts() {
        List<PlacedText> known = texts;
        if (known == null) {
            List<PlacedText> found = new ArrayList<>();
            ActTexts.visit(act, (path, text) -> found.add(new PlacedText(path, text, Signs.of(text))));
            known = List.copyOf(found);
            texts = known;
        }
        return known;
    }

    /** Returns the days that the texts name, in their order. */
    List<PlacedDay> days() {
        List<PlacedDay> known = days;
        if (known == null) {
            List<PlacedDay> found = new ArrayList<>();
            for (PlacedText placed : texts()) {
                for (WrittenDay day : WrittenDays.in(placed.text())) {
                    found.add(new PlacedDay(placed.path(), day));
                }
            }
            known = List.copyOf(found);
            days = known;
        }
        return known;
    }

    /** Returns who signs a convention for whom. */
    Representatives representatives(int convention) {
        List<Representatives> known = representatives;
        if (known == null) {
            known = act.conventions().stream().map(Representatives::of).toList();
            representatives = known;
        }
        return known.get(convention);
    }

    /** Returns the names of the schools that the conventions list. */
    SchoolNames schools() {
        SchoolNames known = schools;
        if (known == null) {
            List<School> listed = new ArrayList<>();
            for (Convention convention : act.conventions()) {
                convention.schools().map(StatedIn::value).ifPresent(listed::addAll);
            }
            known = SchoolNames.of(listed);
            schools = known;
        }
        return known;
    }
}
