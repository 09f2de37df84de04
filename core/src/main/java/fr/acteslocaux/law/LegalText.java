package fr.acteslocaux.law;

/**
 * A text that has articles: a code, or a numbered law, ordinance or decree.
 */
public sealed interface LegalText permits LegalCode, NumberedText {}
