/** One-time codes: six digits that show that somebody reads what is sent to a number or an address. */
@NullMarked
package se.vardombud.identity.code;

import org.jspecify.annotations.NullMarked;
