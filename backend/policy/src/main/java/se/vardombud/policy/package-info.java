/** The rules of access, complete and alone: facts in, a decision out; no clock, no I/O. */
@org.jspecify.annotations.NullMarked
package se.vardombud.policy;
