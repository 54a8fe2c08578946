/** Tests of passwords. */
@NullMarked
package se.vardombud.identity.password;

import org.jspecify.annotations.NullMarked;
