/** How fast the policy answers (JMH), and whether time tells who exists; no part of the artefact. */
@org.jspecify.annotations.NullMarked
package se.vardombud.bench;
