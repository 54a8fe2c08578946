/** The access log to those whom it is about: what they read there, what they ask the unit about it, and what the unit checks itself. */
@NullMarked
package se.vardombud.accesslog;

import org.jspecify.annotations.NullMarked;
