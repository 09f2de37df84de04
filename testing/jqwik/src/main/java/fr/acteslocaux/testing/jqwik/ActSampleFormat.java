package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.act.Act;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;

/** How jqwik shows an act for which a property fails: what tells it from others. It finds the format by itself. */
public final class ActSampleFormat implements SampleReportingFormat {

    /** Makes the format; jqwik does. */
    public ActSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Act;
    }

    @Override
    public Object report(Object value) {
        Act act = (Act) value;
        Map<Object, Object> shown = new LinkedHashMap<>();
        shown.put("number", act.number());
        shown.put("object", act.object());
        shown.put(
                "authority",
                act.authority().name()
                        + act.authority()
                                .department()
                                .map(department -> " (" + department + ")")
                                .orElse(""));
        shown.put("articles", act.articles().size());
        shown.put("events", act.events());
        return shown;
    }
}
