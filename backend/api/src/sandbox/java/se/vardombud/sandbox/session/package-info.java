/** A key for the sandbox's sessions. */
@NullMarked
package se.vardombud.sandbox.session;

import org.jspecify.annotations.NullMarked;
