/** Passwords for trying out. */
@NullMarked
package se.vardombud.sandbox.password;

import org.jspecify.annotations.NullMarked;
