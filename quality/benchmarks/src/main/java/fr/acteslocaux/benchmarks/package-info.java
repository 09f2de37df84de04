/**
 * What the library costs, beside the same written on another one.
 */
package fr.acteslocaux.benchmarks;
