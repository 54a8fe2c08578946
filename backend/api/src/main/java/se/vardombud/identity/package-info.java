/** Who somebody is: sign-in, sessions, and the copy of the population register. */
@NullMarked
package se.vardombud.identity;

import org.jspecify.annotations.NullMarked;
