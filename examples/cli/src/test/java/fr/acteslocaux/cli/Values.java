package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of every type within some acts. */
final class Values {

    private static final int LAWFUL_ACTS = 40;

    private final Map<Class<?>, Set<Object>> byType = new LinkedHashMap<>();

    private Values() {}

    static Values ofManyActs() {
        Values values = new Values();
        values.gatherWithReport(Acts.rodezEnt2024());
        for (long seed = 0; seed < LAWFUL_ACTS; seed++) {
            values.gatherWithReport(Acts.lawful(seed));
        }
        return values;
    }

    static Values of(Act act) {
        Values values = new Values();
        values.gatherWithReport(act);
        return values;
    }

    /** Returns the values of a type, or of its variants. */
    List<Object> of(Class<?> type) {
        return byType.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private void gatherWithReport(Act act) {
        gather(act);
        gather(CheckReport.of(
                        act,
                        Compliance.check(act, Policies.reachedBy(act), LegalContext.standard()),
                        ActTimeline.of(act, LegalContext.standard()),
                        Language.ENGLISH)
                .inFile("act.json"));
    }

    private void gather(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::gather);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::gather);
        } else if (value.getClass().getName().startsWith("fr.acteslocaux.")) {
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            byType.computeIfAbsent(type, unseen -> new LinkedHashSet<>()).add(value);
            if (value instanceof Record) {
                for (RecordComponent component : type.getRecordComponents()) {
                    gather(valueOf(component, value));
                }
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(component + " cannot be read", notPublic);
        }
    }
}
