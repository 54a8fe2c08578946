/** Tests of notices. */
@NullMarked
package se.vardombud.notification;

import org.jspecify.annotations.NullMarked;
