package fr.acteslocaux.cli;

/** How the command ends. */
final class ExitCode {

    /** Done, and nothing is wrong. */
    static final int FINE = 0;

    /** Done, and an act has an error or a value is invalid. */
    static final int WRONG = 1;

    /** The input or the arguments cannot be used. */
    static final int UNUSABLE = 2;

    /** The answer could not be written. */
    static final int UNWRITTEN = 74;

    private ExitCode() {}
}
