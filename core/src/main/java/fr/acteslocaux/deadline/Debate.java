package fr.acteslocaux.deadline;

/** A question of counting that the law leaves open. */
enum Debate {
    /** Which day ends clear months where the months have not the same length. */
    MONTH_END,
    /** Whether the period of three months overseas goes on after it was repealed. */
    LONG_PERIOD,
    /** Whether the reasonable year is clear. */
    YEAR,
    /** Whether the ordinance of spring 2020 put the end of the period off. */
    HEALTH_EMERGENCY,
    /** Whether an express refusal starts the prefect's period again that silence had started. */
    REFUSAL_AFTER_SILENCE
}
