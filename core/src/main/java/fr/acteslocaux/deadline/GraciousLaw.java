package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSources;
import java.time.LocalDate;

/** What a gracious appeal does to the period, as the law in force when it was lodged says it. */
record GraciousLaw(Reason inTime, Reason late, Reason impliedRefusal, Reason expressRefusal) {

    private static final String CODE = "CRPA-L411-2";
    private static final String BEFORE_CODE = "GRACIOUS-BEFORE-CODE";
    private static final String BY_RECEPTION = "CE-1991-114854";
    private static final String BY_POSTMARK = "CE-2025-494573";

    private static final LocalDate CODE_SINCE = since(CODE);
    private static final LocalDate POSTMARK_SINCE = since(BY_POSTMARK);

    private static final GraciousLaw OF_CODE = new GraciousLaw(
            Reason.of("gracious.in-time", CODE),
            Reason.of("gracious.late", CODE, BY_RECEPTION),
            Reason.of("gracious.implied-refusal", "CRPA-L411-7", "CRPA-L114-3"),
            Reason.of("gracious.express-refusal", CODE));

    private static final GraciousLaw OF_POSTMARK = new GraciousLaw(
            OF_CODE.inTime,
            Reason.of("gracious.late", CODE, BY_POSTMARK),
            OF_CODE.impliedRefusal,
            OF_CODE.expressRefusal);

    private static final GraciousLaw OF_BEFORE_CODE = new GraciousLaw(
            Reason.of("gracious.in-time", BY_RECEPTION, BEFORE_CODE),
            Reason.of("gracious.late", BY_RECEPTION),
            Reason.of("gracious.implied-refusal", "CE-2008-289322", BEFORE_CODE),
            Reason.of("gracious.express-refusal", "CE-2008-289322", BEFORE_CODE));

    static GraciousLaw of(GraciousAppeal gracious) {
        if (gracious.lodged().isBefore(CODE_SINCE)) {
            return OF_BEFORE_CODE;
        }
        return isDatedByPostmark(gracious) ? OF_POSTMARK : OF_CODE;
    }

    /** Returns the day that tells whether the appeal was in time. */
    static LocalDate dayOf(GraciousAppeal gracious) {
        return isDatedByPostmark(gracious) ? gracious.lodged() : gracious.received();
    }

    static boolean isDatedByPostmark(GraciousAppeal gracious) {
        return !gracious.lodged().isBefore(POSTMARK_SINCE);
    }

    private static LocalDate since(String source) {
        return LegalSources.of(source).inForce().from().orElseThrow();
    }
}
