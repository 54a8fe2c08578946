/** The hand-over from guardian to young person: the notices ahead of it, what it changes, and the first greeting after it. */
@NullMarked
package se.vardombud.handover;

import org.jspecify.annotations.NullMarked;
