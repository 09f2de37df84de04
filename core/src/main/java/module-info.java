/**
 * The acts of French local authorities: values that cannot be wrong in form, rules that know the law of a given day, and
 * answers that say why.
 * <p>
 * The rooms, from the ground up: {@code text}, {@code law}, {@code explain}, {@code identifier}, {@code money},
 * {@code place}, {@code calendar}, {@code fr.acteslocaux} itself, {@code authority}, {@code wording}, {@code lifecycle}, {@code school}, {@code delegation},
 * {@code convention}, {@code act}, {@code deadline}, {@code compliance}. A room imports only rooms before it in this list.
 */
module fr.acteslocaux.core {
    requires static org.jspecify;

    exports fr.acteslocaux;
    exports fr.acteslocaux.act;
    exports fr.acteslocaux.authority;
    exports fr.acteslocaux.calendar;
    exports fr.acteslocaux.commitment;
    exports fr.acteslocaux.compliance;
    exports fr.acteslocaux.convention;
    exports fr.acteslocaux.council;
    exports fr.acteslocaux.deadline;
    exports fr.acteslocaux.delegation;
    exports fr.acteslocaux.explain;
    exports fr.acteslocaux.identifier;
    exports fr.acteslocaux.law;
    exports fr.acteslocaux.lifecycle;
    exports fr.acteslocaux.message to
            fr.acteslocaux.scdl,
            fr.acteslocaux.wire;
    exports fr.acteslocaux.money;
    exports fr.acteslocaux.place;
    exports fr.acteslocaux.prose to
            fr.acteslocaux.scdl;
    exports fr.acteslocaux.scan to
            fr.acteslocaux.ctes,
            fr.acteslocaux.scdl;
    exports fr.acteslocaux.school;
    exports fr.acteslocaux.text;
    exports fr.acteslocaux.wording;
}
