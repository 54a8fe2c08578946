/** Units of care: their names and identities. */
@NullMarked
package se.vardombud.clinic;

import org.jspecify.annotations.NullMarked;
