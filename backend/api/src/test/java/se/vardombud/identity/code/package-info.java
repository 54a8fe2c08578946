/** Tests of one-time codes. */
@NullMarked
package se.vardombud.identity.code;

import org.jspecify.annotations.NullMarked;
