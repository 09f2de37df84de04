/**
 * Acts in an application of Spring Boot: begin with {@link fr.acteslocaux.spring.ProblemAutoConfiguration}, which says what the
 * application answers to a document, a parameter or an act that is not as it should be. Nothing needs to be called: each
 * configuration is found by Spring Boot, and steps back where the application has a bean of its own.
 */
@NullMarked
package fr.acteslocaux.spring;

import org.jspecify.annotations.NullMarked;
