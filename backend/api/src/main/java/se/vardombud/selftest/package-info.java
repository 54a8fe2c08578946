/** Self-tests: samples taken at home, from the kit that is ordered to the result that is read. */
@NullMarked
package se.vardombud.selftest;

import org.jspecify.annotations.NullMarked;
