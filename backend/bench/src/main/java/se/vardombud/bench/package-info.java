/** How fast the policy answers: JMH benchmarks, no part of the artefact. */
@org.jspecify.annotations.NullMarked
package se.vardombud.bench;
