/** Units of care, the staff who work there, and the patients who are theirs. */
@NullMarked
package se.vardombud.clinic;

import org.jspecify.annotations.NullMarked;
