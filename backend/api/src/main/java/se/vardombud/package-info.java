/** Where the program starts. */
@NullMarked
package se.vardombud;

import org.jspecify.annotations.NullMarked;
