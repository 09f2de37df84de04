package fr.acteslocaux.deadline;

import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;

/** A question of counting that the law leaves open, and the rule of the other reading. */
enum Debate {
    /** Which day ends clear months where the months have not the same length. */
    MONTH_END,
    /** Whether the longer period overseas goes on after it was repealed. */
    LONG_PERIOD,
    /** Whether the reasonable time is clear. */
    REASONABLE_TIME,
    /** Whether the ordinance of spring 2020 put off the end of a reasonable time, which no text sets. */
    HEALTH_EMERGENCY,
    /** Whether the days left of a period against a permit, in spring 2020, are counted before it is carried over. */
    PERMIT_DAYS_LEFT,
    /** Whether the month of a gracious appeal against a permit is clear. */
    GRACIOUS_MONTH,
    /** Whether a gracious appeal of before the ruling on the postmark is dated by its reception. */
    POSTMARK,
    /** Whether an express refusal starts the prefect's period again that silence had started. */
    REFUSAL_AFTER_SILENCE,
    /** Whether the period to dispute an order of a local authority is clear and carried over. */
    TITLE_PERIOD,
    /** Whether the period to claim against an order of the State is clear. */
    TITLE_CLAIM,
    /** Whether the period to notify an appeal against a permit is carried over. */
    PERMIT_NOTICE,
    /** Whether each of two late refusals of administrative appeals starts the period again. */
    LATE_REFUSALS,
    /** Whether of several things that start a period again the one that leaves more time counts. */
    OVERLAP,
    /** Whether an appeal of the prefect, or one against a permit older than the rule, is without effect as others are. */
    PERMIT_APPEAL,
    /** Whether the six months after the works stood still in spring 2020, as the periods against permits did. */
    PERMIT_COMPLETED,
    /** Whether silence was suspended in spring 2020. */
    SILENCE_SUSPENDED,
    /** Whether a period shorter than two months that spring 2020 lets run once more is clear once more. */
    SHORT_PERIOD_AGAIN,
    /** Whether a reasonable time starts again in its full length. */
    REASONABLE_TIME_AGAIN;

    /** Returns the rule of the other reading. */
    Rule otherReading() {
        return switch (this) {
            case MONTH_END -> Rules.MONTH_END_TERM_OF_MORROW;
            case LONG_PERIOD -> Rules.OVERSEAS_REPEALED_PERIOD;
            case REASONABLE_TIME -> Rules.REASONABLE_TIME_NOT_CLEAR;
            case HEALTH_EMERGENCY -> Rules.APPEAL_COVID_NOT_COUNTED;
            case PERMIT_DAYS_LEFT -> Rules.APPEAL_PERMIT_CARRIED_OVER_FIRST;
            case GRACIOUS_MONTH -> Rules.GRACIOUS_MONTH_NOT_CLEAR;
            case POSTMARK -> Rules.GRACIOUS_DATED_BY_RECEPTION;
            case REFUSAL_AFTER_SILENCE -> Rules.REFERRAL_FIRST_REFUSAL_ONLY;
            case TITLE_PERIOD -> Rules.TITLE_NOT_CLEAR;
            case TITLE_CLAIM -> Rules.TITLE_CLAIM_CLEAR;
            case PERMIT_NOTICE -> Rules.PERMIT_NOTICE_NOT_CARRIED_OVER;
            case LATE_REFUSALS -> Rules.GRACIOUS_FIRST_LATE_REFUSAL_ONLY;
            case OVERLAP -> Rules.INTERRUPTION_SHORTER;
            case PERMIT_APPEAL -> Rules.GRACIOUS_PERMIT_RULE_READ_WIDELY;
            case PERMIT_COMPLETED -> Rules.APPEAL_PERMIT_COMPLETED_NOT_SUSPENDED;
            case SILENCE_SUSPENDED -> Rules.IMPLIED_HEALTH_EMERGENCY_NOT_COUNTED;
            case SHORT_PERIOD_AGAIN -> Rules.APPEAL_COVID_CLEAR_AGAIN;
            case REASONABLE_TIME_AGAIN -> Rules.REASONABLE_TIME_AGAIN_WHOLE;
        };
    }
}
