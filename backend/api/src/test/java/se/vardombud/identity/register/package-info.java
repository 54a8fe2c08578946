/** The population register over the wire. */
@NullMarked
package se.vardombud.identity.register;

import org.jspecify.annotations.NullMarked;
