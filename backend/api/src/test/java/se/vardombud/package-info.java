/** Tests over HTTP, and what they share. */
@NullMarked
package se.vardombud;

import org.jspecify.annotations.NullMarked;
