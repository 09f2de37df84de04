package fr.acteslocaux.compliance;

/**
 * How serious a finding is. It belongs to the policy, never to the check.
 */
public enum Severity {
    /** The act is wrong. */
    ERROR,
    /** The act is weak. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Not asked. */
    OFF
}
