/** Maturity assessments: what a unit has decided that a 13–15-year-old may read of the own journal there. */
@NullMarked
package se.vardombud.proxy.maturity;

import org.jspecify.annotations.NullMarked;
