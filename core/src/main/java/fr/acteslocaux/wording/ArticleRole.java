package fr.acteslocaux.wording;

/**
 * What an operative article is for.
 *
 * @legal.term dispositif
 */
public enum ArticleRole {
    /** What is decided (<i>objet</i>). */
    OBJECT,
    /** From when and until when (<i>durée, date d'effet</i>). */
    TERM,
    /** What is paid (<i>loyer, redevance, participation</i>). */
    FEE,
    /** Where the money comes from (<i>prévision budgétaire</i>). */
    BUDGET,
    /** Who carries it out, and who gets a copy (<i>exécution, ampliation</i>). */
    EXECUTION,
    /** How it may be challenged (<i>voies et délais de recours</i>). */
    REMEDIES,
    /** That the council is told (<i>compte rendu</i>). */
    REPORT
}
