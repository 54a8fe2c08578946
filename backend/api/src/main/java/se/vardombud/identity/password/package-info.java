/** Sign-in with a password and a one-time code: letters that lead to a password, first passwords from care, and the two steps. */
@NullMarked
package se.vardombud.identity.password;

import org.jspecify.annotations.NullMarked;
