/** Tests of programmes. */
@NullMarked
package se.vardombud.program;

import org.jspecify.annotations.NullMarked;
