/** Sets text on paper, as PDF. */
@NullMarked
package se.vardombud.common.pdf;

import org.jspecify.annotations.NullMarked;
