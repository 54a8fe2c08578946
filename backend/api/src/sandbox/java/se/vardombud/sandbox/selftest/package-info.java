/** Self-tests of the sandbox's clinics. */
@NullMarked
package se.vardombud.sandbox.selftest;

import org.jspecify.annotations.NullMarked;
