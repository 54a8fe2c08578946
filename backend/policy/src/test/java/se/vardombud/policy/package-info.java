/** The rules, held to their worked cases, their invariants and every date around a change. */
@org.jspecify.annotations.NullMarked
package se.vardombud.policy;
