/** Freja simulated by its real REST API, and a console to act as its app. */
@NullMarked
package se.vardombud.sandbox.freja;

import org.jspecify.annotations.NullMarked;
